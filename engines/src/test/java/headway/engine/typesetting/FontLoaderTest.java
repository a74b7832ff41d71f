package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontLoaderTest {

    /// A process that prints how wide a word is set.
    static final class Measurement {
        private Measurement() {}

        static void main() {
            IO.println(width());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fontsAreLoadedWhereFontconfigIsMissing(@TempDir Path libraries) throws Exception {
        for (String name : List.of("libfontconfig.so.1", "libfontconfig.so")) {
            Files.createFile(libraries.resolve(name));
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Measurement.class.getName());
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed.strip()).isEqualTo(width());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatThrownBy(() -> FontLoader.load(Typeface.TEXT, new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    private static String width() {
        return "office %.1f"
                .formatted(Assets.faces().face(Typeface.TEXT).shape("office").width());
    }
}
