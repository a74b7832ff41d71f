package headway.year;

import headway.accounts.Account;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.platform.config.Config;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Twelve months of one person's working life. The clock stands still except where the story moves it; each
/// month begins on its first Monday, and every Monday before that has been lived.
final class Year implements AutoCloseable {
    private final TestApp house;
    private final OwnerId owner;
    private final Desk desk;
    private Runnable week = () -> {};
    private Optional<LocalDate> month = Optional.empty();

    private Year(TestApp house, OwnerId owner, TestClient client) {
        this.house = house;
        this.owner = owner;
        this.desk = new Desk(house, client, this::today);
    }

    /// Begins with an empty record on the day of the test clock, a Monday in March.
    static Year of(TestDatabase database, HeadwayCast.Person who) {
        TestApp house = TestApp.start(database, Year::reachable);
        if (who.equals(HeadwayCast.AMARA)) {
            return new Year(house, house.amaraId(), house.amara());
        }
        Account account =
                house.app().accounts().add(who.name(), TestApp.PASSWORD).orThrow();
        Account settled = house.app()
                .accounts()
                .change(
                        account.id(),
                        account.name(),
                        house.app().accounts().get(house.amaraId()).preferences())
                .orThrow();
        TestClient client = house.visitor().signedInWith(house.app().accounts().launchToken(settled.id()));
        return new Year(house, settled.id(), client);
    }

    /// Others can follow a link to it.
    private static Config reachable(Config config) {
        return new Config(
                config.data(),
                config.databaseUrl(),
                config.listen(),
                config.port(),
                Optional.of(URI.create("http://reach.test/")));
    }

    Desk desk() {
        return desk;
    }

    /// What the person does every Monday.
    void everyWeek(Runnable routine) {
        week = routine;
    }

    LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    }

    /// Lives up to the first Monday of the next month, then what happens in it.
    void inMonth(String name, Runnable what) {
        LocalDate first = month.map(day -> day.plusMonths(1).withDayOfMonth(1)).orElse(today());
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        month = Optional.of(first);
        try {
            if (!first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(name)) {
                throw new IllegalStateException(name + " does not begin on " + first);
            }
            until(monday);
            what.run();
        } catch (AssertionError e) {
            throw new AssertionError("In " + name + ", on " + today() + ": " + e.getMessage(), e);
        }
    }

    /// Later in the same month.
    void onThe(int day) {
        until(today().withDayOfMonth(day));
    }

    void daysLater(int days) {
        until(today().plusDays(days));
    }

    private void until(LocalDate day) {
        while (today().isBefore(day)) {
            LocalDate monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            LocalDate next = monday.isAfter(day) ? day : monday;
            house.clock().forward(Duration.ofDays(ChronoUnit.DAYS.between(today(), next)));
            if (next.getDayOfWeek() == DayOfWeek.MONDAY) {
                week.run();
            }
        }
    }

    /// What a trigger finds now, whether or not it is among the five of the day: what its sentence names.
    List<String> found(String trigger) {
        return house.app().ground().database().read(handle -> triggers()
                .filter(each -> each.name().equals(trigger))
                .flatMap(each -> each.signals(handle, owner, today()).stream())
                .map(Signal::args)
                .map(String::valueOf)
                .toList());
    }

    private Stream<Trigger> triggers() {
        return house.app().features().stream().flatMap(feature -> feature.triggers().stream());
    }

    /// All that wait today, by the names of their triggers.
    List<String> waiting() {
        return house.app().ground().database().read(handle -> triggers()
                .filter(each -> !each.signals(handle, owner, today()).isEmpty())
                .map(Trigger::name)
                .toList());
    }

    @Override
    public void close() {
        house.close();
    }
}
