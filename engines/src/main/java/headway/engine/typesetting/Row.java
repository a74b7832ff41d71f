package headway.engine.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands at one height of the column and is never divided. Distances in points.
///
/// @param beforePt white space above, dropped at the head of a page
/// @param baselinePt from the upper edge of the row to its baseline
/// @param breakCost how bad a page end after this row would be; 0 for a good place
/// @param ornament what is drawn beside the text
/// @param mark where readers can jump to; null for most rows
record Row(
        double beforePt,
        double heightPt,
        double baselinePt,
        double breakCost,
        List<Placed> lines,
        Ornament ornament,
        @Nullable Mark mark) {

    /// A line at its distance from the left edge of the column.
    record Placed(Line line, double xPt, Tag tag) {}

    /// Drawings that carry no meaning.
    enum Ornament {
        NONE,
        /// A thin line across the column.
        HAIRLINE,
        /// A thin upright line at the left edge, as high as the row.
        BAR
    }

    /// A place to jump to.
    sealed interface Mark {
        /// An entry of the outline beside the pages.
        record Bookmark(int level, String title) implements Mark {}

        /// A source, by its position in the document.
        record Cited(int index) implements Mark {}
    }

    Row {
        lines = List.copyOf(lines);
    }

    Row withBreakCost(double cost) {
        return new Row(beforePt, heightPt, baselinePt, cost, lines, ornament, mark);
    }
}
