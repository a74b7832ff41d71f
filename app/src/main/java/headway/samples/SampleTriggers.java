package headway.samples;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What brings best work up again: around the end of a quarter, as long as nothing of it is chosen.
final class SampleTriggers {
    /// The last two weeks of a quarter and the first two of the next: late enough to look back, early enough to
    /// remember.
    private static final int AROUND_DAYS = 14;

    private static final int IMPORTANCE = 40;
    private static final int RELEVANCE = 50;

    private final SampleStore store = new SampleStore();

    List<Trigger> all() {
        return List.of(new PlainTrigger("best.open", "E4", Place.SHOW, IMPORTANCE, this::open));
    }

    private List<Signal> open(Handle handle, OwnerId owner, LocalDate today) {
        return asked(today)
                .filter(quarter -> store.open(handle, owner, quarter) > 0)
                .map(SampleTriggers::signal)
                .stream()
                .toList();
    }

    /// The quarter that is about to end, or has just ended.
    static Optional<Quarter> asked(LocalDate today) {
        Quarter now = Quarter.of(today);
        if (!today.isBefore(from(now))) {
            return Optional.of(now);
        }
        Quarter over = now.previous();
        return today.isAfter(due(over)) ? Optional.empty() : Optional.of(over);
    }

    private static LocalDate from(Quarter quarter) {
        return quarter.last().minusDays(AROUND_DAYS - 1);
    }

    private static LocalDate due(Quarter quarter) {
        return quarter.last().plusDays(AROUND_DAYS);
    }

    private static Signal signal(Quarter quarter) {
        return new Signal(
                quarter.toString(),
                List.of(quarter.toString()),
                "/show/best?from=" + quarter,
                from(quarter),
                Optional.of(due(quarter)),
                Effort.QUARTER_HOUR,
                RELEVANCE);
    }
}
