package headway.engine.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R2")
class EarlyWarningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    /// One a week, the last one today.
    private static List<Reading> weekly(int[] energy, int[] stress, int hours) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < energy.length; i++) {
            LocalDate day = TODAY.minusWeeks(energy.length - 1L - i);
            all.add(new Reading(day, energy[i], stress[i], Optional.of(hours), Optional.of(3), Optional.of(3)));
        }
        return all;
    }

    private static List<Reading> steady(int weeks, int energy, int stress, int hours) {
        int[] energies = new int[weeks];
        int[] stresses = new int[weeks];
        java.util.Arrays.fill(energies, energy);
        java.util.Arrays.fill(stresses, stress);
        return weekly(energies, stresses, hours);
    }

    @Test
    void nothingIsSaidWithoutCheckIns() {
        assertThat(EarlyWarning.of(List.of(), TODAY)).isEqualTo(Outlook.CALM);
    }

    @Test
    void usualWeeksAreCalm() {
        assertThat(EarlyWarning.of(steady(12, 4, 2, 40), TODAY)).isEqualTo(Outlook.CALM);
    }

    @Test
    void oneBadDayIsNoWarning() {
        int[] energy = {4, 4, 4, 4, 4, 4, 4, 4, 4, 3};
        int[] stress = {2, 2, 2, 2, 2, 2, 2, 2, 2, 4};
        assertThat(EarlyWarning.of(weekly(energy, stress, 40), TODAY)).isEqualTo(Outlook.CALM);
    }

    @Test
    void threeWeeksBelowOnesOwnUsualAreAWarning() {
        int[] energy = {4, 4, 3, 4, 4, 2, 3, 2};
        int[] stress = {2, 2, 2, 2, 2, 2, 4, 4};
        Outlook outlook = EarlyWarning.of(weekly(energy, stress, 40), TODAY);
        assertThat(outlook.warnings()).contains(new Warning(Sign.ENERGY_DOWN, 2, 4), new Warning(Sign.STRESS_UP, 4, 2));
        assertThat(outlook.isHard()).isTrue();
    }

    @Test
    void oneSmallSignIsARemarkAndNoHardWeek() {
        int[] energy = {4, 4, 4, 4, 4, 3, 3, 3};
        int[] stress = {2, 2, 2, 2, 2, 2, 2, 2};
        Outlook outlook = EarlyWarning.of(weekly(energy, stress, 40), TODAY);
        assertThat(outlook.warnings()).containsExactly(new Warning(Sign.ENERGY_DOWN, 3, 4));
        assertThat(outlook.isHard()).isFalse();
    }

    @Test
    void twoSmallSignsThatAgreeMakeAHardWeek() {
        int[] energy = {4, 4, 4, 4, 4, 3, 3, 3};
        int[] stress = {2, 2, 2, 2, 2, 3, 3, 3};
        Outlook outlook = EarlyWarning.of(weekly(energy, stress, 40), TODAY);
        assertThat(outlook.warnings()).hasSize(2);
        assertThat(outlook.isHard()).isTrue();
    }

    @Test
    void oneSignOfTwoStepsMakesAHardWeek() {
        int[] energy = {5, 5, 5, 5, 5, 3, 3, 3};
        int[] stress = {2, 2, 2, 2, 2, 2, 2, 2};
        Outlook outlook = EarlyWarning.of(weekly(energy, stress, 40), TODAY);
        assertThat(outlook.warnings()).containsExactly(new Warning(Sign.ENERGY_DOWN, 3, 5));
        assertThat(outlook.isHard()).isTrue();
    }

    @Test
    void longHoursAloneMakeAHardWeek() {
        assertThat(EarlyWarning.of(steady(3, 4, 2, 51), TODAY).isHard()).isTrue();
    }

    @Test
    void whoIsAlwaysTiredIsNotToldThatThisIsUsual() {
        Outlook outlook = EarlyWarning.of(steady(12, 2, 4, 40), TODAY);
        assertThat(outlook.warnings()).containsExactly(new Warning(Sign.STRAINED, 4, 2));
    }

    @Test
    void longHoursCountFromThreeWeeksInARow() {
        assertThat(EarlyWarning.of(steady(2, 4, 2, 55), TODAY).warnings()).isEmpty();
        assertThat(EarlyWarning.of(steady(3, 4, 2, 51), TODAY).warnings())
                .containsExactly(new Warning(Sign.LONG_HOURS, 51, 50));
        assertThat(EarlyWarning.of(steady(3, 4, 2, 50), TODAY).warnings()).isEmpty();
    }

    @Test
    void threeCheckInsWithinOneWeekAreNotThreeWeeks() {
        List<Reading> days = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            days.add(new Reading(TODAY.minusDays(i), 4, 2, Optional.of(60), Optional.empty(), Optional.empty()));
        }
        assertThat(EarlyWarning.of(days, TODAY).warnings()).isEmpty();
    }

    @Test
    void oldWarningsFade() {
        assertThat(EarlyWarning.of(steady(3, 1, 5, 60), TODAY.plusDays(15))).isEqualTo(Outlook.CALM);
    }

    @Test
    void oneVeryHardWeekIsEnoughToGoSlower() {
        Outlook outlook = EarlyWarning.of(steady(1, 2, 4, 40), TODAY);
        assertThat(outlook.isHard()).isTrue();
        assertThat(outlook.warnings()).isEmpty();
    }

    @Test
    void whatIsDatedLaterThanTodaySaysNothing() {
        assertThat(EarlyWarning.of(steady(3, 1, 5, 60), TODAY.minusDays(30))).isEqualTo(Outlook.CALM);
    }
}
