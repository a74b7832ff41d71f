package headway.presence;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.records.Kept;
import headway.platform.web.Place;
import headway.positions.Position;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What public profiles bring up again.
final class PresenceTriggers {
    private static final String ROW = "P8";
    private static final int IMPORTANCE_OF_AUDIT = 45;
    private static final int IMPORTANCE_OF_DIFFERENCE = 55;
    private static final int RELEVANCE = 50;

    private final Presence presence;

    PresenceTriggers(Presence presence) {
        this.presence = presence;
    }

    List<Trigger> all() {
        return List.of(
                new PlainTrigger("presence.audit", ROW, Place.SHOW, IMPORTANCE_OF_AUDIT, this::audit),
                new PlainTrigger("presence.differs", ROW, Place.SHOW, IMPORTANCE_OF_DIFFERENCE, this::differs));
    }

    /// One signal for all that nobody looked at for a quarter.
    private List<Signal> audit(Handle handle, OwnerId owner, LocalDate today) {
        List<Kept<PublicProfile>> due = presence.profiles().list(handle, owner).stream()
                .filter(each -> each.facts().isDue(today))
                .toList();
        return due.stream()
                .map(PresenceTriggers::dueSince)
                .min(Comparator.naturalOrder())
                .map(since -> new Signal(
                        "",
                        List.of(due.size(), due.getFirst().facts().service()),
                        "/presence",
                        since,
                        Optional.empty(),
                        Effort.QUARTER_HOUR,
                        RELEVANCE))
                .stream()
                .toList();
    }

    private static LocalDate dueSince(Kept<PublicProfile> each) {
        return each.facts()
                .auditedOn()
                .map(day -> day.plusDays(PublicProfile.QUARTER_DAYS))
                .orElseGet(() -> LocalDate.ofInstant(each.createdAt(), ZoneOffset.UTC));
    }

    private List<Signal> differs(Handle handle, OwnerId owner, LocalDate today) {
        List<Kept<PublicProfile>> profiles = presence.profiles().list(handle, owner);
        if (profiles.isEmpty()) {
            return List.of();
        }
        List<Position> history = presence.history().positions().list(handle, owner).stream()
                .map(Kept::facts)
                .toList();
        List<Signal> signals = new ArrayList<>();
        for (Kept<PublicProfile> each : profiles) {
            int count = Difference.of(each.facts(), history).size();
            if (count > 0) {
                signals.add(new Signal(
                        each.id().toString(),
                        List.of(each.facts().service(), count),
                        "/public-profiles/" + each.id(),
                        LocalDate.ofInstant(each.updatedAt(), ZoneOffset.UTC),
                        Optional.empty(),
                        Effort.QUARTER_HOUR,
                        RELEVANCE));
            }
        }
        return signals;
    }
}
