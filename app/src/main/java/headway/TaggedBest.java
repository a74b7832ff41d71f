package headway;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.BulkChange;
import headway.kernel.OwnerId;
import headway.reviews.steps.BestWork;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Best work as a tag of the accomplishment.
record TaggedBest(Accomplishments accomplishments) implements BestWork {
    private static final String TAG = "best work";

    @Override
    public Set<UUID> among(OwnerId owner, List<Accomplishment> some) {
        return some.stream()
                .filter(each -> each.tags().stream().anyMatch(TAG::equalsIgnoreCase))
                .map(Accomplishment::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void mark(OwnerId owner, List<UUID> chosen, List<UUID> dropped) {
        if (!chosen.isEmpty()) {
            accomplishments.changeAll(owner, chosen, new BulkChange.AddTag(TAG));
        }
        if (!dropped.isEmpty()) {
            accomplishments.changeAll(owner, dropped, new BulkChange.RemoveTag(TAG));
        }
    }
}
