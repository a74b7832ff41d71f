package headway.values;

import headway.engine.preference.PairwiseComparison;
import headway.platform.records.Kept;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A weighing with what was answered in it, about the values that are there now.
///
/// @param values those that are there now; numbers in the comparison are places in this list
/// @param comparison the answers about pairs; empty where points were given
/// @param points what each value got, 0 to 10; empty where pairs were compared
/// @param weights how much each matters, adding up to 1; empty while the answers do not say
public record Weighed(
        Kept<Weighing> weighing,
        List<Kept<Value>> values,
        Optional<PairwiseComparison> comparison,
        Map<UUID, Integer> points,
        Map<UUID, Double> weights) {

    /// A value with its weight.
    public record Share(Kept<Value> value, double weight) {
        /// In hundredths, for people.
        public long percent() {
            return Math.round(weight * 100);
        }
    }

    /// Values with their weights, the weightiest first.
    public List<Share> shares() {
        return values.stream()
                .filter(each -> weights.containsKey(each.id()))
                .map(each -> new Share(each, weights.getOrDefault(each.id(), 0.0)))
                .sorted(Comparator.comparingDouble((Share share) -> -share.weight()))
                .toList();
    }
}
