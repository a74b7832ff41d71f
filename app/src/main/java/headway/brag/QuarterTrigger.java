package headway.brag;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/// A quarter is over, and enough was achieved in it to be handed to somebody.
final class QuarterTrigger implements Trigger {
    /// Fewer fit in a sentence, and need no document.
    private static final int ENOUGH = 3;
    /// After a month the quarter is no news any more.
    private static final int NEWS_DAYS = 31;

    private static final int IMPORTANCE = 35;
    private static final int RELEVANCE = 50;

    @Override
    public String name() {
        return "brag.quarter";
    }

    @Override
    public List<String> rows() {
        return List.of("S9");
    }

    @Override
    public Place place() {
        return Place.SHOW;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        LocalDate after = today.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate first = after.minusMonths(3);
        if (!today.isBefore(after.plusDays(NEWS_DAYS))) {
            return List.of();
        }
        int count = handle.createQuery("""
                        select count(*) from accomplishment
                        where owner = :owner and deleted_at is null and happened_on >= :first and happened_on < :after""")
                .bind("owner", owner.toString())
                .bind("first", first.toString())
                .bind("after", after.toString())
                .mapTo(Integer.class)
                .one();
        return count < ENOUGH
                ? List.of()
                : List.of(new Signal(
                        "quarter-" + first,
                        List.of(count),
                        "/show/brag?from=" + first + "&to=" + after.minusDays(1),
                        after,
                        Optional.of(after.plusDays(NEWS_DAYS)),
                        Effort.QUARTER_HOUR,
                        RELEVANCE));
    }
}
