package headway.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words that are wanted held against words that are heard. Words are the same when they differ only in case
/// or spaces; whether two mean the same is for the person to say.
///
/// @param words wanted and heard first, then wanted only, then heard only, each the most frequent first
public record Comparison(List<Word> words, int most) {
    /// More words than one remembers.
    private static final int MOST_WORDS = 15;

    public Comparison {
        words = List.copyOf(words);
    }

    /// How a word stands.
    public enum Standing {
        HEARD,
        MISSING,
        UNASKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param times how often it was said in the period
    /// @param before how often in the period before
    public record Word(String word, Standing standing, int times, int before) {}

    /// @param since first month of the period, `2025-09`
    /// @param from first month of the one before
    static Comparison of(List<String> wanted, List<Pulse.Heard> heard, String since, String from) {
        Map<String, Integer> now = counts(heard, since, "9999-12");
        Map<String, Integer> earlier = counts(heard, from, since);
        List<Word> words = new ArrayList<>();
        for (String word : wanted.stream().map(Comparison::plain).distinct().toList()) {
            int times = now.getOrDefault(word, 0);
            Standing standing = times > 0 ? Standing.HEARD : Standing.MISSING;
            words.add(new Word(word, standing, times, earlier.getOrDefault(word, 0)));
        }
        List<String> known = words.stream().map(Word::word).toList();
        now.forEach((word, times) -> {
            if (!known.contains(word)) {
                words.add(new Word(word, Standing.UNASKED, times, earlier.getOrDefault(word, 0)));
            }
        });
        words.sort(Comparator.comparing(Word::standing)
                .thenComparing(Word::times, Comparator.reverseOrder())
                .thenComparing(Word::word));
        int most = words.stream().mapToInt(Word::times).max().orElse(0);
        return new Comparison(words.stream().limit(MOST_WORDS).toList(), Math.max(1, most));
    }

    private static Map<String, Integer> counts(List<Pulse.Heard> heard, String from, String before) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        heard.stream()
                .filter(each ->
                        each.month().compareTo(from) >= 0 && each.month().compareTo(before) < 0)
                .forEach(each -> counts.merge(plain(each.word()), 1, Integer::sum));
        return counts;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
