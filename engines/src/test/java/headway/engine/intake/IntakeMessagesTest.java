package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IntakeMessagesTest {

    @Test
    void everyProblemReasonAndKindHasASentenceAndNoSentenceIsLeftOver() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        for (IntakeProblem problem : IntakeProblem.values()) {
            expected.add("problem." + problem.code());
        }
        for (SkipReason reason : SkipReason.values()) {
            expected.add(reason.key());
        }
        for (SourceKind kind : SourceKind.values()) {
            expected.add("kind." + kind.key());
        }
        assertThat(messages().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sentencesAreValidMessageFormatsWithoutApostrophes() throws IOException {
        Properties messages = messages();
        for (String key : messages.stringPropertyNames()) {
            String text = messages.getProperty(key);
            assertThat(text).as(key).doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {"X", "Y"}))
                    .as(key)
                    .doesNotContain("{");
        }
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                IntakeMessagesTest.class.getResourceAsStream("intake.properties"), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }
}
