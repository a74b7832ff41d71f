package headway.reviews;

import headway.platform.web.View;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Words that a page shows: a person's own, or a text of the message file with what it names.
///
/// @param key empty for a person's own words
/// @param args texts, numbers and days
/// @param words empty where there is a key
public record Phrase(String key, List<Object> args, String words) {
    private static final String MARK = "@";
    /// Control character made for this purpose, which nobody types.
    private static final String BETWEEN = "\u001f";

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, Arrays.asList(args), "");
    }

    public static Phrase own(String words) {
        return new Phrase("", List.of(), words);
    }

    /// As it is kept with an answer.
    String written() {
        if (key.isEmpty()) {
            return words.startsWith(MARK) ? " " + words : words;
        }
        StringBuilder text = new StringBuilder(MARK + key);
        args.forEach(arg -> text.append(BETWEEN).append(arg));
        return text.toString();
    }

    static Phrase parse(String written) {
        if (!written.startsWith(MARK)) {
            return own(written.strip());
        }
        String[] parts = written.substring(MARK.length()).split(BETWEEN, -1);
        return new Phrase(parts[0], List.copyOf(Arrays.asList(parts).subList(1, parts.length)), "");
    }

    public boolean isOwn() {
        return key.isEmpty();
    }

    /// As the person reads it. A text that later versions do not know any more is shown by what it named.
    public String in(View view) {
        if (isOwn()) {
            return words;
        }
        Object[] values = args.stream()
                .map(arg -> arg instanceof LocalDate day ? view.date(day) : arg)
                .toArray();
        return view.texts().has(key) ? view.texts().get(key, values) : Arrays.toString(values);
    }
}
