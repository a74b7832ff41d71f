package headway.engine.typesetting;

import org.jspecify.annotations.Nullable;

/// What a paragraph consists of for the line breaker, after Knuth and Plass, "Breaking Paragraphs
/// into Lines" (1981). Widths in points.
sealed interface Item {

    double widthPt();

    /// Part of a word: characters `from` to `to` of it.
    record Box(double widthPt, Word word, int from, int to) implements Item {}

    /// A space between words; a line may end here, and the space is then dropped.
    record Glue(
            double widthPt,
            double stretchPt,
            double shrinkPt,
            @Nullable Ink ink) implements Item {}

    /// A place within a word where a line may end.
    ///
    /// @param widthPt width of the hyphen that is then printed; 0 for none
    /// @param cost from 0 (welcome) to 10,000 (a last resort)
    record Penalty(double widthPt, double cost, boolean hyphen, Ink ink) implements Item {}
}
