package headway.links;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.search.SearchHit;
import headway.platform.search.SearchIndex;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Guesses what belongs together: by the words that two records share, the rarer the better, and by whether
/// they are near in time. Names of people are words too. Nothing is linked before the person says so.
final class Suggestions {
    static final int MOST = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
    /// Words of a title that are looked up; further ones seldom change the order.
    private static final int MOST_WORDS = 8;
    /// A word that so many records have says nothing.
    private static final int COMMON = 40;
    /// Two months: as long as most things take from plan to result.
    private static final int NEAR_DAYS = 61;

    private static final double PART_OF_CHAIN = 0.4;
    private static final double NEAR = 0.5;

    /// Words of four letters and more that connect or measure and name nothing.
    private static final Set<String> EMPTY_WORDS = Set.of(
            "about", "after", "again", "also", "been", "before", "being", "between", "both", "could", "does", "done",
            "down", "during", "each", "every", "first", "from", "have", "having", "hours", "into", "just", "last",
            "less", "made", "make", "many", "more", "most", "much", "need", "next", "only", "other", "over", "same",
            "should", "since", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they",
            "this", "those", "through", "under", "until", "very", "want", "week", "weeks", "were", "what", "when",
            "where", "which", "while", "will", "with", "within", "without", "would", "year", "years", "your");

    private static final class Score {
        private final SearchHit hit;
        private final List<String> words = new ArrayList<>();
        private double points;

        private Score(SearchHit hit) {
            this.hit = hit;
        }
    }

    List<Suggestion> of(SearchIndex search, Handle handle, OwnerId owner, SearchHit about, Set<UUID> known) {
        Map<UUID, Score> scores = new HashMap<>();
        for (String word : words(about.plainTitle())) {
            List<SearchHit> having = search.search(handle, owner, '"' + word + '"', Optional.empty(), COMMON);
            if (having.size() < COMMON) {
                double points = 1 / Math.sqrt(Math.max(1, having.size() - 1));
                for (SearchHit hit : having) {
                    Score score = scores.computeIfAbsent(hit.id(), _ -> new Score(hit));
                    score.points += points;
                    score.words.add(word);
                }
            }
        }
        return scores.values().stream()
                .filter(score -> !known.contains(score.hit.id()))
                .sorted(Comparator.comparingDouble((Score score) -> -total(score, about))
                        .thenComparing(score -> score.hit.happenedOn(), Comparator.reverseOrder())
                        .thenComparing(score -> score.hit.id()))
                .limit(MOST)
                .map(score -> new Suggestion(
                        new Ref(score.hit.kind(), score.hit.id()),
                        score.hit.plainTitle(),
                        score.words.subList(0, Math.min(4, score.words.size())),
                        isNear(score.hit, about)))
                .toList();
    }

    private static double total(Score score, SearchHit about) {
        boolean chain = Chain.isPart(score.hit.kind()) && !score.hit.kind().equals(about.kind());
        return score.points + (chain ? PART_OF_CHAIN : 0) + (isNear(score.hit, about) ? NEAR : 0);
    }

    private static boolean isNear(SearchHit one, SearchHit other) {
        return Math.abs(ChronoUnit.DAYS.between(one.happenedOn(), other.happenedOn())) <= NEAR_DAYS;
    }

    /// The longest words first: they are the rarest more often than not.
    private static List<String> words(String title) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(title.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        words.removeAll(EMPTY_WORDS);
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted, Comparator.comparingInt((String word) -> -word.length()));
        return sorted.subList(0, Math.min(MOST_WORDS, sorted.size()));
    }
}
