package headway.positions;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A certificate or licence ends soon, or has ended lately.
final class ExpiryTrigger implements Trigger {
    /// Renewals of licences commonly take up to three months.
    private static final int AHEAD_DAYS = 90;
    /// After that it was let go on purpose.
    private static final int BEHIND_DAYS = 60;

    private static final int IMPORTANCE = 80;
    private static final int RELEVANCE = 80;

    @Override
    public String name() {
        return "positions.expiring";
    }

    @Override
    public List<String> rows() {
        return List.of("D10");
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
        return handle
                .createQuery("""
                        select id, name, expires_on from credential
                        where owner = :owner and deleted_at is null and expires_on is not null""")
                .bind("owner", owner.toString())
                .map((row, _) -> Map.entry(
                        List.of(row.getString("id"), row.getString("name")),
                        PartialDate.parse(row.getString("expires_on"))
                                .orElseThrow()
                                .lastDay()))
                .list()
                .stream()
                .filter(each -> !each.getValue().isAfter(today.plusDays(AHEAD_DAYS))
                        && !each.getValue().isBefore(today.minusDays(BEHIND_DAYS)))
                .map(each -> new Signal(
                        each.getKey().getFirst(),
                        List.of(each.getKey().getLast(), each.getValue()),
                        "/credentials/" + each.getKey().getFirst() + "/edit",
                        each.getValue().minusDays(AHEAD_DAYS),
                        Optional.of(each.getValue()),
                        Effort.QUARTER_HOUR,
                        RELEVANCE))
                .toList();
    }
}
