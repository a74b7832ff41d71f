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

    static List<Range> sentences(Tokens tokens) {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            boolean opens = i == tokens.size() || tokens.at(i).opens() && !tokens.at(i - 1).opens();
            if (opens) {
                ranges.add(new Range(from, i));
                from = i;
            }
        }
        return ranges;
    }
}
