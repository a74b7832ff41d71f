package headway.engine.typesetting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Documents that tests set in type.
final class Samples {
    static final Instant CREATED = Instant.parse("2026-03-14T09:26:53Z");

    private Samples() {}

    static PageSetup a4() {
        return PageSetup.of(Paper.A4, "Ines Marchetti — What I did in 2025", "Ines Marchetti");
    }

    static PageSetup letter() {
        return PageSetup.of(Paper.LETTER, "Ines Marchetti — What I did in 2025", "Ines Marchetti");
    }

    static Document document(List<Block> blocks) {
        return document(Locale.UK, blocks);
    }

    static Document document(Locale language, List<Block> blocks) {
        return new Document(new Document.Meta("What I did in 2025", "Ines Marchetti", language, CREATED), blocks);
    }

    /// Two pages with every kind of block.
    static Document brag() {
        return document(List.of(
                new Block.Title("What I did in 2025", "Ines Marchetti, senior nurse, St Anne’s Hospital, Leeds"),
                Block.Paragraph.of(
                        Run.of("A year in which the ward moved twice, the staffing halved for a quarter, and the number"
                                + " of falls went down all the same. The three results that matter most are the "),
                        Run.bold("medication round"),
                        Run.of(" that takes a third less time, the "),
                        Run.bold("handover sheet"),
                        Run.of(" that five other wards have taken over, and the two newly qualified colleagues"
                                + " who stayed. Everything below is in my own record, with its evidence"
                                + " at the end.")),
                Block.Heading.of(1, "Accomplishments"),
                Block.Heading.of(2, "Safer, quicker rounds"),
                new Block.EntryRow(List.of(Run.bold("Medication round"), Run.of(", Ward 5")), "Feb – May 2025"),
                new Block.BulletList(List.of(
                        List.of(
                                Run.of("Cut the evening medication round from 96 to 64 minutes for 28 patients by"
                                                + " preparing trolleys per bay, measured over six weeks")
                                        .citing("audit"),
                                Run.of(".")),
                        List.of(Run.of("Reduced omitted doses from 4.1 % to 1.3 % in the same time; the difference"
                                + " held through the understaffed summer.")),
                        List.of(
                                Run.of("Wrote the one-page instruction that pharmacy now gives to every new"
                                        + " colleague: "),
                                Run.link("the trolley card", "https://example.org/wards/5/trolley-card"),
                                Run.of(".")))),
                new Block.EntryRow(List.of(Run.bold("Falls"), Run.of(", night shift")), "Mar 2025 – present"),
                new Block.BulletList(List.of(
                        List.of(
                                Run.of("Introduced hourly “comfort rounds” with the healthcare assistants; falls went"
                                                + " from eleven in the first half of the year to four in the second")
                                        .citing("falls"),
                                Run.of(".")),
                        List.of(Run.of("Trained fourteen colleagues, two of them from the off-site rehabilitation"
                                + " unit.")))),
                new Block.Quote(
                        List.of(Run.of("I had stopped believing that a form could save anybody time. This one gives"
                                + " my team twenty minutes every evening, and I no longer telephone the ward to ask"
                                + " what happened.")),
                        "Dr Amara Obi, consultant, in the September feedback"),
                Block.Heading.of(2, "Handover that everybody reads"),
                Block.Paragraph.of(
                        Run.of("The old sheet had grown to four pages, of which "),
                        Run.italic("nobody"),
                        Run.of(" read more than the first. Together with the ward clerk I asked thirty-two colleagues"
                                + " which lines they had used in the last week, left out everything that fewer than"
                                + " three had named, and tried the result for a fortnight on two bays. Interdisciplinary"
                                + " communication with physiotherapy and the discharge coordinators became the"
                                + " unexpected beneficiary: their questions by telephone dropped by half.")),
                new Block.BulletList(List.of(
                        List.of(Run.of("Shortened the handover from 34 to 21 minutes, three times a day.")),
                        List.of(
                                Run.of("Five wards adopted the sheet without being asked to; the trust’s nursing board"
                                                + " made it the standard in November")
                                        .citing("board"),
                                Run.of(".")))),
                Block.Heading.of(1, "Growth"),
                Block.Heading.of(2, "Learning"),
                new Block.EntryRow(
                        List.of(Run.bold("Independent and supplementary prescribing"), Run.of(", University of Leeds")),
                        "Sep 2024 – Jun 2025"),
                new Block.EntryRow(List.of(Run.bold("Advanced life support"), Run.of(", renewed")), "Oct 2025"),
                Block.Heading.of(3, "What I would do differently"),
                Block.Paragraph.of(Run.of(
                        "I took on the rota for the summer without asking what would be left undone. It cost me the"
                                + " audit of pressure ulcers, which is now a year late. Next time I name what I put"
                                + " down before I pick something up.")),
                Block.Heading.of(2, "People"),
                new Block.BulletList(List.of(
                        List.of(Run.of("Mentored two newly qualified nurses through their first year; both stayed,"
                                + " against a turnover of 38 % elsewhere in the division.")),
                        List.of(Run.of("Spoke at the regional patient-safety day about the comfort rounds (about 140"
                                + " people); three hospitals have asked for the material since.")))),
                new Block.Rule(),
                new Block.SourceList(
                        "Evidence",
                        List.of(
                                new Source(
                                        "audit",
                                        List.of(Run.of("Medication audit Ward 5, weeks 8 to 20 of 2025,"
                                                + " spreadsheet with the timings of 84 rounds, kept with the record"))),
                                new Source(
                                        "falls",
                                        List.of(Run.of("Incident statistics of the division, July 2025 and"
                                                + " January 2026"))),
                                new Source(
                                        "board",
                                        List.of(
                                                Run.of("Minutes of the nursing board, 18 November 2025, item 6: "),
                                                Run.link(
                                                        "example.org/minutes",
                                                        "https://example.org/minutes/2025-11-18")))))));
    }

    /// Many sections with paragraphs of different length.
    static Document longDocument(int sections) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= sections; i++) {
            blocks.add(Block.Heading.of(1 + i % 3, "Section " + i));
            blocks.add(Block.Paragraph.of(Run.of(
                    ("Sentence " + i + " of a longer report on affiliation and efficiency. ").repeat(1 + i % 7))));
        }
        return document(blocks);
    }
}
