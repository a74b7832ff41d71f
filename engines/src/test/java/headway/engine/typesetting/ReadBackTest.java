package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadBackTest {

    @Test
    void everyWordOfEveryBlockIsReadInOrder() throws Exception {
        assertReadInOrder(Samples.brag(), Samples.a4());
        assertReadInOrder(Samples.brag(), Samples.letter());
    }

    @Test
    void everyWordOfManyPagesIsReadInOrder() throws Exception {
        assertReadInOrder(Samples.longDocument(60), Samples.a4());
    }

    @Test
    void hyphenatedWordsAreReadWhole() throws Exception {
        Document document = Samples.document(
                Locale.GERMANY,
                List.of(Block.Paragraph.of(Run.of(
                        "Verantwortung für Qualitätssicherung und Weiterbildungsmaßnahmen der Krankenhausverwaltung übernommen."
                                .concat(" Zusammenarbeit mit Rehabilitationseinrichtungen.")
                                .repeat(6)))));
        assertThat(hyphens(document)).isPositive();
        assertReadInOrder(document, Samples.a4());
    }

    @Test
    void ligaturesAndNoBreakSpacesAreReadAsTheirLetters() throws Exception {
        assertReadInOrder(
                Samples.document(List.of(Block.Paragraph.of(
                        Run.of("Office efficiency: fifty-five waffles, fjord, Raffle; 30\u00A0%.")))),
                Samples.a4());
    }

    @Test
    void lettersWithoutAGlyphAreReadThoughTheyAreBoxes() throws Exception {
        Document document = Samples.document(List.of(Block.Paragraph.of(
                Run.of("A 漢字 B \uD83D\uDE00 C \u05E9\u05DC\u05D5\u05DD D \uD83D\uDC69\u200D\uD83D\uDCBB E"))));

        Typesetter.Pdf pdf = Assets.typesetter().pdf(document, Samples.a4());

        assertThat(reader().read(pdf.bytes()).replaceAll("\\s", "")).contains("\uD83D\uDE00", "漢字");
        assertThat(pdf.problems())
                .extracting(problem -> problem.args().getFirst())
                .contains("漢 (U+6F22)");
        assertThat(Conformance.failures(pdf.bytes())).isEmpty();
    }

    @Test
    void whatIsTooLongForTheRightEdgeStandsBelow() throws Exception {
        List<Run> left = List.of(Run.of("Night shifts on the ward for the rehabilitation of accident patients"));
        String place = "St Anne’s Hospital, Department of Rehabilitation, Leeds";
        assertReadInOrder(
                Samples.document(List.of(
                        new Block.EntryRow(left, place),
                        new Block.EntryRow(left, place + ", " + place + ", " + place),
                        new Block.EntryRow(List.of(), place),
                        new Block.EntryRow(left, ""))),
                Samples.a4());
    }

    @Test
    void datesStayWithTheirEntriesWhenRowsFollowEachOther() throws Exception {
        List<Block> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(new Block.EntryRow(
                    List.of(Run.bold("Post " + i), Run.of(", place " + i)), "Mar 20%02d".formatted(i)));
            if (i % 4 == 0) {
                rows.add(new Block.BulletList(List.of(List.of(Run.of("short")), List.of(Run.of("also short")))));
            }
        }
        assertReadInOrder(Samples.document(rows), Samples.a4());
    }

    /// How an independent program reads a PDF.
    @FunctionalInterface
    interface Reader {
        String read(byte[] pdf) throws Exception;
    }

    private void assertReadInOrder(Document document, PageSetup setup) throws Exception {
        byte[] pdf = Assets.typesetter().pdf(document, setup).bytes();
        assertThat(bodyWords(reader().read(pdf), setup)).isEqualTo(ReadBack.words(document));
    }

    /// The program that reads; a subclass asks another one.
    Reader reader() {
        return ReadBack::byPdfBox;
    }

    /// Words without those that each page repeats.
    private static List<String> bodyWords(String text, PageSetup setup) {
        StringBuilder body = new StringBuilder();
        for (String line : text.split("[\\n\\f\\r]+")) {
            String words = line.replaceAll("[\\s\\u2009]+", " ").strip();
            boolean repeated = words.equals(setup.header())
                    || words.equals(setup.footer())
                    || words.matches("(\\Q" + setup.footer() + "\\E ?)?\\d+ ?/ ?\\d+");
            body.append(repeated ? "" : words).append('\n');
        }
        return ReadBack.words(body.toString());
    }

    private static long hyphens(Document document) {
        Layout layout = Assets.typesetter().layOut(document, Samples.a4(), new Problems());
        return layout.pages().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.lines().stream())
                .flatMap(placed -> placed.line().segments().stream())
                .filter(segment -> LineSetter.SOFT_HYPHEN.equals(segment.original()))
                .count();
    }
}
