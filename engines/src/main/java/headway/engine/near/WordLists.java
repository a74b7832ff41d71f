package headway.engine.near;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the word lists beside this class: words apart by white space, `#` starts a comment.
/// Somebody waits for it when a command starts (docs/adr/quick-log.md), so each list is read once and
/// without patterns.
final class WordLists {

    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

    private WordLists() {}

    /// All words of a list.
    static Set<String> words(String file) {
        Set<String> known = READ.get(file);
        if (known == null) {
            known = read(file);
            READ.put(file, known);
        }
        return known;
    }

    private static Set<String> read(String file) {
        Set<String> words = new HashSet<>();
        for (String line : lines(file)) {
            int start = 0;
            for (int end = line.indexOf(' '); end >= 0; end = line.indexOf(' ', start)) {
                if (end > start) {
                    words.add(line.substring(start, end));
                }
                start = end + 1;
            }
            words.add(line.substring(start));
        }
        return Collections.unmodifiableSet(words);
    }

    /// The lines of a list without comments and empty lines.
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        String text = text(file);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int until = end < 0 ? text.length() : end;
            if (text.charAt(start) != '#') {
                String line = text.substring(start, until).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            start = until + 1;
        }
        return lines;
    }

    private static String text(String file) {
        try (InputStream stream = WordLists.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
