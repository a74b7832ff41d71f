package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutputCommandsTest {
    private final Path folder = Folders.temporary();

    @AfterEach
    void delete() {
        Folders.delete(folder);
    }

    private int run(String data, String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--data", folder.resolve(data).toString()));
        return Main.run(args.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    @Tag("R4")
    void whatOneCommandExportsAnotherBringsBack() throws IOException {
        assertThat(run("one", "log", "Trained 14 nurses")).isZero();
        assertThat(run("one", "export", "-o", file("all.zip"))).isZero();
        assertThat(run("two", "import", file("all.zip"))).isZero();
        assertThat(run("two", "brag", "-o", file("brag.md"))).isZero();
        assertThat(Files.readString(folder.resolve("brag.md"))).contains("Trained **14 nurses**");
        assertThat(folder.resolve("all.zip.unfinished")).doesNotExist();
    }

    @Test
    @Tag("R4")
    void aFileThatIsNoExportIsRefused() throws IOException {
        Files.writeString(folder.resolve("some.zip"), "no zip", StandardCharsets.UTF_8);
        assertThat(run("one", "import", file("some.zip"))).isEqualTo(1);
        assertThat(run("one", "import", file("none.zip"))).isEqualTo(1);
    }

    @Test
    @Tag("S9")
    void theEndingOfTheFileDecidesItsFormat() throws IOException {
        run("one", "log", "Trained 14 nurses");
        assertThat(run("one", "brag", "--from", "2020", "-o", file("brag.pdf"))).isZero();
        assertThat(Files.readAllBytes(folder.resolve("brag.pdf")))
                .startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("one", "brag", "-o", file("brag.txt"))).isEqualTo(1);
        assertThat(run("one", "brag", "--from", "soon", "--by", "colour")).isEqualTo(2);
        assertThat(run("one", "brag", "--from", "2001", "--to", "2002")).isEqualTo(1);
    }

    @Test
    @Tag("S5")
    void aPacketIsWrittenForAReview() throws IOException {
        run("one", "log", "Trained 14 nurses");
        assertThat(run("one", "packet", "--from", "2020", "-o", file("review.md")))
                .isZero();
        assertThat(Files.readString(folder.resolve("review.md"))).contains("Trained 14 nurses");
        assertThat(run("one", "packet", "-o", file("review.txt"))).isEqualTo(1);
        assertThat(run("one", "packet", "--from", "soon")).isEqualTo(2);
        assertThat(run("one", "packet", "--from", "2001", "--to", "2002")).isEqualTo(1);
    }

    @Test
    @Tag("E4")
    void aPortfolioOfNothingIsNotWritten() {
        assertThat(run("one", "log", "Trained 14 nurses", "--link", "/home/me/My work", "--link", "./audit"))
                .isZero();
        assertThat(run("one", "portfolio", "-o", file("portfolio.html"))).isEqualTo(1);
        assertThat(run("one", "portfolio", "-o", file("portfolio.txt"))).isEqualTo(1);
        assertThat(folder.resolve("portfolio.html")).doesNotExist();
        assertThat(run("one", "log", "Trained 14 nurses", "--link", "work/audit"))
                .isEqualTo(2);
    }

    @Test
    @Tag("R4")
    void jsonResumeIsWrittenWhenAskedFor() throws IOException {
        assertThat(run("one", "export", "--json-resume", "-o", file("resume.json")))
                .isZero();
        assertThat(Files.readString(folder.resolve("resume.json"))).contains("$schema");
        assertThat(run("one", "export", "-o", file("no/such/folder.zip"))).isEqualTo(1);
    }
}
