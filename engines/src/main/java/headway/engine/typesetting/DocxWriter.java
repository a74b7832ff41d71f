package headway.engine.typesetting;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Writes a document as DOCX (ECMA-376 transitional): real heading styles, real lists, links, a
/// right tab for dates, language and properties. The same document gives the same bytes.
public final class DocxWriter {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = DocxStyles.W + " xmlns:r=\"" + OFFICE + "\"";
    private static final List<String> PARTS =
            List.of("styles", "numbering", "settings", "fontTable", "header", "footer");

    private DocxWriter() {}

    public static byte[] write(Document document, PageSetup setup, DocumentStyle style) {
        DocxBody body = new DocxBody(new Citations(document), style.body().afterPt());
        DocxStyles styles = new DocxStyles(style, setup);
        String text = body.write(document.blocks());
        String language = document.meta().language().toLanguageTag();
        DocxPackage file = new DocxPackage();
        file.add("[Content_Types].xml", contentTypes());
        file.add(
                "_rels/.rels",
                relationships(List.of(
                        relationship("document", OFFICE + "/officeDocument", "word/document.xml"),
                        relationship(
                                "properties",
                                PACKAGE + "relationships/metadata/core-properties",
                                "docProps/core.xml"))));
        file.add("docProps/core.xml", properties(document));
        file.add(
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + text + section(setup) + "</w:body></w:document>");
        file.add("word/_rels/document.xml.rels", documentRelationships(body.addresses()));
        file.add("word/styles.xml", styles.styles(language));
        file.add("word/numbering.xml", styles.numbering());
        file.add("word/settings.xml", settings(style, language));
        file.add("word/fontTable.xml", DocxStyles.fonts());
        file.add(
                "word/header.xml",
                "<w:hdr " + NAMESPACES + ">" + small("Header", DocxBody.text(setup.header(), "")) + "</w:hdr>");
        file.add("word/footer.xml", "<w:ftr " + NAMESPACES + ">" + small("Footer", footer(setup)) + "</w:ftr>");
        return file.finish();
    }

    private static String small(String styleId, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + styleId + "\"/></w:pPr>" + content + "</w:p>";
    }

    private static String footer(PageSetup setup) {
        return DocxBody.text(setup.footer(), "") + "<w:r><w:tab/></w:r>" + field("PAGE")
                + DocxBody.text("\u2009/\u2009", "") + field("NUMPAGES");
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\">" + DocxBody.text("1", "") + "</w:fldSimple>";
    }

    private static String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(override("/word/document.xml", WORD + "document.main+xml"));
        PARTS.forEach(part -> types.append(override("/word/" + part + ".xml", WORD + part + "+xml")));
        types.append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(List<String> relationships) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relationships)
                + "</Relationships>";
    }

    private static String documentRelationships(List<String> addresses) {
        StringBuilder links = new StringBuilder();
        PARTS.forEach(part -> links.append(relationship(part, OFFICE + "/" + part, part + ".xml")));
        for (int i = 0; i < addresses.size(); i++) {
            links.append("<Relationship Id=\"")
                    .append(DocxBody.relation(i))
                    .append("\" Type=\"")
                    .append(OFFICE);
            links.append("/hyperlink\" Target=\"").append(Xml.text(addresses.get(i)));
            links.append("\" TargetMode=\"External\"/>");
        }
        return relationships(List.of(links.toString()));
    }

    /// Paper and margins; the first page has a footer but no header.
    private static String section(PageSetup setup) {
        PageSetup.Margins margins = setup.margins();
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" \
                r:id="footer"/><w:footerReference w:type="first" r:id="footer"/><w:pgSz w:w="%d" w:h="%d"/>\
                <w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="%d" w:footer="%d" \
                w:gutter="0"/><w:titlePg/></w:sectPr>""".formatted(
                        DocxStyles.twips(setup.paper().widthPt()),
                        DocxStyles.twips(setup.paper().heightPt()),
                        DocxStyles.twips(margins.topPt()),
                        DocxStyles.twips(margins.sidePt()),
                        DocxStyles.twips(margins.bottomPt()),
                        DocxStyles.twips(margins.sidePt()),
                        DocxStyles.twips(margins.topPt() * 0.4),
                        DocxStyles.twips(margins.bottomPt() * 0.4));
    }

    private static String settings(DocumentStyle style, String language) {
        boolean hyphenated = style.alignment() == DocumentStyle.Alignment.JUSTIFIED;
        return "<w:settings " + DocxStyles.W + ">" + (hyphenated ? "<w:autoHyphenation/>" : "")
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"" + Xml.text(language) + "\"/></w:settings>";
    }

    private static String properties(Document document) {
        Document.Meta meta = document.meta();
        String created = DateTimeFormatter.ISO_INSTANT.format(meta.created().truncatedTo(ChronoUnit.SECONDS));
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + Xml.text(Layout.title(document)) + "</dc:title><dc:creator>"
                + Xml.text(meta.author()) + "</dc:creator><cp:lastModifiedBy>" + Xml.text(meta.author())
                + "</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + created
                + "</dcterms:modified><dc:language>" + Xml.text(meta.language().toLanguageTag())
                + "</dc:language></cp:coreProperties>";
    }
}
