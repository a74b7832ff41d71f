package headway.brag;

import headway.engine.near.NearNumber;
import java.util.ArrayList;
import java.util.List;

/// A text in pieces, so that its numbers can stand out. Put together again they are the text as it was typed.
final class Words {
    private Words() {}

    /// @param number whether it is a number with its unit
    record Piece(String text, boolean number) {}

    /// @param numbers as NEAR found them: not overlapping, in the order of the text
    static List<Piece> of(String text, List<NearNumber> numbers) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (NearNumber number : numbers) {
            int start = text.offsetByCodePoints(0, number.start());
            int end = text.offsetByCodePoints(0, number.end());
            add(pieces, text.substring(done, start), false);
            add(pieces, text.substring(start, end), true);
            done = end;
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean number) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, number));
        }
    }
}
