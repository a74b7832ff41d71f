package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.kernel.PartialDate;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInExportReaderTest {

    private static final String POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n";

    @Test
    void anArchiveInAFolderIsReadAndEveryFileIsAccountedFor() throws IOException {
        Draft draft = archive(new Zips()
                .with("Basic_Export/Profile.csv", """
                        First Name,Last Name,Maiden Name,Headline,Summary,Zip Code,Geo Location,Twitter Handles,Websites,Birth Date
                        Mira,Okafor,,Ward nurse,"Two decades

                        of night shifts.",10115,Berlin,[@mira],"[PORTFOLIO:https://mira.example,BLOG:https://blog.example]",Mar 3
                        """)
                .with("Basic_Export/Profile Summary.csv", "Profile Summary\n\"Two decades\n\nof night shifts.\"\n")
                .with("Basic_Export/Email Addresses.csv", """
                        Email Address,Confirmed,Primary,Updated On
                        old@mira.example,Yes,No,2019-01-01
                        mira@mira.example,Yes,Yes,2020-01-03 10:11
                        """)
                .with("Basic_Export/PhoneNumbers.csv", "Extension,Number,Type\n+49,30 5550 100,Mobile\n")
                .with(
                        "Basic_Export/Positions.csv",
                        POSITIONS + "Charité,Nurse,\"Ward 3.\n• Cut handover\n• Trained 12\",Berlin,Jan 2009,\n")
                .with("Basic_Export/Skills.csv", "Name\nTriage\n")
                .with("Basic_Export/Languages.csv", "Name,Proficiency\n")
                .with("Basic_Export/messages.csv", "a,b\n")
                .with("Basic_Export/Contacts.csv", "Notes:\n\nFirst Name\n")
                .with("Basic_Export/Puzzle.csv", "x,y\n1,2\n")
                .with("Basic_Export/photos.zip", "PK")
                .bytes());
        assertThat(draft.profile().getFirst().value())
                .isEqualTo(new DraftProfile(
                        "Mira Okafor",
                        "Ward nurse",
                        "mira@mira.example",
                        "+49 30 5550 100",
                        "https://mira.example",
                        "",
                        new DraftPlace("", "10115", "Berlin", "", ""),
                        "Two decades\n\nof night shifts.",
                        List.of(
                                new DraftProfile.Account("BLOG", "", "https://blog.example"),
                                new DraftProfile.Account("Twitter", "mira", "")),
                        List.of("old@mira.example"),
                        List.of()));
        assertThat(DraftText.positions(draft))
                .containsExactly("Basic_Export/Positions.csv:2 Charité / Nurse / 2009-01–now");
        assertThat(draft.positions().getFirst().value().summary()).isEqualTo("Ward 3.");
        assertThat(draft.accomplishments())
                .extracting(item -> item.value().text())
                .containsExactly("Cut handover", "Trained 12");
        assertThat(DraftText.skipped(draft))
                .containsExactly(
                        "Basic_Export/Profile.csv:Birth Date unknown-column x1",
                        "Basic_Export/Profile Summary.csv:2 repeated x1",
                        "Basic_Export/Languages.csv no-rows x1",
                        "Basic_Export/messages.csv private x1",
                        "Basic_Export/Contacts.csv later-people x1",
                        "Basic_Export/Puzzle.csv unknown-file x1",
                        "Basic_Export/photos.zip nested-archive x1");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void theSmallerTablesAreRead() throws IOException {
        Draft draft = archive(new Zips()
                .with("Certifications.csv", """
                        Name,Url,Authority,Started On,Finished On,License Number
                        Basic life support,https://c.example,Red Cross,Mar 2021,Mar 2023,77
                        """)
                .with("Honors.csv", "Title,Description,Issued On\nNurse of the year,Regional,Dec 2018\n")
                .with("Volunteering.csv", """
                        Company Name,Role,Cause,Started On,Finished On,Description
                        Night bus,Medic,Health,Jun 2015,,
                        """)
                .with(
                        "Organizations.csv",
                        "Name,Position,Description,Started On,Finished On\nGuild,[Member],,2010,2012\n")
                .with("Courses.csv", "Name,Number\nPharmacology,PH-1\n")
                .with("Test Scores.csv", "Name,Description,Score,Date\nIELTS,,8.0,May 2016\n")
                .with(
                        "Patents.csv",
                        "Title,Description,Url,Patent Number,Status,Issued On\nDrip stand,,,DE 1,Issued,2 Feb 2016\n")
                .with(
                        "Publications.csv",
                        "Name,Published On,Description,Publisher,Url\nQuiet wards,14 Jan 2016,,Care Weekly,\n")
                .with("Causes You Care About.csv", "Supported Causes\nHealth\n")
                .with("Recommendations_Received.csv", """
                        First Name,Last Name,Company,Job Title,Text,Creation Date,Status
                        Eva,Berg,Charité,Head nurse,Calm.,03 Mar 2019,VISIBLE
                        Max,Roth,Charité,Doctor,Fine.,03 Mar 2019,HIDDEN
                        """)
                .with("Learning.csv", """
                        Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),
                        Leading shifts,,COURSE,10 Jan 2025,25 Jan 2025,false,,
                        Some video,,VIDEO,10 Jan 2025,,true,,
                        """)
                .bytes());
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.credentials())
                .extracting(item -> item.value().kind() + " " + item.value().name() + " "
                        + item.value().date())
                .containsExactly(
                        "CERTIFICATE Basic life support 2021-03",
                        "AWARD Nurse of the year 2018-12",
                        "COURSE Pharmacology null",
                        "TEST IELTS 2016-05",
                        "COURSE Leading shifts 2025-01-25");
        assertThat(draft.credentials().getFirst().value().expires()).isEqualTo(new PartialDate(2023, 3, 0));
        assertThat(DraftText.positions(draft))
                .containsExactly(
                        "Volunteering.csv:2 Night bus / Medic / 2015-06–now",
                        "Organizations.csv:2 Guild / Member / 2010–2012");
        assertThat(draft.projects())
                .extracting(item -> item.value().kind() + " " + item.value().name())
                .containsExactly("PATENT Drip stand", "PUBLICATION Quiet wards");
        assertThat(draft.references()).extracting(item -> item.value().name()).containsExactly("Eva Berg");
        assertThat(DraftText.skipped(draft))
                .containsExactly("Recommendations_Received.csv not-visible x1", "Learning.csv not-completed x1");
    }

    @Test
    void columnsAreFoundByTheirHeadersInAnyOrderAndLanguage() throws IOException {
        Draft draft = table("Positionen.csv", """
                Bemerkung: erstellt am 3. März
                Beginn;Ende;Titel;Firma
                Jän. 2019;März 2020;Schweißer;Werft, Nord
                """);
        assertThat(DraftText.positions(draft))
                .containsExactly("Positionen.csv:3 Werft, Nord / Schweißer / 2019-01–2020-03");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aRenamedTableIsRecognisedByItsHeader() throws IOException {
        Draft draft = table("download (3).csv", POSITIONS + "Acme,Clerk,,,2019,2020\n");
        assertThat(draft.sourceKind()).isEqualTo(SourceKind.LINKEDIN_TABLE);
        assertThat(draft.positions()).hasSize(1);
    }

    @Test
    void brokenRowsAreReportedWithTheirNumberAndTheOthersKept() throws IOException {
        Draft draft = table(
                "Positions.csv",
                POSITIONS
                        + "A,a,,,2019,2020\n"
                        + "B,b\n"
                        + "C,c,one, two,Berlin,2019,2020\n"
                        + "D,\"d,,,2019,2020\n"
                        + ",,,,,\n"
                        + "E,e,,,32 May 2019,99999\n"
                        + "F,f,,,2020,2019\n");
        assertThat(DraftText.positions(draft))
                .containsExactly(
                        "Positions.csv:2 A / a / 2019–2020",
                        "Positions.csv:7 E / e / null–null",
                        "Positions.csv:8 F / f / 2020–2019");
        assertThat(DraftText.problems(draft))
                .containsExactly(
                        "Positions.csv:3 csv.too-few-fields",
                        "Positions.csv:4 csv.too-many-fields",
                        "Positions.csv:5 csv.unclosed-quote",
                        "Positions.csv:7 date.unreadable",
                        "Positions.csv:7 date.out-of-range",
                        "Positions.csv:8 date.end-before-start");
    }

    @Test
    void missingColumnsAreNamed() throws IOException {
        Draft draft = table("Positions.csv", "Company Name,Started On\nAcme,2019\n");
        assertThat(draft.problems())
                .containsExactly(
                        IntakeProblem.CSV_COLUMN_MISSING.at(new Source("Positions.csv", ""), "Title, Finished On"));
        assertThat(draft.positions().getFirst().value().current()).isFalse();
    }

    @Test
    void aTableWithoutItsHeaderSaysWhatWasExpected() throws IOException {
        Draft draft = archive(new Zips()
                .with("Positions.csv", "1,2,3\n")
                .with("Skills.csv", "")
                .bytes());
        assertThat(DraftText.problems(draft))
                .containsExactly("Positions.csv csv.header-missing", "Skills.csv intake.empty-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void everyUsualEncodingIsRead(String encoding) throws IOException {
        byte[] bytes = (POSITIONS + "Müller,Geschäftsführer,,,2019,2020\n").getBytes(Charset.forName(encoding));
        Draft draft = IntakeReader.read("Positions.csv", bytes);
        assertThat(DraftText.positions(draft)).containsExactly("Positions.csv:2 Müller / Geschäftsführer / 2019–2020");
        assertThat(DraftText.problems(draft))
                .isEqualTo(encoding.startsWith("UTF") ? List.of() : List.of("Positions.csv text.encoding"));
    }

    @Test
    void aLineOfTenMegabytesCostsOnlyItself() throws IOException {
        Draft draft = table("Positions.csv", POSITIONS + "x".repeat(10_000_000) + "\nA,a,,,2019,2020\n");
        assertThat(draft.positions()).hasSize(1);
        assertThat(DraftText.problems(draft)).containsExactly("Positions.csv:2 csv.line-too-long");
    }

    @Test
    void readingTheSameArchiveTwiceGivesTheSameFingerprints() throws IOException {
        byte[] bytes = new Zips()
                .with("Positions.csv", POSITIONS + "A,a,\"• x\n• y\",,2019,\n")
                .bytes();
        assertThat(archive(bytes)).isEqualTo(archive(bytes));
        assertThat(archive(bytes).items().map(DraftItem::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void progressIsReportedUpToTheWholeAndStopsTheReadingWhenAsked() throws IOException {
        byte[] bytes = new Zips()
                .with("Positions.csv", POSITIONS + "A,a,,,2019,2020\n".repeat(40_000))
                .with("Skills.csv", "Name\nGo\n")
                .bytes();
        List<Long> seen = new ArrayList<>();
        read(bytes, (done, total, what) -> {
            assertThat(done).isBetween(0L, total);
            return seen.add(done);
        });
        assertThat(seen).isSorted().hasSizeGreaterThan(4);
        assertThatThrownBy(() -> read(bytes, (done, total, what) -> false)).isInstanceOf(CancellationException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> read(bytes, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Draft archive(byte[] bytes) throws IOException {
        return read(bytes, Progress.NONE);
    }

    private static Draft read(byte[] bytes, Progress progress) throws IOException {
        return IntakeReader.read("export.zip", new ByteChannel(bytes), IntakeLimits.DEFAULT, progress);
    }

    private static Draft table(String name, String text) throws IOException {
        return IntakeReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
