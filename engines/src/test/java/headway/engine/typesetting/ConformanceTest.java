package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void aDocumentOfEveryBlockIsAccessibleAndArchivableOnA4() throws Exception {
        assertConforms(Samples.brag(), Samples.a4(), "brag-a4");
    }

    @Test
    void aDocumentOfEveryBlockIsAccessibleAndArchivableOnLetter() throws Exception {
        assertConforms(Samples.brag(), Samples.letter(), "brag-letter");
    }

    private static void assertConforms(Document document, PageSetup setup, String name) throws Exception {
        byte[] pdf = Assets.typesetter().pdf(document, setup).bytes();
        Path file = Path.of("target", "typesetting", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        assertThat(Conformance.failures(pdf)).isEmpty();
    }
}
