package headway.engine.near;

import java.util.ArrayList;
import java.util.List;

/// The sentences of a text as ranges of tokens.
final class Clauses {

    /// A range of tokens.
    ///
    /// @param from first token
    /// @param to token after the last one
    record Range(int from, int to) {}

    private Clauses() {}

    /// The ranges in order, without those that overlap an earlier one.
    static List<Range> apart(List<Range> ranges) {
        List<Range> apart = new ArrayList<>();
        int end = 0;
        for (Range range : ranges.stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList()) {
            if (range.from() >= end) {
                apart.add(range);
                end = range.to();
            }
        }
        return apart;
    }

    static List<Range> sentences(Tokens tokens) {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            boolean opens = i == tokens.size()
                    || tokens.at(i).opens() && !tokens.at(i - 1).opens();
            if (opens) {
                ranges.add(new Range(from, i));
                from = i;
            }
        }
        return ranges;
    }

    /// Whether the sign at `i` ends a clause inside a sentence.
    static boolean sign(Tokens tokens, int i) {
        Token token = tokens.at(i);
        return token.is(":")
                || token.is(";")
                || token.is("—")
                || tokens.dash(i) && token.spaced() && tokens.at(i + 1).spaced()
                || token.is("|")
                || token.is("/") && token.spaced();
    }

    /// Whether a word in -ly may stand before a verb.
    static boolean adverb(Token token) {
        return token.lower().length() > 4 && token.lower().endsWith("ly") && !Verbs.listed(token.lower());
    }
}
