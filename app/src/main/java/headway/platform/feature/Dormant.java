package headway.platform.feature;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that is worth doing once, and again after a time: two triggers, one for never, one for long ago.
///
/// @param name of the trigger for long ago; the one for never has `-never` behind it
/// @param days after which it is worth doing again
public record Dormant(String name, String row, Place place, String path, Effort effort, int days, Last last) {
    /// What was never done is the larger gain.
    private static final int NEVER_IMPORTANCE = 50;

    private static final int AGAIN_IMPORTANCE = 40;
    private static final int RELEVANCE = 55;
    /// Somebody who says that it is done, or not now, is left alone for longer than with daily things.
    private static final int REST_DAYS = 21;

    /// Asks when it was done last, with one query.
    @FunctionalInterface
    public interface Last {
        Optional<LocalDate> in(Handle handle, OwnerId owner, LocalDate today);
    }

    public List<Trigger> triggers() {
        return List.of(
                new PlainTrigger(
                        name + "-never",
                        List.of(row),
                        place,
                        NEVER_IMPORTANCE,
                        REST_DAYS,
                        (handle, owner, today) -> last.in(handle, owner, today).isPresent()
                                ? List.of()
                                : List.of(signal(List.of(), ArrivalStore.day(handle, owner, today)))),
                new PlainTrigger(name, List.of(row), place, AGAIN_IMPORTANCE, REST_DAYS, (handle, owner, today) -> last
                        .in(handle, owner, today)
                        .filter(day -> !day.plusDays(days).isAfter(today))
                        .map(day -> signal(List.of(day), day.plusDays(days)))
                        .stream()
                        .toList()));
    }

    private Signal signal(List<Object> args, LocalDate since) {
        return new Signal("", args, path, since, Optional.empty(), effort, RELEVANCE);
    }
}
