package headway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.platform.cli.Opened;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Preferences;
import headway.platform.i18n.Texts;
import headway.testing.Folders;
import headway.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// `headway import` as somebody in a terminal sees it.
class ImportCommandTest {
    private static final Texts TEXTS = Texts.load(List.of(
            "headway/platform/web/platform.properties",
            "headway/engine/intake/intake.properties",
            "headway/intake/intake.properties"));

    private final TestDatabase database = TestDatabase.sqlite();
    private final App app = App.forCommand(database.config(), database.clock());
    private final Path folder = Folders.temporary();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void close() {
        app.close();
        database.close();
        Folders.delete(folder);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new ImportCommand(_ -> new Opened<>(
                        app.imports(),
                        app.accounts().first().id(),
                        Bringing.TODAY,
                        new Formats(Preferences.standard()),
                        TEXTS,
                        () -> {})))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void countsArePrintedAndTheSecondTimeNothingIsNew() throws IOException {
        String file = file("me.json", "{\"skills\": [{\"name\": \"Telemetry\"}]}");
        assertThat(run(file)).isZero();
        assertThat(out.toString()).isEqualTo("Skills: 1 added" + System.lineSeparator());
        assertThat(run(file)).isZero();
        assertThat(out.toString()).startsWith("Nothing new");
    }

    @Test
    void rowsWithProblemsAreNamedAndTheRestIsImported() throws IOException {
        String file = file("Positions.csv", """
                Company Name,Title,Description,Location,Started On,Finished On
                Broken row
                Hillside Clinic,Ward manager,,Leeds,Feb 2023,
                """);
        assertThat(run(file)).isEqualTo(2);
        assertThat(out.toString()).contains("Positions: 1 added");
        assertThat(err.toString()).contains("Positions.csv:2: This row has 1 of 6 fields");
    }

    @Test
    void aDryRunSavesNothingAndPrintsJsonResume() throws IOException {
        String file = file("me.json", "{\"skills\": [{\"name\": \"Telemetry\"}]}");
        assertThat(run(file, "--dry-run")).isZero();
        assertThat(out.toString()).contains("Skills: 1 new");
        assertThat(run(file, "--dry-run", "--json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"skills\"").contains("Telemetry");
        assertThat(app.profiles().skills().list(app.accounts().first().id())).isEmpty();
    }

    @Test
    void nothingUsableIsSaidWithItsReason() throws IOException {
        assertThat(run(file("notes.txt", "hello"), folder.resolve("gone.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("notes.txt: This is not a file that can be imported yet");
        assertThat(err.toString()).contains("gone.json: There is no such file");
    }
}
