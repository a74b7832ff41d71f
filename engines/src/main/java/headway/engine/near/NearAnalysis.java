package headway.engine.near;

import headway.engine.near.NearEvidence.Label;
import headway.kernel.Explanation;
import java.util.List;

/// What NEAR found in one text: a sentence or a paragraph.
///
/// @param text the text as it was given; every offset counts its Unicode code points
/// @param numbers in the order of the text, not overlapping
/// @param evidence where example, achievement and result were found, in the order of the text;
///     spans of the same label do not overlap
/// @param score strength from 0 to 100 with its explanation
/// @param question the most useful thing to ask for
public record NearAnalysis(
        String text, List<NearNumber> numbers, List<NearEvidence> evidence, Explanation score, NearQuestion question) {

    public NearAnalysis {
        numbers = List.copyOf(numbers);
        evidence = List.copyOf(evidence);
    }

    /// Whether there is something concrete that a stranger could picture.
    public boolean example() {
        return has(Label.EXAMPLE);
    }

    /// Whether it says what the writer did.
    public boolean achievement() {
        return has(Label.ACHIEVEMENT);
    }

    /// Whether it states an effect for somebody or something.
    public boolean result() {
        return has(Label.RESULT);
    }

    /// Whether the text is longer than what is read of it, [NearAnalyzer#LIMIT] code points.
    public boolean truncated() {
        return text.length() > NearAnalyzer.LIMIT && text.codePointCount(0, text.length()) > NearAnalyzer.LIMIT;
    }

    /// Whether evidence for a label was found.
    public boolean has(Label label) {
        return evidence.stream().anyMatch(found -> found.label() == label);
    }
}
