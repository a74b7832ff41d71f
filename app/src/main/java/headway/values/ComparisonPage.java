package headway.values;

import headway.engine.preference.Answer;
import headway.engine.preference.Contradiction;
import headway.engine.preference.PairwiseComparison;
import headway.platform.records.Kept;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The question that is to be answered next, and what the answers so far say.
///
/// @param question empty when all pairs were answered, or there are fewer than two values
/// @param last the pair answered just before
record ComparisonPage(
        List<Kept<Value>> values, Optional<Weighed> weighed, Optional<Pair> question, Optional<Pair> last) {

    /// @param answer what was said about it, if anything was
    record Pair(Kept<Value> left, Kept<Value> right, Optional<Integer> answer) {}

    static ComparisonPage of(
            List<Kept<Value>> values,
            Optional<Weighed> weighed,
            Optional<List<UUID>> asked,
            Optional<List<UUID>> last) {
        PairwiseComparison comparison =
                weighed.flatMap(Weighed::comparison).orElseGet(() -> new PairwiseComparison(values.size(), List.of()));
        Optional<Pair> question = asked.flatMap(ids -> pair(values, comparison, ids))
                .or(() -> comparison
                        .next()
                        .map(pair -> new Pair(values.get(pair[0]), values.get(pair[1]), Optional.empty())));
        return new ComparisonPage(
                values,
                weighed.filter(each -> each.comparison().isPresent()),
                question,
                last.flatMap(ids -> pair(values, comparison, ids)));
    }

    private static Optional<Pair> pair(List<Kept<Value>> values, PairwiseComparison comparison, List<UUID> ids) {
        List<UUID> known = values.stream().map(Kept::id).toList();
        int left = known.indexOf(ids.getFirst());
        int right = known.indexOf(ids.getLast());
        return left < 0 || right < 0 || left == right
                ? Optional.empty()
                : Optional.of(new Pair(
                        values.get(left),
                        values.get(right),
                        comparison.answer(left, right).map(Answer::step)));
    }

    private Optional<PairwiseComparison> comparison() {
        return weighed.flatMap(Weighed::comparison);
    }

    int answered() {
        return comparison().map(PairwiseComparison::answered).orElse(0);
    }

    /// How many answers are wanted by now: first enough for weights, then enough to see contradictions, then all.
    int wanted() {
        int first = Math.max(0, values.size() - 1);
        int pairs = values.size() * first / 2;
        int enough = Math.min(pairs, 2 * values.size());
        return answered() < first ? first : answered() < enough ? enough : pairs;
    }

    /// `first` until there are weights, `check` until contradictions would show, then `more`.
    String phase() {
        int first = values.size() - 1;
        return answered() < first
                ? "first"
                : answered() < Math.min(first * values.size() / 2, 2 * values.size()) ? "check" : "more";
    }

    List<Weighed.Share> shares() {
        return weighed.map(Weighed::shares).orElse(List.of());
    }

    Optional<Disagreement> disagreement() {
        return weighed.flatMap(Disagreement::of);
    }

    static List<Integer> steps() {
        return List.of(Answer.MOST, 1, 0, -1, -Answer.MOST);
    }

    /// What is wrong among the answers, with names in the place of numbers.
    ///
    /// @param tolerable whether the answers as a whole still go together well enough
    record Disagreement(
            Contradiction contradiction, String first, String second, String third, Pair doubtful, boolean tolerable) {

        static Optional<Disagreement> of(Weighed weighed) {
            Optional<PairwiseComparison> comparison = weighed.comparison();
            return comparison.flatMap(PairwiseComparison::worstContradiction).map(found -> {
                List<Kept<Value>> values = weighed.values();
                Answer doubtful = found.doubtful();
                return new Disagreement(
                        found,
                        values.get(found.first().left()).facts().name(),
                        values.get(found.first().right()).facts().name(),
                        values.get(found.second().right()).facts().name(),
                        new Pair(
                                values.get(doubtful.left()),
                                values.get(doubtful.right()),
                                Optional.of(doubtful.step())),
                        comparison
                                .get()
                                .consistencyRatio()
                                .map(ratio -> ratio <= PairwiseComparison.TOLERABLE)
                                .orElse(true));
            });
        }

        int said() {
            return contradiction.doubtful().step();
        }

        /// The value of the doubtful pair that a step speaks for.
        String favoured(int step) {
            return (step < 0 ? doubtful.right() : doubtful.left()).facts().name();
        }

        /// Message key: they go round, or disagree by degree only.
        String key() {
            return contradiction.circular() ? "values.contradiction.circular" : "values.contradiction.degree";
        }
    }
}
