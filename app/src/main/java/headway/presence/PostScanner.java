package headway.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Holds posts against word lists, on this machine, by whole words and without regard to case. What has a word
/// of concern is brought up first for that; what has only words of the brand is brought up as fitting. Cost:
/// posts times words.
public final class PostScanner {
    /// Enough to recognise a post by.
    public static final int LONGEST = 1000;

    private final List<Word> concerns;
    private final List<Word> brand;

    private record Word(String text, Pattern pattern) {
        static List<Word> of(List<String> words) {
            return words.stream()
                    .filter(word -> !word.isBlank())
                    .map(word -> new Word(
                            word,
                            Pattern.compile(
                                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\p{N}])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                    .toList();
        }

        boolean isIn(String said) {
            return pattern.matcher(said).find();
        }
    }

    public PostScanner(WordLists lists) {
        this.concerns = Word.of(lists.concerns());
        this.brand = Word.of(lists.brand());
    }

    public List<Finding> scan(String platform, List<Post> posts) {
        List<Finding> found = new ArrayList<>();
        posts.forEach(post -> finding(platform, post).ifPresent(found::add));
        return found;
    }

    private Optional<Finding> finding(String platform, Post post) {
        List<String> against = in(concerns, post.text());
        List<String> with = in(brand, post.text());
        if (against.isEmpty() && with.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                shortened(post.text()),
                platform,
                against.isEmpty() ? with : against,
                against.isEmpty(),
                Finding.State.OPEN,
                post.writtenOn(),
                post.url()));
    }

    private static List<String> in(List<Word> words, String said) {
        return words.stream().filter(word -> word.isIn(said)).map(Word::text).toList();
    }

    private static String shortened(String text) {
        String plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
