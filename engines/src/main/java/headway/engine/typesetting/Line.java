package headway.engine.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line ready to print.
///
/// @param widthPt from its left end to the end of its last letter
record Line(List<Segment> segments, double widthPt) {

    Line {
        segments = List.copyOf(segments);
    }

    /// True when a word is divided at the end of the line.
    boolean endsWithinWord() {
        return !segments.isEmpty()
                && LineSetter.SOFT_HYPHEN.equals(segments.getLast().original());
    }

    /// A word, part of a word, or a space.
    ///
    /// @param xPt distance from the left end of the line
    /// @param original the text that the glyphs stand for where it is not the shaped text
    /// @param spoken replaces the text when it is read or copied: the whole word at the first part
    ///     of a divided one, nothing at the others; null where the text speaks for itself
    record Segment(
            double xPt,
            Shaped shaped,
            Ink ink,
            @Nullable String original,
            @Nullable String spoken) {

        double endPt() {
            return xPt + ink.widthPt(shaped);
        }
    }
}
