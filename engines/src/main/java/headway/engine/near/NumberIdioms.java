package headway.engine.near;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns of phrase whose number counts nothing: `in one piece`, `zero tolerance`.
final class NumberIdioms {

    /// Phrases by the word of number in them, with the place of that word.
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    /// @param at place of the number among the words
    private record Phrase(String[] words, int at) {}

    static {
        for (String line : WordLists.words("number-idioms.txt")) {
            String[] words = line.split("\\+");
            for (int at = 0; at < words.length; at++) {
                PHRASES.computeIfAbsent(words[at], word -> new ArrayList<>()).add(new Phrase(words, at));
            }
        }
    }

    private NumberIdioms() {}

    /// Whether the number word or figure at `i` belongs to such a phrase.
    static boolean at(Tokens tokens, int i) {
        for (Phrase phrase : PHRASES.getOrDefault(tokens.at(i).lower(), List.of())) {
            if (reads(tokens, i - phrase.at(), phrase.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean reads(Tokens tokens, int from, String[] words) {
        for (int at = 0; at < words.length; at++) {
            if (!tokens.is(from + at, words[at])) {
                return false;
            }
        }
        return true;
    }
}
