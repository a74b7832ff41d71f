package headway.engine.typesetting;

/// Every value that decides how a document looks; writers hold none of their own.
///
/// @param indentPt how far list items and quotes stand in
/// @param accent colour of links and chapter headings
/// @param hairline colour of rules
public record DocumentStyle(
        TextStyle title,
        TextStyle subtitle,
        TextStyle heading1,
        TextStyle heading2,
        TextStyle heading3,
        TextStyle body,
        TextStyle item,
        TextStyle quote,
        TextStyle detail,
        double indentPt,
        Colour accent,
        Colour hairline,
        Alignment alignment) {

    /// Where the lines of paragraphs end. Lists, quotes and headings are always ragged: their lines
    /// are too few to even out.
    public enum Alignment {
        /// At the right edge, spaces vary, words may be hyphenated.
        JUSTIFIED,
        /// Wherever the last word ends, all spaces equal.
        RAGGED
    }

    private static final Colour INK = new Colour(0x1a, 0x1a, 0x1a);
    private static final Colour GREY = new Colour(0x59, 0x5d, 0x63);
    private static final Colour BLUE = new Colour(0x1f, 0x4e, 0x79);
    private static final Colour PALE = new Colour(0xb8, 0xc4, 0xd0);

    /// The plain style: one serif column, sans headings, one accent. Vertical distances are
    /// multiples of half the body's leading (15 pt), so that lines of facing pages agree.
    public static DocumentStyle plain() {
        return new DocumentStyle(
                new TextStyle(Typeface.LABEL_BOLD, 25, 30, 0, 0, INK),
                new TextStyle(Typeface.LABEL, 12.5, 18, 1.5, 10.5, GREY),
                new TextStyle(Typeface.LABEL_BOLD, 15, 18, 22.5, 4.5, BLUE),
                new TextStyle(Typeface.LABEL_BOLD, 11.6, 15, 15, 2.5, INK),
                new TextStyle(Typeface.TEXT_ITALIC, 10.8, 15, 7.5, 0, INK),
                new TextStyle(Typeface.TEXT, 10.8, 15, 0, 7.5, INK),
                new TextStyle(Typeface.TEXT, 10.8, 15, 0, 2.5, INK),
                new TextStyle(Typeface.TEXT_ITALIC, 10.8, 15, 2.5, 7.5, INK),
                new TextStyle(Typeface.LABEL, 9.2, 12.5, 0, 2.5, GREY),
                15,
                BLUE,
                PALE,
                Alignment.JUSTIFIED);
    }

    /// The same with a ragged right edge everywhere and therefore without hyphenated words.
    public DocumentStyle ragged() {
        return new DocumentStyle(
                title,
                subtitle,
                heading1,
                heading2,
                heading3,
                body,
                item,
                quote,
                detail,
                indentPt,
                accent,
                hairline,
                Alignment.RAGGED);
    }

    TextStyle heading(int level) {
        return switch (level) {
            case 1 -> heading1;
            case 2 -> heading2;
            case 3 -> heading3;
            default -> throw new IllegalArgumentException("heading level " + level);
        };
    }
}
