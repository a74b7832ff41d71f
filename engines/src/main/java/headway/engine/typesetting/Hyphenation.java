package headway.engine.typesetting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds where a word may be hyphenated, by the patterns of one language (Liang, "Word
/// Hy-phen-a-tion by Com-put-er", 1983). Each pattern gives numbers between letters; the highest
/// wins, and odd numbers allow a hyphen.
///
/// Example: with `hy3ph`, `he2n`, `hena4`, `hen5at`, `1na`, `n2at`, `1tio`, `2io` the word
/// "hyphenation" becomes hy-phen-ation. Cost: word length × longest pattern. Thread-safe.
public final class Hyphenation {
    /// Shorter words are never broken; two parts of three letters are the least that read well.
    private static final int SHORTEST_WORD = 6;
    /// Letters that stay before and after a hyphen at the least; languages allow two, three read better.
    private static final int LEAST_LETTERS = 3;
    /// Words remembered; far more than documents contain, and bounded.
    private static final int REMEMBERED = 20_000;

    private static final int[] NOWHERE = {};

    private final Map<String, byte[]> patterns;
    private final Map<String, int[]> words;
    private final int longest;
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

    private Hyphenation(Map<String, byte[]> patterns, Map<String, int[]> words) {
        this.patterns = patterns;
        this.words = words;
        this.longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// No word is ever broken, except at soft hyphens.
    public static Hyphenation none() {
        return new Hyphenation(Map.of(), Map.of());
    }

    /// Reads a pattern file of the npm package `hyphen`.
    ///
    /// @throws IllegalArgumentException when the text has another form
    public static Hyphenation parse(String file) {
        HyphenationFile parsed = new HyphenationFile(file);
        return new Hyphenation(parsed.patterns(), parsed.words());
    }

    /// Where `word` may be divided: numbers of letters before the hyphen, ascending. Only words of
    /// letters, without capitals after the first (names of products keep together).
    int[] points(String word) {
        if (patterns.isEmpty() || word.length() < SHORTEST_WORD) {
            return NOWHERE;
        }
        int[] known = remembered.get(word);
        if (known == null) {
            known = isOrdinary(word) ? compute(word) : NOWHERE;
            if (remembered.size() < REMEMBERED) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    private static boolean isOrdinary(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) || i > 0 && Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }

    private int[] compute(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) {
            return NOWHERE;
        }
        int[] listed = words.get(lower);
        if (listed != null) {
            return listed;
        }
        String edged = "." + lower + ".";
        byte[] levels = new byte[edged.length() + 1];
        for (int from = 0; from < edged.length(); from++) {
            int end = Math.min(edged.length(), from + longest);
            for (int to = from + 1; to <= end; to++) {
                raise(levels, from, patterns.get(edged.substring(from, to)));
            }
        }
        int[] points = new int[word.length()];
        int count = 0;
        for (int i = LEAST_LETTERS; i <= word.length() - LEAST_LETTERS; i++) {
            if ((levels[i + 1] & 1) == 1) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private static void raise(byte[] levels, int from, byte @Nullable [] pattern) {
        if (pattern == null) {
            return;
        }
        for (int i = 0; i < pattern.length; i++) {
            levels[from + i] = (byte) Math.max(levels[from + i], pattern[i]);
        }
    }
}
