package headway;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The message files, and where sources and templates ask for a text.
final class Messages {
    private static final Pattern LITERAL = Pattern.compile("(?<=\")[\\w.-]+(?=\")");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern TEXT =
            Pattern.compile("(?:view|page|texts\\(\\)|texts)\\.(t|count|get)\\(\"([^\"]+)\"");
    private static final Pattern PROBLEM = Pattern.compile(
            "Problem\\.(?:at\\([^\",()]*(?:\\([^()]*\\)|\"[^\"]*\")?[^\",()]*,\\s*|general\\()\"([^\"]+)\"");

    private Messages() {}

    /// A place that asks for texts.
    ///
    /// @param keys the texts asked for; two for a number with its forms
    /// @param prefix whether the key goes on with something only known at run time
    /// @param arguments how many values it gives for placeholders
    record Call(String file, List<String> keys, boolean prefix, int arguments) {}

    static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Sources.withEnding(".properties").stream()
                .filter(Messages::hasTexts)
                .toList()) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(Sources.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /// Message files are named after their folder; the platform's lies with its pages.
    private static boolean hasTexts(Path file) {
        String name = file.getFileName().toString();
        return name.equals("platform.properties")
                || name.equals(file.resolveSibling("").getFileName() + ".properties");
    }

    static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Path file : sources()) {
            String source = Sources.read(file);
            String name = file.getFileName().toString();
            Matcher text = TEXT.matcher(source);
            while (text.find()) {
                calls.add(textCall(name, source, text.toMatchResult()));
            }
            Matcher problem = PROBLEM.matcher(source);
            while (problem.find()) {
                calls.add(new Call(
                        name,
                        List.of("problem." + problem.group(1)),
                        goesOn(source, problem.end()),
                        commas(source, problem.end())));
            }
        }
        return calls;
    }

    private static Call textCall(String file, String source, MatchResult found) {
        boolean prefix = goesOn(source, found.end());
        String key = found.group(2);
        boolean counted = found.group(1).equals("count") && !prefix;
        return new Call(
                file,
                counted ? List.of(key + ".one", key + ".other") : List.of(key),
                prefix,
                commas(source, found.end()));
    }

    private static boolean goesOn(String source, int position) {
        return source.substring(position).stripLeading().startsWith("+");
    }

    /// How many further arguments follow in the call that contains this position.
    private static int commas(String source, int position) {
        int depth = 0;
        int count = 0;
        for (int i = position; i < source.length() && depth >= 0; i++) {
            switch (source.charAt(i)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case ',' -> count += depth == 0 ? 1 : 0;
                case '"' -> i = Math.max(i, source.indexOf('"', i + 1));
                default -> depth += 0;
            }
        }
        return count;
    }

    /// Everything in quotes that could be a key or a part of one.
    static Set<String> literals() {
        Set<String> literals = new HashSet<>();
        for (Path file : sources()) {
            LITERAL.matcher(Sources.read(file)).results().forEach(found -> literals.add(found.group()));
        }
        return literals;
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>(Sources.withEnding(".java"));
        sources.addAll(Sources.withEnding(".jte"));
        return sources;
    }

    /// One more than the highest placeholder.
    static int placeholders(String text) {
        return PLACEHOLDER
                        .matcher(text)
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .max()
                        .orElse(-1)
                + 1;
    }

    static boolean hasGap(String text) {
        for (int i = 0; i < placeholders(text); i++) {
            if (!text.contains("{" + i + "}")) {
                return true;
            }
        }
        return false;
    }
}
