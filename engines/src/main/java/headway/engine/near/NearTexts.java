package headway.engine.near;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// The English texts of `near.properties` for output that has no locale, as the JSON lines.
public final class NearTexts {

    private static final Properties TEXTS = load();

    private NearTexts() {}

    /// The question in English; empty when there is nothing to ask.
    public static String english(NearQuestion question) {
        return question.key() == NearQuestion.Key.NONE
                ? ""
                : english(question.key().messageKey(), question.args());
    }

    /// The text of a key, with `{0}` and the following replaced by the arguments.
    ///
    /// @param key without the prefix `near.`
    public static String english(String key, List<String> args) {
        String text = TEXTS.getProperty("near." + key, key);
        for (int i = 0; i < args.size(); i++) {
            text = text.replace("{" + i + "}", args.get(i));
        }
        return text;
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (var stream = NearTexts.class.getResourceAsStream("near.properties")) {
            if (stream == null) {
                throw new IllegalStateException("near.properties is missing");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
