package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoughInputTest {

    @Test
    void aWordLongerThanTheLineIsDividedAndReadWhole() throws Exception {
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(12);
        byte[] pdf = pdf(Samples.document(List.of(Block.Paragraph.of(Run.of("See " + word + " now")))))
                .bytes();

        assertThat(ReadBack.words(ReadBack.byPdfBox(pdf))).contains("See", word, "now");
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void fourHundredSectionsAreSet() throws Exception {
        Typesetter.Pdf pdf = pdf(Samples.longDocument(400));

        assertThat(pdf.pages()).isGreaterThan(40);
        assertThat(Conformance.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void anEmptyDocumentIsAnEmptyPage() throws Exception {
        assertThat(Conformance.failures(pdf(Samples.document(List.of())).bytes()))
                .isEmpty();
        assertThat(Conformance.failures(pdf(new Document(
                                new Document.Meta("", "", Locale.ROOT, Samples.CREATED),
                                List.of(
                                        new Block.Title("", ""),
                                        new Block.Paragraph(List.of()),
                                        new Block.BulletList(List.of()),
                                        new Block.BulletList(List.of(List.of())),
                                        new Block.EntryRow(List.of(), ""),
                                        new Block.Quote(List.of(), ""),
                                        new Block.Heading(2, List.of()),
                                        new Block.SourceList("", List.of()))))
                        .bytes()))
                .isEmpty();
    }

    @Test
    void whatCannotBePrintedAsWrittenIsReported() {
        Typesetter.Pdf pdf = pdf(Samples.document(List.of(Block.Paragraph.of(
                Run.of("漢 "),
                Run.link("here", "file:///etc/passwd"),
                Run.of("x").citing("nowhere")))));

        assertThat(pdf.problems())
                .containsExactly(
                        Problem.general("letter-missing", "漢 (U+6F22)"),
                        Problem.general("link-unusable", "file:///etc/passwd"),
                        Problem.general("source-unknown", "nowhere"));
    }

    @Test
    void anyCharactersAtAllGiveAValidFile() throws Exception {
        long seed = System.nanoTime();
        IO.println("RoughInputTest seed " + seed);
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000);
            text.append(random.nextInt(6) == 0 ? " " : Character.toString(c));
        }
        Document document = Samples.document(List.of(
                Block.Heading.of(1, text.substring(0, 60)),
                Block.Paragraph.of(
                        Run.of(text.toString()), Run.link(text.substring(60, 90), "https://example.org/é ü"))));

        assertThat(Conformance.failures(pdf(document).bytes()))
                .as("seed %d", seed)
                .isEmpty();
    }

    @Test
    void languagesOfLatinGreekAndCyrillicScriptAreSet() throws Exception {
        for (String tag : List.of("de-CH", "fr-FR", "es-MX", "en-US", "pl", "el-GR", "uk-UA", "tr", "la")) {
            Document document = Samples.document(
                    Locale.forLanguageTag(tag),
                    List.of(
                            Block.Heading.of(1, "Zażółć – Ξεσκεπάζω – Жебракують"),
                            Block.Paragraph.of(
                                    Run.of("Übergrößenträger façade señor ğüşıöç Ελληνικά українською. ".repeat(8)))));
            Typesetter.Pdf pdf = pdf(document);
            assertThat(pdf.problems()).as(tag).isEmpty();
            assertThat(Conformance.failures(pdf.bytes())).as(tag).isEmpty();
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        assertThat(pdf(Samples.brag()).bytes()).isEqualTo(pdf(Samples.brag()).bytes());
    }

    @Test
    void aHeaderLongerThanTheLineIsCutBetweenWords() throws Exception {
        String text =
                "Everything that happened on the ward in a long year ".repeat(5).strip();
        PageSetup setup = PageSetup.of(Paper.A4, text, text);

        byte[] pdf = Assets.typesetter().pdf(Samples.longDocument(20), setup).bytes();

        assertThat(ReadBack.positioned(pdf).lines().filter(line -> line.contains("Everything that happened")))
                .isNotEmpty()
                .allMatch(line -> text.startsWith(
                        line.substring(line.indexOf("Everything")).replaceFirst(" \\d.\\/.\\d$", "")));
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void threadsThatShareATypesetterDoNotDisturbEachOther() throws Exception {
        byte[] alone = pdf(Samples.brag()).bytes();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> together = Stream.generate(
                            () -> threads.submit(() -> pdf(Samples.brag()).bytes()))
                    .limit(40)
                    .toList();
            for (Future<byte[]> pdf : together) {
                assertThat(pdf.get()).isEqualTo(alone);
            }
        }
    }

    private static Typesetter.Pdf pdf(Document document) {
        return Assets.typesetter().pdf(document, Samples.a4());
    }
}
