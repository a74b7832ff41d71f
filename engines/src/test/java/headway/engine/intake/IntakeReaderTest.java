package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeReaderTest {

    @Test
    void aFileIsWhatItHoldsNotWhatItIsCalled() throws IOException {
        assertThat(kind("photo.jpg", bytes("\uFEFF {\"basics\": {}}"))).isEqualTo(SourceKind.JSON_RESUME);
        assertThat(kind("cv.json", new Zips().with("x/Skills.csv", "Name\n").bytes()))
                .isEqualTo(SourceKind.LINKEDIN_ARCHIVE);
        assertThat(kind(
                        "cv.json",
                        new Zips()
                                .with("headway.json", "{}")
                                .with("Skills.csv", "")
                                .bytes()))
                .isEqualTo(SourceKind.HEADWAY_EXPORT);
        assertThat(kind("data", bytes("School Name,Start Date,End Date,Degree Name\n")))
                .isEqualTo(SourceKind.LINKEDIN_TABLE);
        assertThat(kind("Contacts.csv", bytes("Notes:\n\nFirst Name,URL\n"))).isEqualTo(SourceKind.LINKEDIN_TABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', intake.empty-file",
        "'%PDF-1.7', intake.is-pdf",
        "'{\\rtf1', intake.is-office",
        "'Dear all,', intake.unknown-kind",
        "'Name,Size\n', intake.unknown-kind",
        "'{\"title\":\"Nurse\",\"responsibilities\":[]}', json.is-posting",
    })
    void aFileOfAnUnknownKindSaysWhatToDo(String text, String code) throws IOException {
        Recognition found = IntakeReader.recognise("file", new ByteChannel(bytes(text)), IntakeLimits.DEFAULT);
        assertThat(found.kind()).isEqualTo(SourceKind.UNKNOWN);
        assertThat(found.problems()).extracting("code").containsExactly(code);
        assertThat(IntakeReader.read("file", bytes(text)).problems()).isEqualTo(found.problems());
    }

    @Test
    void otherArchivesSayWhatToDo() throws IOException {
        assertThat(IntakeReader.read(
                                "a.docx",
                                new Zips().with("[Content_Types].xml", "").bytes())
                        .problems())
                .extracting("code")
                .containsExactly("intake.is-office");
        assertThat(IntakeReader.read("a.zip", new Zips().with("cat.jpg", "").bytes())
                        .problems())
                .extracting("code")
                .containsExactly("intake.unknown-archive");
    }

    @Test
    void anEncryptedExportSaysSoFirst() throws IOException {
        byte[] zip = new Zips().with("Skills.csv", "Name\nGo\n").bytes();
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        assertThat(IntakeReader.read("export.zip", zip).problems())
                .containsExactly(IntakeProblem.ARCHIVE_ENCRYPTED.general(1));
    }

    private static SourceKind kind(String name, byte[] content) throws IOException {
        return IntakeReader.recognise(name, new ByteChannel(content), IntakeLimits.DEFAULT)
                .kind();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
