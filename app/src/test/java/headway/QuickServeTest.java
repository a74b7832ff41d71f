package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.config.Config;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickServeTest {
    @Test
    void withoutOptionsItListensOnThisMachineOnly() {
        assertThat(QuickServe.of(List.of()).orElseThrow().options())
                .isEqualTo(new ServeOptions("127.0.0.1", Config.DEFAULT_PORT, Optional.empty(), false));
    }

    @Test
    void theUsualOptionsAreUnderstoodInBothSpellings() {
        List<String> args = List.of(
                "--demo",
                "--port=0",
                "--listen",
                "0.0.0.0",
                "--base-url",
                "https://example.org/career",
                "--account=Ada");
        QuickServe serve = QuickServe.of(args).orElseThrow();
        assertThat(serve.options())
                .isEqualTo(new ServeOptions("0.0.0.0", 0, Optional.of(URI.create("https://example.org/career")), true));
        assertThat(serve.arguments().context().account).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "word",
                "--port",
                "--port many",
                "--port 1 --port 2",
                "--demo --demo",
                "--demo=true",
                "--base-url :",
                "--unknown value"
            })
    void whateverIsUnusualIsLeftToTheLibrary(String line) {
        assertThat(QuickServe.of(List.of(line.split(" ")))).isEmpty();
    }
}
