package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A weekly, quarterly or yearly review is due. For somebody new it counts from the day they came.
///
/// One that is open is left to [LeftTrigger].
final class PeriodicTrigger implements Trigger {
    /// A review a few days early is that week's review.
    private static final int EARLY_DAYS = 3;
    /// The weekend after, when the day itself was too full.
    private static final int LATE_DAYS = 2;

    private static final int QUARTER = 91;
    private static final int YEAR = 365;
    private static final int RELEVANCE = 70;

    private final Review.Kind kind;

    private PeriodicTrigger(Review.Kind kind) {
        this.kind = kind;
    }

    static List<Trigger> all() {
        return List.of(
                new PeriodicTrigger(Review.Kind.WEEKLY),
                new PeriodicTrigger(Review.Kind.QUARTERLY),
                new PeriodicTrigger(Review.Kind.YEARLY));
    }

    @Override
    public String name() {
        return "reviews." + kind.code();
    }

    @Override
    public List<String> rows() {
        return List.of("R1");
    }

    @Override
    public Place place() {
        return Place.RHYTHM;
    }

    @Override
    public int importance() {
        return kind == Review.Kind.WEEKLY ? 65 : 75;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return handle
                .createQuery("""
                        select
                          coalesce(
                            (select max(finished_on) from review
                             where owner = :owner and kind = :kind and deleted_at is null),
                            substr(created_at, 1, 10)) as last,
                          (select weekday from rhythm where owner = :owner and deleted_at is null
                           order by created_at limit 1) as weekday
                        from account
                        where id = :owner and not exists (
                          select 1 from review
                          where owner = :owner and kind = :kind and finished_on is null and deleted_at is null)""")
                .bind("owner", owner.toString())
                .bind("kind", kind.code())
                .map((row, _) -> due(LocalDate.parse(row.getString("last")), weekday(row.getString("weekday")), today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(this::signal)
                .toList();
    }

    static DayOfWeek weekday(@Nullable String code) {
        return code == null ? Settings.USUAL.weekday() : DayOfWeek.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private Optional<LocalDate> due(LocalDate last, DayOfWeek weekday, LocalDate today) {
        LocalDate due = dueOn(kind, last, weekday, today);
        return due.isAfter(today) ? Optional.empty() : Optional.of(due);
    }

    /// The day on which the next one is due, or has been.
    static LocalDate dueOn(Review.Kind kind, LocalDate last, DayOfWeek weekday, LocalDate today) {
        return switch (kind) {
            case WEEKLY -> {
                LocalDate lately = today.with(TemporalAdjusters.previousOrSame(weekday));
                boolean done = !last.isBefore(lately.minusDays(EARLY_DAYS));
                yield done ? lately.plusWeeks(1) : lately;
            }
            case QUARTERLY -> last.plusDays(QUARTER);
            case YEARLY, PERFORMANCE -> last.plusDays(YEAR);
        };
    }

    /// The day of the next one after one was made: of weekly ones the chosen weekday, not within a few days.
    static LocalDate after(Review.Kind kind, LocalDate last, DayOfWeek weekday) {
        return switch (kind) {
            case WEEKLY -> last.plusDays(EARLY_DAYS).with(TemporalAdjusters.next(weekday));
            case QUARTERLY -> last.plusDays(QUARTER);
            case YEARLY, PERFORMANCE -> last.plusDays(YEAR);
        };
    }

    private Signal signal(LocalDate due) {
        boolean weekly = kind == Review.Kind.WEEKLY;
        return new Signal(
                "",
                List.of(kind.minutes()),
                "/reviews",
                due,
                weekly ? Optional.of(due.plusDays(LATE_DAYS)) : Optional.empty(),
                weekly ? Effort.QUARTER_HOUR : Effort.HOUR,
                RELEVANCE);
    }
}
