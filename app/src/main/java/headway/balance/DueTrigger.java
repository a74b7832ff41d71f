package headway.balance;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A week without a check-in; for somebody new, a week after they came.
final class DueTrigger implements Trigger {
    private static final int IMPORTANCE = 45;
    private static final int RELEVANCE = 50;

    @Override
    public String name() {
        return "balance.due";
    }

    @Override
    public List<String> rows() {
        return List.of("R2");
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
                        select coalesce(
                          (select max(checked_on) from balance where owner = :owner and deleted_at is null),
                          substr(created_at, 1, 10)) as last
                        from account where id = :owner""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString("last")))
                .list()
                .stream()
                .map(last -> last.plusDays(WEEK))
                .filter(due -> !due.isAfter(today))
                .map(due -> new Signal(
                        "", List.of(), "/rhythm/check-in", due, Optional.empty(), Effort.TWO_MINUTES, RELEVANCE))
                .toList();
    }
}
