package headway.balance;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.engine.balance.Sign;
import headway.engine.balance.Warning;
import headway.engine.planning.Pace;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.feature.Trigger;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BothDatabases
@Tag("R2")
class BalanceTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final App app;
    private final Balance balance;
    private final OwnerId amara;

    BalanceTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.balance = app.balance();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        balance.records().list(amara).forEach(each -> balance.records().trash(amara, each.id()));
        app.close();
    }

    private void checkIn(LocalDate day, int energy, int stress, int hours) {
        CheckIn checkIn = new CheckIn(day, energy, stress, Optional.of(hours), Optional.empty(), Optional.empty(), "");
        balance.checkIn(amara, checkIn, Origin.WEB);
    }

    private void weeks(int from, int to, int energy, int stress, int hours) {
        for (int week = from; week > to; week--) {
            checkIn(DAY.minusWeeks(week - 1L), energy, stress, hours);
        }
    }

    private List<String> names(LocalDate day) {
        return app.ground().database().read(handle -> app.features().stream()
                .flatMap(feature -> feature.triggers().stream())
                .filter(trigger -> !trigger.signals(handle, amara, day).isEmpty())
                .map(Trigger::name)
                .toList());
    }

    private Pace pace(LocalDate day) {
        return app.ground().database().read(handle -> balance.pace(handle, amara, day));
    }

    @Test
    void aSecondCheckInOfADayReplacesTheFirst() {
        checkIn(DAY, 3, 3, 40);
        checkIn(DAY, 4, 2, 42);
        assertThat(balance.records().list(amara)).hasSize(1);
        assertThat(balance.records().list(amara).getFirst().facts().energy()).isEqualTo(4);
    }

    @Test
    void R2_aWeekWithoutACheckInIsBroughtUp() {
        checkIn(DAY, 4, 2, 40);
        assertThat(names(DAY.plusDays(6))).doesNotContain("balance.due");
        assertThat(names(DAY.plusDays(7))).contains("balance.due");
    }

    @Test
    void R2_threeHardWeeksWarnAndTodaySlowsDown() {
        weeks(9, 3, 4, 2, 40);
        assertThat(pace(DAY)).isEqualTo(Pace.NORMAL);
        weeks(3, 0, 2, 4, 52);
        assertThat(balance.outlook(amara, DAY).warnings())
                .contains(
                        new Warning(Sign.ENERGY_DOWN, 2, 4),
                        new Warning(Sign.STRESS_UP, 4, 2),
                        new Warning(Sign.LONG_HOURS, 52, 50));
        assertThat(pace(DAY)).isEqualTo(Pace.GENTLE);
        assertThat(names(DAY)).contains("balance.warning");
        assertThat(app.today().plan(amara, DAY, Optional.empty()).pace()).isEqualTo(Pace.GENTLE);
        assertThat(names(DAY.plusDays(15))).doesNotContain("balance.warning");
    }

    @Test
    void R2_oneSmallSignIsShownAndAsksForNothing() {
        weeks(9, 3, 4, 2, 40);
        weeks(3, 0, 3, 2, 40);
        assertThat(balance.outlook(amara, DAY).warnings()).containsExactly(new Warning(Sign.ENERGY_DOWN, 3, 4));
        assertThat(pace(DAY)).isEqualTo(Pace.NORMAL);
        assertThat(names(DAY)).doesNotContain("balance.warning");
    }

    @Test
    void whatIsWrongInACheckInIsSaidAllAtOnce() {
        Result<CheckIn> result =
                CheckInForm.check(FormData.of(Map.of("energy", "9", "hours", "two hundred", "interests", "0")), DAY);
        List<String> places = result.fold(
                _ -> List.of(),
                problems -> problems.stream().map(Problem::place).toList());
        assertThat(places).containsExactly("energy", "stress", "hours", "interests");
    }

    @Test
    void trendsPutEachWeekInItsPlace() {
        checkIn(DAY, 4, 2, 40);
        checkIn(DAY.minusWeeks(2), 3, 3, 45);
        Trends trends = Trends.of(balance.readings(amara, DAY.minusWeeks(12)), DAY);
        List<Optional<Integer>> energy = trends.all().getFirst().picture().values();
        assertThat(energy).hasSize(Trends.WEEKS);
        assertThat(energy.subList(9, 12)).containsExactly(Optional.of(3), Optional.empty(), Optional.of(4));
    }
}
