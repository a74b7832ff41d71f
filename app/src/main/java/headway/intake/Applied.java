package headway.intake;

import headway.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What an import did.
///
/// @param groups by kind, in the order of the plan; kinds without anything done are not there
/// @param undo the batch that takes all of it back; empty when nothing was saved
/// @param own what an export of this product brought back
/// @param problems of such an export that could not be brought back
public record Applied(
        Map<String, Tally> groups, Optional<UUID> undo, Optional<OwnExport.Outcome> own, List<Problem> problems) {

    public Applied {
        groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        problems = List.copyOf(problems);
    }

    /// Records of one kind.
    public record Tally(int added, int changed) {
        static final Tally NONE = new Tally(0, 0);

        Tally with(ItemState state) {
            return state == ItemState.NEW ? new Tally(added + 1, changed) : new Tally(added, changed + 1);
        }
    }

    public int added() {
        return groups.values().stream().mapToInt(Tally::added).sum();
    }

    public int changed() {
        return groups.values().stream().mapToInt(Tally::changed).sum();
    }
}
