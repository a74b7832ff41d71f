package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.CalendarSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The days of one kind of review, by the rhythm: from the one that is due next on.
final class PlannedDays implements CalendarSource {
    private final PlannedStore store = new PlannedStore();
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
        return store.rhythm(handle, owner, kind).stream()
                .flatMap(rhythm -> days(rhythm, to))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .map(day -> Entry.wholeDay(day.toString(), day, List.of(), "/reviews"))
                .toList();
    }

    private Stream<LocalDate> days(PlannedStore.Rhythm rhythm, LocalDate to) {
        if (kind == Review.Kind.PERFORMANCE) {
            return rhythm.talk().stream();
        }
        LocalDate first = PeriodicTrigger.after(kind, rhythm.since(), rhythm.weekday());
        return Stream.iterate(
                first, day -> !day.isAfter(to), day -> PeriodicTrigger.after(kind, day, rhythm.weekday()));
    }
}
