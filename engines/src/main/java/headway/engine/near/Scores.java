package headway.engine.near;

import headway.engine.near.NearEvidence.Label;
import headway.kernel.Explanation;
import java.util.List;

/// The strength of an accomplishment's text, 0 to 100, as a sum of reasons.
///
/// The weights are our own judgement: what was done and what it changed count most (30 each), then a
/// measure (25) and something to picture (15).
final class Scores {

    private Scores() {}

    static Explanation score(List<NearNumber> numbers, List<NearEvidence> evidence) {
        boolean done = has(evidence, Label.ACHIEVEMENT);
        boolean result = has(evidence, Label.RESULT);
        boolean example = has(evidence, Label.EXAMPLE);
        long measures = numbers.stream()
                .filter(number -> number.kind() != NumberKind.DATE)
                .count();
        boolean named = numbers.stream().anyMatch(number -> !number.unit().isEmpty());
        boolean compared = numbers.stream().anyMatch(Scores::compares);
        return Explanation.sum(
                "score",
                Explanation.sum(
                        "score.achievement",
                        Explanation.leaf("score.achievement.action", done ? 25 : 0, 25),
                        Explanation.leaf("score.achievement.led-to", done && result ? 5 : 0, 5)),
                Explanation.sum(
                        "score.result",
                        Explanation.leaf("score.result.stated", result ? 20 : 0, 20),
                        Explanation.leaf("score.result.measured", result && measures > 0 ? 10 : 0, 10)),
                Explanation.sum(
                        "score.numbers",
                        Explanation.leaf("score.numbers.any", measures > 0 ? 15 : 0, 15, String.valueOf(measures)),
                        Explanation.leaf("score.numbers.unit", named ? 5 : 0, 5),
                        Explanation.leaf("score.numbers.compared", compared ? 5 : 0, 5)),
                Explanation.sum("score.example", Explanation.leaf("score.example.concrete", example ? 15 : 0, 15)));
    }

    /// Whether it holds one amount against another.
    private static boolean compares(NearNumber number) {
        return number.kind() == NumberKind.CHANGE
                || number.kind() == NumberKind.PERCENT
                || number.kind() == NumberKind.RATIO;
    }

    private static boolean has(List<NearEvidence> evidence, Label label) {
        return evidence.stream().anyMatch(found -> found.label() == label);
    }
}
