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

/// A review that was begun waits where it was left.
final class LeftTrigger implements Trigger {
    /// Whoever leaves it in the evening goes on the next day without being told.
    private static final int LEFT_DAYS = 2;

    private static final int IMPORTANCE = 60;
    private static final int RELEVANCE = 70;

    @Override
    public String name() {
        return "reviews.left";
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
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return handle
                .createQuery("""
                        select id, started_on, substr(updated_at, 1, 10) as left_on from review
                        where owner = :owner and finished_on is null and deleted_at is null
                        order by updated_at""")
                .bind("owner", owner.toString())
                .map((row, _) -> new Signal(
                        row.getString("id"),
                        List.of(LocalDate.parse(row.getString("started_on"))),
                        "/reviews/" + row.getString("id"),
                        LocalDate.parse(row.getString("left_on")).plusDays(LEFT_DAYS),
                        Optional.empty(),
                        Effort.QUARTER_HOUR,
                        RELEVANCE))
                .list()
                .stream()
                .filter(signal -> !signal.since().isAfter(today))
                .toList();
    }
}
