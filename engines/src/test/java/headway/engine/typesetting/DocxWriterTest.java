package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    @Test
    void everyPartIsWellFormed() throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(brag()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                names.add(entry.getName());
            }
        }
        assertThat(names).startsWith("[Content_Types].xml").contains("word/document.xml", "word/styles.xml");
    }

    @Test
    void headingsListsAndEntriesHaveTheirStyles() throws Exception {
        try (XWPFDocument document = open(brag())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Subtitle", "Heading1", "Heading2", "Heading3", "ListBullet", "Entry", "Quote");
            XWPFParagraph heading = paragraph(document, "Heading1");
            assertThat(heading.getText()).isEqualTo("Accomplishments");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            XWPFParagraph bullet = paragraph(document, "ListBullet");
            assertThat(bullet.getText()).startsWith("Cut the evening medication round");
        }
    }

    @Test
    void listItemsAreNumberedByTheirStyle() throws Exception {
        try (XWPFDocument document = open(brag())) {
            assertThat(document.getNumbering()
                            .getAbstractNum(java.math.BigInteger.ONE)
                            .getCTAbstractNum()
                            .getLvlArray(0)
                            .getLvlText()
                            .getVal())
                    .isEqualTo("\u2022");
            assertThat(document.getStyles()
                            .getStyle("ListBullet")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal())
                    .isEqualTo(java.math.BigInteger.ONE);
        }
    }

    @Test
    void linksLeadToTheirAddressesAndCitationsToTheirSources() throws Exception {
        try (XWPFDocument document = open(brag())) {
            assertThat(document.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .containsExactly(
                            "https://example.org/wards/5/trolley-card", "https://example.org/minutes/2025-11-18");
            assertThat(document.getDocument().xmlText()).contains("w:anchor=\"source1\"", "w:name=\"source1\"");
        }
    }

    @Test
    void titleAuthorLanguageAndDateAreTold() throws Exception {
        try (XWPFDocument document = open(brag())) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("What I did in 2025");
            assertThat(properties.getCreator()).isEqualTo("Ines Marchetti");
            assertThat(properties.getCreated().toInstant()).isEqualTo(Samples.CREATED);
            assertThat(document.getStyle().xmlText()).contains("w:lang w:val=\"en-GB\"");
        }
    }

    @Test
    void everyWordOfTheDocumentIsThere() throws Exception {
        try (XWPFDocument document = open(brag())) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs()
                    .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
            assertThat(text.toString())
                    .contains("Medication round, Ward 5\tFeb\u00A0–\u00A0May\u00A02025", "nobody read more");
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        assertThat(brag()).isEqualTo(brag());
    }

    @Test
    void hostileTextIsOnlyText() throws Exception {
        Document document = Samples.document(
                Locale.ROOT,
                List.of(Block.Paragraph.of(
                        Run.of("</w:t><script>&\u0000\u0008\uD800 ]]> \uFFFE"), Run.link("x", "javascript:alert(1)"))));
        byte[] docx = DocxWriter.write(document, Samples.a4(), DocumentStyle.plain());
        try (XWPFDocument read = open(docx)) {
            assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("</w:t><script>&\uFFFD ]]> x");
            assertThat(read.getHyperlinks()).isEmpty();
        }
    }

    private static byte[] brag() {
        return DocxWriter.write(Samples.brag(), Samples.a4(), DocumentStyle.plain());
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }
}
