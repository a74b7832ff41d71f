package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The public samples; skipped where the folder of shared data is absent.
@EnabledIf("present")
class SampleFilesTest {

    private static final Path DATA = Path.of("../../shared/data/intake");

    static boolean present() {
        return Files.isDirectory(DATA);
    }

    @Test
    void theSampleOfTheStandardIsReadWhole() throws IOException {
        Draft draft = read("jsonresume-sample.json");
        assertThat(draft.sourceKind()).isEqualTo(SourceKind.JSON_RESUME);
        assertThat(DraftText.problems(draft)).isEmpty();
        assertThat(DraftText.skipped(draft))
                .containsExactly(
                        "jsonresume-sample.json:/$schema metadata x1", "jsonresume-sample.json:/meta metadata x1");
        assertThat(DraftText.positions(draft))
                .containsExactly(
                        "jsonresume-sample.json:/work/0 Pied Piper / CEO/President / 2013-12-01–2014-12-01",
                        "jsonresume-sample.json:/volunteer/0 CoderDojo / Teacher / 2012-01-01–2013-01-01");
        assertThat(draft.items()).hasSize(1 + 2 + 1 + 1 + 2 + 1 + 2 + 1 + 1 + 7);
    }

    @Test
    void theSampleOfAPostingIsNotTakenForAResume() throws IOException {
        assertThat(DraftText.problems(read("jsonresume-job-sample.json")))
                .containsExactly("jsonresume-job-sample.json json.is-posting");
    }

    @Test
    void pdfFilesAreNamedAsSuch() throws IOException {
        assertThat(DraftText.problems(read("resume-react-pdf.pdf")))
                .containsExactly("resume-react-pdf.pdf intake.is-pdf");
    }

    @Test
    void aFullLinkedInExportIsReadWithEveryFileAccountedFor() throws IOException {
        Draft draft = read("linkedin-export-synthetic.zip");
        assertThat(DraftText.problems(draft)).isEmpty();
        assertThat(DraftText.skipped(draft)).contains("messages.csv private x1");
        assertThat(draft.people()).isNotEmpty();
        assertThat(draft.positions()).hasSize(11);
        assertThat(draft.education()).hasSize(2);
        assertThat(draft.skills()).hasSize(60);
        assertThat(draft.profile().getFirst().value().email()).isEqualTo("ada.example@example.com");
        assertThat(draft.profile().getFirst().value().phone()).isEqualTo("+44 20 5550 0100");
        assertThat(JsonResumeReader.read(
                                "again.json", JsonResumeWriter.write(draft).getBytes("UTF-8"))
                        .values())
                .containsExactlyInAnyOrderElementsOf(draft.values().stream()
                        .filter(value -> !(value instanceof DraftPerson))
                        .toList());
    }

    private static Draft read(String file) throws IOException {
        return IntakeReader.read(DATA.resolve(file), IntakeLimits.DEFAULT, Progress.NONE);
    }
}
