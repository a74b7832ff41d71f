package headway.engine.typesetting;

/// The sheet, the space left free around the text, and what every page repeats.
///
/// @param header printed small above the text from the second page on; may be empty
/// @param footer printed small below the text, opposite the page number; may be empty
public record PageSetup(Paper paper, Margins margins, String header, String footer) {

    /// White space in points. The text block stands a little high, as an eye expects it.
    public record Margins(double topPt, double sidePt, double bottomPt) {}

    public PageSetup {
        header = CleanText.of(header).strip();
        footer = CleanText.of(footer).strip();
    }

    /// Margins that give about 75 letters a line at 10.8 points on either paper.
    public static PageSetup of(Paper paper, String header, String footer) {
        double sidePt = (paper.widthPt() - TEXT_WIDTH_PT) / 2;
        return new PageSetup(paper, new Margins(76, sidePt, 84), header, footer);
    }

    /// 75 letters of 0.5 em at 10.8 pt: the upper end of what reads well (45 to 75).
    private static final double TEXT_WIDTH_PT = 405;

    public double textWidthPt() {
        return paper.widthPt() - 2 * margins.sidePt();
    }

    public double textHeightPt() {
        return paper.heightPt() - margins.topPt() - margins.bottomPt();
    }
}
