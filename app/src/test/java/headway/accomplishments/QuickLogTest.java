package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickLogTest {
    @Test
    void theUsualOptionsAreUnderstoodInBothSpellings() {
        QuickLog log = QuickLog.of(List.of(
                        "Cut the nightly build",
                        "from 25 to 15 min",
                        "--when",
                        "last friday",
                        "--tag=time",
                        "--tag",
                        "software",
                        "--theme",
                        "Reliability",
                        "--confidentiality=internal",
                        "--link",
                        "https://example.org/?a=b"))
                .orElseThrow();
        assertThat(log.request())
                .isEqualTo(new LogRequest(
                        List.of("Cut the nightly build", "from 25 to 15 min"),
                        "last friday",
                        List.of("time", "software"),
                        "Reliability",
                        "internal",
                        List.of("https://example.org/?a=b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "text --when",
                "text --unknown value",
                "text --when friday --when monday",
                "text --database jdbc:postgresql://host/name",
                "text -h",
                "text @file",
                "text -- more",
                "text --when --tag a",
                "--when friday"
            })
    void whateverIsUnusualIsLeftToTheLibrary(String line) {
        assertThat(QuickLog.of(List.of(line.split(" ")))).isEmpty();
    }
}
