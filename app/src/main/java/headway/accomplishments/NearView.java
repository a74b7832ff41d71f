package headway.accomplishments;

import headway.engine.near.MetricSuggestions;
import headway.engine.near.NearAnalysis;
import headway.engine.near.NearEvidence;
import headway.engine.near.NearNumber;
import headway.kernel.Explanation;
import java.util.List;
import java.util.regex.Pattern;

/// What NEAR understood, as chips, one question and the parts of the score.
///
/// @param question message key of the question; empty when nothing is missing
/// @param measures message keys of what could be counted where no number is; empty when there is one
/// @param estimates message keys of honest ways to estimate it
record NearView(
        List<Chip> chips,
        String question,
        List<String> questionArgs,
        Explanation score,
        List<String> measures,
        List<String> estimates) {

    private static final Pattern EDGES = Pattern.compile("^[\\s;,:]+|[\\s;,:]+$");

    /// A piece of the text and what it was understood as.
    ///
    /// @param kind `number`, `example`, `achievement` or `result`
    record Chip(String kind, String text) {}

    /// The chips of a text. Costs the square of its length, which the form of an accomplishment bounds.
    static NearView of(NearAnalysis near) {
        java.util.ArrayList<Chip> chips = new java.util.ArrayList<>();
        for (NearNumber number : near.numbers()) {
            chips.add(new Chip("number", cut(near.text(), number.start(), number.end())));
        }
        for (NearEvidence evidence : near.evidence()) {
            if (!repeats(near, evidence)) {
                String kind = evidence.label().name().toLowerCase(java.util.Locale.ROOT);
                chips.add(new Chip(kind, cut(near.text(), evidence.start(), evidence.end())));
            }
        }
        MetricSuggestions.Suggestions suggestions = MetricSuggestions.forText(near.text());
        boolean suggests = near.numbers().isEmpty() && near.achievement();
        boolean asks = near.question().key() != headway.engine.near.NearQuestion.Key.NONE;
        return new NearView(
                chips.stream().distinct().toList(),
                asks ? "near." + near.question().key().messageKey() : "",
                near.question().args(),
                near.score(),
                suggests
                        ? suggestions.measures().stream()
                                .map(each -> "near." + each.key())
                                .toList()
                        : List.of(),
                suggests
                        ? suggestions.estimates().stream()
                                .map(key -> "near." + key)
                                .toList()
                        : List.of());
    }

    /// Whether the words are those of a number, while others tell of the same: each word is shown once, and
    /// nothing that was understood is left out.
    private static boolean repeats(NearAnalysis near, NearEvidence evidence) {
        boolean number = near.numbers().stream()
                .anyMatch(each -> each.start() <= evidence.start() && evidence.end() <= each.end());
        boolean others = near.evidence().stream()
                .anyMatch(each -> each.label() == evidence.label()
                        && near.numbers().stream()
                                .noneMatch(word -> word.start() <= each.start() && each.end() <= word.end()));
        return number && others;
    }

    /// A piece as a chip shows it, without the marks that part it from its neighbours.
    private static String cut(String text, int start, int end) {
        String piece = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        String trimmed = EDGES.matcher(piece).replaceAll("");
        return trimmed.isEmpty() ? piece : trimmed;
    }

    boolean asks() {
        return !question.isEmpty();
    }
}
