package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;

/// Breaks paragraphs of one language into lines.
final class Paragraphs {
    /// First try: no hyphens, spaces stretched as far as they like (TeX's `\pretolerance` 100).
    private static final double WITHOUT_HYPHENS = 1;
    /// Second try: hyphens, spaces up to 1.6 times as far (badness 400).
    private static final double WITH_HYPHENS = 1.6;
    /// Part of the measure that may stay white at the end of a ragged line.
    private static final double RAGGED_STRETCH = 0.12;

    /// Finer than the width of a letter; finer has no effect.
    private static final double BALANCED_TO_PT = 3;

    private final Hyphenation hyphenation;

    Paragraphs(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    /// The lines of a paragraph; none for an empty one.
    List<Line> lines(List<Token> tokens, double widthPt, DocumentStyle.Alignment alignment) {
        boolean justified = alignment == DocumentStyle.Alignment.JUSTIFIED;
        double endStretchPt = justified ? 0 : widthPt * RAGGED_STRETCH;
        List<Item> items = new ParagraphItems(Hyphenation.none(), alignment, widthPt).of(tokens);
        if (items.isEmpty()) {
            return List.of();
        }
        LineBreaker breaker = new LineBreaker(items, widthPt, endStretchPt);
        List<Integer> breaks = breaker.breaks(WITHOUT_HYPHENS);
        if (breaks.isEmpty() && justified) {
            items = new ParagraphItems(hyphenation, alignment, widthPt).of(tokens);
            breaker = new LineBreaker(items, widthPt, endStretchPt);
            breaks = breaker.breaks(WITH_HYPHENS);
        }
        if (breaks.isEmpty()) {
            breaks = breaker.breaks(Double.MAX_VALUE);
        }
        return set(items, breaker, breaks, widthPt, justified);
    }

    /// Ragged lines of about equal length: the narrowest measure that needs no more lines.
    List<Line> balanced(List<Token> tokens, double widthPt) {
        List<Line> lines = lines(tokens, widthPt, DocumentStyle.Alignment.RAGGED);
        if (lines.size() < 2) {
            return lines;
        }
        double narrow = widthPt / 2;
        double wide = widthPt;
        while (wide - narrow > BALANCED_TO_PT) {
            double middle = (narrow + wide) / 2;
            List<Line> tried = lines(tokens, middle, DocumentStyle.Alignment.RAGGED);
            if (tried.size() > lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
                lines = tried;
            }
        }
        return lines;
    }

    private static List<Line> set(
            List<Item> items, LineBreaker breaker, List<Integer> breaks, double widthPt, boolean justified) {
        List<Line> lines = new ArrayList<>(breaks.size());
        int from = breaker.start(-1);
        for (int at : breaks) {
            lines.add(LineSetter.set(items, Math.min(from, at), at, widthPt, justified));
            from = breaker.start(at);
        }
        return lines;
    }
}
