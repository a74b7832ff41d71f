package headway.engine.near;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the word lists beside this class: words apart by white space, `#` starts a comment.
final class WordLists {

    private WordLists() {}

    /// All words of a list.
    static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : lines(file)) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return Set.copyOf(words);
    }

    /// The lines of a list without comments and empty lines.
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = WordLists.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + file + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String words = line.startsWith("#") ? "" : line.strip();
                if (!words.isEmpty()) {
                    lines.add(words);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }
}
