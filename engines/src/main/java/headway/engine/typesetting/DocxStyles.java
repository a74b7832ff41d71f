package headway.engine.typesetting;

/// The styles, list forms and fonts of a DOCX file (ECMA-376 part 1, 17.7 to 17.9). Word's built-in
/// names are used, so that its outline, table of contents and screen readers know what is a heading.
final class DocxStyles {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final int BULLETS = 1;
    static final int NUMBERS = 2;

    private final DocumentStyle style;
    private final PageSetup setup;
    private final StringBuilder out = new StringBuilder();

    DocxStyles(DocumentStyle style, PageSetup setup) {
        this.style = style;
        this.setup = setup;
    }

    /// Twentieths of a point, the unit of most lengths.
    static long twips(double pt) {
        return Math.round(pt * 20);
    }

    /// Half points, the unit of type sizes.
    private static long halves(double pt) {
        return Math.round(pt * 2);
    }

    String styles(String language) {
        TextStyle body = style.body();
        String justified = style.alignment() == DocumentStyle.Alignment.JUSTIFIED ? "<w:jc w:val=\"both\"/>" : "";
        out.append("<w:styles ").append(W).append("><w:docDefaults><w:rPrDefault><w:rPr>");
        out.append(letters(body))
                .append("<w:lang w:val=\"")
                .append(Xml.text(language))
                .append("\"/>");
        out.append("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>");
        out.append(spacing(body, 0, 0)).append("</w:pPr></w:pPrDefault></w:docDefaults>");
        paragraph("Normal", "Normal", "", spacing(body, 0, body.afterPt()), "");
        paragraph("BodyText", "Body Text", "", justified, "");
        kept("Title", "Title", style.title(), "");
        kept("Subtitle", "Subtitle", style.subtitle(), "");
        kept("Heading1", "heading 1", style.heading1(), outline(0));
        kept("Heading2", "heading 2", style.heading2(), outline(1));
        kept("Heading3", "heading 3", style.heading3(), outline(2));
        TextStyle item = style.item();
        String list = numbering(BULLETS) + spacing(item, 0, item.afterPt());
        paragraph("ListBullet", "List Bullet", "", list, letters(item));
        TextStyle detail = style.detail();
        paragraph("Sources", "Sources", "", numbering(NUMBERS) + spacing(detail, 0, detail.afterPt()), letters(detail));
        String rightTab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + twips(setup.textWidthPt()) + "\"/></w:tabs>";
        paragraph("Entry", "Entry", "", "<w:keepLines/>" + rightTab + spacing(body, 0, item.afterPt()), "");
        String indent = "<w:ind w:left=\"" + twips(style.indentPt()) + "\"/>";
        String bar = border("left", 10, 8);
        TextStyle quote = style.quote();
        paragraph("Quote", "Quote", "", "<w:keepNext/>" + bar + spacing(quote, 0, 0) + indent, letters(quote));
        paragraph(
                "QuoteSource", "Quote Source", "", bar + spacing(detail, 0, body.afterPt()) + indent, letters(detail));
        paragraph("Rule", "Rule", "", border("bottom", 4, 1), "");
        paragraph("Header", "header", "", spacing(detail, 0, 0), letters(detail));
        paragraph("Footer", "footer", "", rightTab + spacing(detail, 0, 0), letters(detail));
        character("Hyperlink", "Hyperlink", "<w:color w:val=\"" + style.accent().hex() + "\"/>");
        character("When", "When", letters(detail));
        character(
                "Citation",
                "Citation",
                "<w:color w:val=\"" + style.accent().hex() + "\"/><w:vertAlign w:val=\"superscript\"/>");
        return out.append("</w:styles>").toString();
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String numbering(int list) {
        return "<w:numPr><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private String border(String side, int eighths, int spacePt) {
        return "<w:pBdr><w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"%d\" w:color=\"%s\"/></w:pBdr>"
                .formatted(side, eighths, spacePt, style.hairline().hex());
    }

    private static String spacing(TextStyle look, double beforePt, double afterPt) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"atLeast\"/>"
                .formatted(twips(beforePt), twips(afterPt), twips(look.leadingPt()));
    }

    private static String letters(TextStyle look) {
        Typeface face = look.face();
        String family = face.isText() ? "Source Serif 4" : "Source Sans 3";
        return "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:cs=\"" + family + "\"/>"
                + (face.isBold() ? "<w:b/><w:bCs/>" : "")
                + (face.isItalic() ? "<w:i/><w:iCs/>" : "")
                + "<w:color w:val=\"" + look.colour().hex() + "\"/><w:kern w:val=\"2\"/><w:sz w:val=\""
                + halves(look.sizePt()) + "\"/><w:szCs w:val=\"" + halves(look.sizePt()) + "\"/>";
    }

    private void kept(String id, String name, TextStyle look, String outline) {
        String flow = "<w:keepNext/><w:keepLines/>" + spacing(look, look.beforePt(), look.afterPt()) + outline;
        paragraph(id, name, "<w:next w:val=\"BodyText\"/>", flow, letters(look));
    }

    private void paragraph(String id, String name, String next, String flow, String letters) {
        boolean base = id.equals("Normal");
        out.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(id).append('"');
        out.append(base ? " w:default=\"1\"" : "")
                .append("><w:name w:val=\"")
                .append(name)
                .append("\"/>");
        out.append(base ? "" : "<w:basedOn w:val=\"Normal\"/>").append(next).append("<w:qFormat/><w:pPr>");
        out.append(flow).append("</w:pPr><w:rPr>").append(letters).append("</w:rPr></w:style>");
    }

    private void character(String id, String name, String letters) {
        out.append("<w:style w:type=\"character\" w:styleId=\"").append(id).append("\"><w:name w:val=\"");
        out.append(name).append("\"/><w:rPr>").append(letters).append("</w:rPr></w:style>");
    }

    /// The two kinds of lists.
    String numbering() {
        String accent = "<w:rPr><w:color w:val=\"" + style.accent().hex() + "\"/></w:rPr>";
        return "<w:numbering " + W + ">" + listForm(BULLETS, "bullet", "\u2022", "ListBullet", accent)
                + listForm(NUMBERS, "decimal", "%1", "Sources", "") + listUse(BULLETS) + listUse(NUMBERS)
                + "</w:numbering>";
    }

    private String listForm(int id, String format, String sign, String styleId, String letters) {
        long indent = twips(style.indentPt());
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:pStyle w:val=\""
                + styleId + "\"/><w:lvlText w:val=\"" + sign + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                + indent + "\" w:hanging=\"" + indent + "\"/></w:pPr>" + letters + "</w:lvl></w:abstractNum>";
    }

    private static String listUse(int id) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }

    /// What to use where the fonts are not installed.
    static String fonts() {
        return "<w:fonts " + W + ">" + font("Source Serif 4", "Georgia", "roman")
                + font("Source Sans 3", "Calibri", "swiss") + "</w:fonts>";
    }

    private static String font(String name, String instead, String family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + instead + "\"/><w:family w:val=\"" + family
                + "\"/><w:pitch w:val=\"variable\"/></w:font>";
    }
}
