package headway.engine.typesetting;

/// Sheet sizes in PDF points (1/72 inch).
public enum Paper {
    /// 210 × 297 mm (ISO 216).
    A4(595.276, 841.89),
    /// 8.5 × 11 inches (ANSI A).
    LETTER(612, 792);

    private final double widthPt;
    private final double heightPt;

    Paper(double widthPt, double heightPt) {
        this.widthPt = widthPt;
        this.heightPt = heightPt;
    }

    public double widthPt() {
        return widthPt;
    }

    public double heightPt() {
        return heightPt;
    }
}
