package headway.engine.typesetting;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// What a PDF file says about itself: the same facts once as XMP (ISO 16684-1) and once in the
/// older information dictionary. Claims PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1); PDF/A
/// asks for a description of the claim that it does not know itself.
final class PdfMetadata {
    static final String PRODUCER = "Headway";

    private PdfMetadata() {}

    static String xmp(Document.Meta meta, String title) {
        String created = DateTimeFormatter.ISO_INSTANT.format(meta.created().truncatedTo(ChronoUnit.SECONDS));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                %s</rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(Xml.text(title), author(meta), language(meta), PRODUCER, created, created, claim());
    }

    private static String author(Document.Meta meta) {
        return meta.author().isEmpty()
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>" + Xml.text(meta.author()) + "</rdf:li></rdf:Seq></dc:creator>\n";
    }

    private static String claim() {
        return """
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                """;
    }

    static String info(Document.Meta meta, String title) {
        String created = DateTimeFormatter.ofPattern("'(D:'yyyyMMddHHmmss'Z)'")
                .withZone(ZoneOffset.UTC)
                .format(meta.created());
        return "<</Title" + PdfSyntax.text(title)
                + (meta.author().isEmpty() ? "" : "/Author" + PdfSyntax.text(meta.author()))
                + "/Producer(" + PRODUCER + ")/CreationDate" + created + "/ModDate" + created + ">>";
    }

    /// The language as readers expect it, "und" when it is not known (BCP 47).
    static String language(Document.Meta meta) {
        return meta.language().toLanguageTag();
    }
}
