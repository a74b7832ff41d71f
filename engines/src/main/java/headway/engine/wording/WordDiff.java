package headway.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two versions of a text, word by word: the longest common subsequence of their words
/// stays, the rest was taken away or added (dynamic programming, R. A. Wagner and M. J. Fischer, Journal of the
/// ACM 21, 1974). The pieces that stay and those taken away make the old text, word for word; those that stay
/// and those added the new one. White space between words counts as one space, line ends stay.
///
/// Example: "home by six", "home at six" gives `home` stays, `by` goes, `at` comes, `six` stays.
/// Cost: words of the old text times words of the new one, between what both begin and end with.
public final class WordDiff {
    /// Comparisons beyond which a text counts as written anew: two texts of 1,500 different words, 9 MB.
    private static final long MOST_COMPARED = 2_250_000;

    private static final Pattern WORDS = Pattern.compile("\\n|[^\\s]+");

    /// What became of some words.
    public enum Change {
        SAME,
        GONE,
        ADDED
    }

    /// Words next to each other to which the same happened.
    public record Piece(Change change, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Change running = Change.SAME;

    private WordDiff() {}

    public static List<Piece> between(String before, String after) {
        return new WordDiff().compare(words(before), words(after));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(word -> word.group()).toList();
    }

    private List<Piece> compare(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        take(Change.SAME, before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        take(Change.SAME, before.subList(before.size() - end, before.size()));
        close();
        return List.copyOf(pieces);
    }

    private void middle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_COMPARED) {
            take(Change.GONE, before);
            take(Change.ADDED, after);
            return;
        }
        int[][] common = common(before, after);
        int old = 0;
        int fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            boolean both = old < before.size() && fresh < after.size();
            if (both && before.get(old).equals(after.get(fresh))) {
                take(Change.SAME, before.subList(old, old + 1));
                old++;
                fresh++;
            } else if (fresh == after.size() || (both && common[old + 1][fresh] >= common[old][fresh + 1])) {
                take(Change.GONE, before.subList(old, old + 1));
                old++;
            } else {
                take(Change.ADDED, after.subList(fresh, fresh + 1));
                fresh++;
            }
        }
    }

    /// How many words the rests of both texts have in common, from each place in each.
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int fresh = after.size() - 1; fresh >= 0; fresh--) {
                common[old][fresh] = before.get(old).equals(after.get(fresh))
                        ? common[old + 1][fresh + 1] + 1
                        : Math.max(common[old + 1][fresh], common[old][fresh + 1]);
            }
        }
        return common;
    }

    private void take(Change change, List<String> words) {
        for (String word : words) {
            if (change != running) {
                close();
                running = change;
            }
            boolean spaced = !run.isEmpty() && !word.equals("\n") && run.charAt(run.length() - 1) != '\n';
            run.append(spaced ? " " : "").append(word);
        }
    }

    private void close() {
        if (!run.isEmpty()) {
            pieces.add(new Piece(running, run.toString()));
            run.setLength(0);
        }
    }
}
