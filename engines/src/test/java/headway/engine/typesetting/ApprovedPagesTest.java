package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The pages as they were last looked at and approved. `bin/approve` writes them anew.
class ApprovedPagesTest {
    private static final Path APPROVED = Path.of("src/test/resources/headway/engine/typesetting");

    @Test
    void everyLineStandsWhereItStoodOnA4() throws Exception {
        assertApproved("brag-a4.txt", Samples.a4());
    }

    @Test
    void everyLineStandsWhereItStoodOnLetter() throws Exception {
        assertApproved("brag-letter.txt", Samples.letter());
    }

    private static void assertApproved(String name, PageSetup setup) throws Exception {
        String pages = ReadBack.positioned(
                Assets.typesetter().pdf(Samples.brag(), setup).bytes());
        Path file = APPROVED.resolve(name);
        if (Boolean.getBoolean("headway.approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, pages);
        }
        assertThat(pages).isEqualTo(Files.readString(file));
    }
}
