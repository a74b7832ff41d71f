package headway.engine.typesetting;

import headway.engine.typesetting.Line.Segment;
import java.util.List;

/// Writes words into a content stream: one text object, kerning and justified spaces as
/// adjustments between glyphs.
final class PdfText {
    /// Adjustments below half a thousandth of an em can't be seen and are left out.
    private static final double LEAST_ADJUSTMENT = 0.5;

    private final StringBuilder content;
    private final PdfFonts fonts;

    PdfText(StringBuilder content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /// Draws segments that share a line.
    void draw(List<Segment> segments, double xPt, double yPt) {
        content.append("BT\n");
        Ink ink = null;
        for (int from = 0; from < segments.size(); ) {
            Segment first = segments.get(from);
            if (ink == null || !looksEqual(ink, first.ink())) {
                ink = first.ink();
                use(ink);
            }
            int to = from + 1;
            while (to < segments.size() && continues(first, segments.get(to))) {
                to++;
            }
            drawTogether(segments.subList(from, to), xPt, yPt);
            from = to;
        }
        content.append("ET\n");
    }

    private static boolean looksEqual(Ink one, Ink other) {
        return one.face() == other.face()
                && one.sizePt() == other.sizePt()
                && one.risePt() == other.risePt()
                && one.colour().equals(other.colour());
    }

    /// True when `next` is drawn by the same operator as `first`: equal looks, and either both
    /// speak for themselves or `next` is part of what `first` says.
    private static boolean continues(Segment first, Segment next) {
        boolean sameSpeech = first.spoken() == null ? next.spoken() == null : "".equals(next.spoken());
        return sameSpeech && looksEqual(first.ink(), next.ink());
    }

    private void use(Ink ink) {
        content.append('/').append(fonts.of(ink.face()).name()).append(' ');
        PdfSyntax.number(content, ink.sizePt()).append(" Tf ");
        PdfSyntax.colour(content, ink.colour()).append("rg ");
    }

    private void drawTogether(List<Segment> segments, double xPt, double yPt) {
        Segment first = segments.getFirst();
        String spoken = first.spoken();
        if (spoken != null) {
            content.append("/Span<</ActualText").append(PdfSyntax.text(spoken)).append(">>BDC ");
        }
        content.append("1 0 0 1 ");
        PdfSyntax.numbers(content, xPt + first.xPt(), yPt + first.ink().risePt())
                .append("Tm [<");
        drawGlyphs(segments, fonts.of(first.ink().face()));
        content.append(">]TJ\n");
        if (spoken != null) {
            content.append("EMC\n");
        }
    }

    private void drawGlyphs(List<Segment> segments, PdfFont font) {
        double pen = 0;
        for (Segment segment : segments) {
            double wanted = (segment.xPt() - segments.getFirst().xPt())
                    * 1000
                    / segment.ink().sizePt();
            pen += move(wanted - pen);
            Shaped shaped = segment.shaped();
            for (int i = 0; i < shaped.glyphs().length; i++) {
                PdfSyntax.hex(content, font.code(shaped, i, segment.original()));
                int glyphWidth = font.face().glyphWidth(shaped.glyphs()[i]);
                pen += glyphWidth + move(shaped.advances()[i] - glyphWidth);
            }
        }
    }

    /// Moves the pen to the right by thousandths of an em; returns how far it really moved.
    private double move(double thousandths) {
        if (Math.abs(thousandths) < LEAST_ADJUSTMENT) {
            return 0;
        }
        long rounded = Math.round(thousandths);
        content.append('>').append(-rounded).append('<');
        return rounded;
    }
}
