package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days of one kind of review, by the rhythm: from the one that is due next on.
final class PlannedDays implements CalendarSource {
    private final Review.Kind kind;

    private PlannedDays(Review.Kind kind) {
        this.kind = kind;
    }

    static List<CalendarSource> all() {
        return Arrays.stream(Review.Kind.values())
                .<CalendarSource>map(PlannedDays::new)
                .toList();
    }

    @Override
    public String name() {
        return "review." + kind.code();
    }

    @Override
    public List<Entry> between(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return handle
                .createQuery("""
                        select
                          (select max(finished_on) from review
                           where owner = :owner and kind = :kind and deleted_at is null) as last,
                          substr(a.created_at, 1, 10) as came, r.weekday, r.performance_on
                        from account a left join rhythm r on r.owner = a.id and r.deleted_at is null
                        where a.id = :owner""")
                .bind("owner", owner.toString())
                .bind("kind", kind.code())
                .map((row, _) -> days(
                        row.getString("last"),
                        LocalDate.parse(row.getString("came")),
                        PeriodicTrigger.weekday(row.getString("weekday")),
                        Optional.ofNullable(row.getString("performance_on")),
                        to))
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .distinct()
                .map(day -> Entry.wholeDay(day.toString(), day, List.of(), "/reviews"))
                .toList();
    }

    /// Somebody new begins with the day they came.
    private List<LocalDate> days(
            @Nullable String last, LocalDate came, DayOfWeek weekday, Optional<String> performanceOn, LocalDate to) {
        if (kind == Review.Kind.PERFORMANCE) {
            return performanceOn.map(LocalDate::parse).stream().toList();
        }
        LocalDate first = PeriodicTrigger.after(kind, last == null ? came : LocalDate.parse(last), weekday);
        return Stream.iterate(first, day -> !day.isAfter(to), day -> PeriodicTrigger.after(kind, day, weekday))
                .toList();
    }
}
