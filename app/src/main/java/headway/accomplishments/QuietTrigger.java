package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Nothing was logged for a week: what is not written down then is forgotten by the next review.
final class QuietTrigger implements Trigger {
    private static final int QUIET_DAYS = 7;
    private static final int IMPORTANCE = 60;
    private static final int RELEVANCE = 60;

    @Override
    public String name() {
        return "accomplishments.quiet";
    }

    @Override
    public List<String> rows() {
        return List.of("E1");
    }

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        Optional<LocalDate> last = handle.createQuery("""
                        select happened_on from accomplishment where owner = :owner and deleted_at is null
                        order by happened_on desc limit 1""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString(1)))
                .findOne();
        return last
                .filter(day -> !day.plusDays(QUIET_DAYS).isAfter(today))
                .map(day -> new Signal(
                        "",
                        List.of(day),
                        "/accomplishments/new",
                        day.plusDays(QUIET_DAYS),
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        RELEVANCE))
                .stream()
                .toList();
    }
}
