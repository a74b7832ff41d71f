package headway.positions;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A certificate or licence ends soon, or has ended lately, and no later one of the same name is there.
record ExpiryTrigger(When when) implements Trigger {
    /// Renewals of licences commonly take up to three months.
    private static final int AHEAD_DAYS = 90;
    /// After that it was let go on purpose.
    private static final int BEHIND_DAYS = 60;

    private static final int IMPORTANCE = 80;
    private static final int RELEVANCE = 80;

    /// Before the end or after it: two triggers, because their sentences differ.
    enum When {
        EXPIRING,
        EXPIRED
    }

    static List<Trigger> all() {
        return List.of(new ExpiryTrigger(When.EXPIRING), new ExpiryTrigger(When.EXPIRED));
    }

    @Override
    public String name() {
        return "positions." + when.name().toLowerCase(Locale.ROOT);
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
        Map<String, Ending> last = new LinkedHashMap<>();
        for (Ending each : endings(handle, owner)) {
            last.merge(each.name(), each, (one, other) -> one.end().isBefore(other.end()) ? other : one);
        }
        return last.values().stream()
                .filter(each -> isFound(each.end(), today))
                .map(this::signal)
                .toList();
    }

    private record Ending(String id, String name, LocalDate end) {}

    private static List<Ending> endings(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select id, name, expires_on from credential
                        where owner = :owner and deleted_at is null and expires_on is not null
                        order by created_at, id""")
                .bind("owner", owner.toString())
                .map((row, _) -> new Ending(
                        row.getString("id"),
                        row.getString("name"),
                        PartialDate.parse(row.getString("expires_on"))
                                .orElseThrow()
                                .lastDay()))
                .list();
    }

    private boolean isFound(LocalDate end, LocalDate today) {
        return switch (when) {
            case EXPIRING -> !end.isBefore(today) && !end.isAfter(today.plusDays(AHEAD_DAYS));
            case EXPIRED -> end.isBefore(today) && !end.isBefore(today.minusDays(BEHIND_DAYS));
        };
    }

    private Signal signal(Ending each) {
        LocalDate since =
                switch (when) {
                    case EXPIRING -> each.end().minusDays(AHEAD_DAYS);
                    case EXPIRED -> each.end().plusDays(1);
                };
        return new Signal(
                each.id(),
                List.of(each.name(), each.end()),
                "/credentials/" + each.id() + "/edit",
                since,
                Optional.of(each.end()),
                Effort.QUARTER_HOUR,
                RELEVANCE);
    }
}
