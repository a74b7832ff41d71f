package headway.platform.i18n;

import headway.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Everything the product says, by key, from the message files of the features.
///
/// A key that no file has is a bug: it throws, and a test asks for every key that code and templates
/// name. Placeholders are `{0}` … `{9}`; there is no other syntax, so apostrophes stay as written.
public final class Texts {
    private final Map<String, String> patterns;

    private Texts(Map<String, String> patterns) {
        this.patterns = Map.copyOf(patterns);
    }

    /// Loads message files from the class path, for example `headway/goals/goals.properties`.
    public static Texts load(List<String> resources) {
        Map<String, String> patterns = new HashMap<>();
        for (String resource : resources) {
            Properties file = new Properties();
            try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("no message file " + resource);
                }
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                file.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String key : file.stringPropertyNames()) {
                if (patterns.put(key, file.getProperty(key)) != null) {
                    throw new IllegalStateException("message " + key + " is in two files, one is " + resource);
                }
            }
        }
        return new Texts(patterns);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public String get(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("no message " + key);
        }
        return args.length == 0 && pattern.indexOf('{') < 0 ? pattern : fill(pattern, args);
    }

    /// One form for one, another for every other number: keys `<key>.one` and `<key>.other`.
    public String count(String key, long number, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = number;
        System.arraycopy(more, 0, args, 1, more.length);
        return get(key + (number == 1 ? ".one" : ".other"), args);
    }

    /// What is wrong and what to do, for a person.
    public String problem(Problem problem) {
        return get("problem." + problem.code(), problem.args().toArray());
    }

    private static String fill(String pattern, Object[] args) {
        StringBuilder filled = new StringBuilder(pattern.length() + 16);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean placeholder = c == '{'
                    && i + 2 < pattern.length()
                    && pattern.charAt(i + 2) == '}'
                    && Character.isDigit(pattern.charAt(i + 1));
            if (placeholder && pattern.charAt(i + 1) - '0' < args.length) {
                filled.append(args[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
