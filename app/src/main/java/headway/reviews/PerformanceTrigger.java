package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A performance review is near and nothing is prepared.
final class PerformanceTrigger implements Trigger {
    /// Time to ask for feedback, get it, and act on a little of it.
    private static final int AHEAD_DAYS = 21;

    private static final int IMPORTANCE = 90;
    private static final int RELEVANCE = 90;

    @Override
    public String name() {
        return "reviews.performance";
    }

    @Override
    public List<String> rows() {
        return List.of("R1", "S5");
    }

    @Override
    public Place place() {
        return Place.RHYTHM;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return handle
                .createQuery("""
                        select performance_on from rhythm
                        where owner = :owner and deleted_at is null and performance_on between :today and :ahead
                          and not exists (
                            select 1 from review
                            where owner = :owner and kind = 'performance' and deleted_at is null
                              and finished_on is not null and due_on = performance_on)""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .bind("ahead", today.plusDays(AHEAD_DAYS).toString())
                .map((row, _) -> LocalDate.parse(row.getString("performance_on")))
                .list()
                .stream()
                .map(day -> new Signal(
                        day.toString(),
                        List.of(day),
                        "/reviews",
                        day.minusDays(AHEAD_DAYS),
                        Optional.of(day),
                        Effort.HOUR,
                        RELEVANCE))
                .toList();
    }
}
