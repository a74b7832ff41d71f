package headway.credit;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A quarter is over and its best work is not chosen.
final class BestTrigger implements Trigger {
    /// Choosing among fewer is no choice.
    private static final int FEW = 3;
    /// Two months later the next quarter is nearer.
    private static final int LATE_DAYS = 60;

    private static final int IMPORTANCE = 40;
    private static final int RELEVANCE = 50;

    @Override
    public String name() {
        return "best.open";
    }

    @Override
    public List<String> rows() {
        return List.of("E4");
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
        Quarter over = Quarter.of(today).previous();
        LocalDate since = over.last().plusDays(1);
        if (since.plusDays(LATE_DAYS).isBefore(today)) {
            return List.of();
        }
        boolean open = handle.createQuery("""
                        select (select count(*) from accomplishment
                                where owner = :owner and deleted_at is null and happened_on between :from and :to) as deeds,
                               (select count(*) from best_of
                                where owner = :owner and deleted_at is null and quarter = :quarter) as chosen""")
                .bind("owner", owner.toString())
                .bind("from", over.first().toString())
                .bind("to", over.last().toString())
                .bind("quarter", over.toString())
                .map((row, _) -> row.getInt("deeds") >= FEW && row.getInt("chosen") == 0)
                .list()
                .contains(true);
        return open
                ? List.of(new Signal(
                        over.toString(),
                        List.of(over.toString()),
                        "/best?quarter=" + over,
                        since,
                        Optional.empty(),
                        Effort.QUARTER_HOUR,
                        RELEVANCE))
                : List.of();
    }
}
