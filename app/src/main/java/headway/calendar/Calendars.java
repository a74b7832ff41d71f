package headway.calendar;

import headway.kernel.OwnerId;
import headway.platform.db.Database;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.CalendarSource.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The front door of calendar feeds.
public final class Calendars {
    /// What is past is of no use in a calendar, but for yesterday's.
    private static final int DAYS_BACK = 31;

    private static final int DAYS_AHEAD = 366;

    private final Database database;
    private final Clock clock;
    private final Supplier<List<CalendarSource>> sources;
    private final CalendarStore store = new CalendarStore();

    /// @param sources those of all features, asked for at each reading
    public Calendars(Database database, Clock clock, Supplier<List<CalendarSource>> sources) {
        this.database = database;
        this.clock = clock;
        this.sources = sources;
    }

    /// One line of a feed.
    ///
    /// @param source the name of what gave it; the key of its title is `calendar.` and this
    record Line(String source, Entry entry) {}

    /// A fresh secret; the one before opens nothing any more. It cannot be had again.
    public String renew(OwnerId owner) {
        String secret = Secret.fresh();
        database.write(transaction -> {
            store.replace(transaction.handle(), owner, Secret.hash(secret), clock.instant());
            return true;
        });
        return secret;
    }

    /// Lets the secret open nothing any more.
    public void withdraw(OwnerId owner) {
        database.write(transaction -> store.remove(transaction.handle(), owner));
    }

    /// Since when there is a feed.
    public Optional<Instant> since(OwnerId owner) {
        return database.read(handle -> store.since(handle, owner));
    }

    /// Whose feed a secret opens.
    public Optional<OwnerId> owner(String secret) {
        return database.read(handle -> store.owner(handle, Secret.hash(secret)));
    }

    /// What there is from a month ago to a year ahead, in order.
    List<Line> lines(OwnerId owner, LocalDate today) {
        return database.read(handle -> {
            List<Line> lines = new ArrayList<>();
            for (CalendarSource source : sources.get()) {
                source.between(handle, owner, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))
                        .forEach(entry -> lines.add(new Line(source.name(), entry)));
            }
            lines.sort(Comparator.comparing((Line line) -> line.entry().day())
                    .thenComparing(Line::source)
                    .thenComparing(line -> line.entry().subject()));
            return lines;
        });
    }
}
