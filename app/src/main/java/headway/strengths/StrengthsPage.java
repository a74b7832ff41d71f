package headway.strengths;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All skills with what the person says of them and what the record shows.
record StrengthsPage(List<Line> lines, FormState form) {
    /// Tags without a rating that are offered, those used most first.
    private static final int MOST_OFFERED = 12;
    /// Accomplishments from which on a low rating looks modest.
    private static final int MUCH = 3;

    private static final int HIGH = 4;
    private static final int LOW = 2;

    StrengthsPage {
        lines = List.copyOf(lines);
    }

    /// What a rating and the record say of each other.
    enum Hint {
        NONE,
        OVER,
        UNDER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param ratings oldest first; empty for what was not rated yet
    /// @param evidence how many accomplishments carry it as a tag
    record Line(String skill, List<Kept<Rating>> ratings, int evidence) {

        Optional<Rating> last() {
            return ratings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ratings.getLast().facts());
        }

        int level() {
            return last().map(Rating::level).orElse(0);
        }

        Rating.Mark mark() {
            return last().map(Rating::mark).orElse(Rating.Mark.NONE);
        }

        /// High without any accomplishment to show for it, or low with many.
        Hint hint() {
            boolean told = last().filter(each -> !each.evidence().isEmpty()).isPresent();
            if (level() >= HIGH && evidence == 0 && !told) {
                return Hint.OVER;
            }
            return level() > 0 && level() <= LOW && evidence >= MUCH ? Hint.UNDER : Hint.NONE;
        }

        /// Levels over time as a line in a picture of 60 by 20.
        String spark() {
            List<String> points = new ArrayList<>();
            for (int i = 0; i < ratings.size(); i++) {
                double x = ratings.size() == 1 ? 30 : 2 + 56.0 * i / (ratings.size() - 1);
                double y = 18 - 4.0 * (ratings.get(i).facts().level() - 1);
                points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            }
            return String.join(" ", points);
        }
    }

    static StrengthsPage of(Strengths strengths, Evidence evidence, OwnerId owner, FormState form) {
        Map<String, List<Kept<Rating>>> rated = strengths.byPlace(owner);
        Map<String, Integer> counts = evidence.counts(owner).entrySet().stream()
                .collect(Collectors.toMap(each -> Rating.keyOf(each.getKey()), Map.Entry::getValue, Integer::sum));
        Map<String, Line> lines = new LinkedHashMap<>();
        rated.forEach((key, ratings) ->
                lines.put(key, new Line(ratings.getLast().facts().skill(), ratings, counts.getOrDefault(key, 0))));
        for (String named : evidence.named(owner)) {
            String key = Rating.keyOf(named);
            lines.putIfAbsent(key, new Line(named, List.of(), counts.getOrDefault(key, 0)));
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(each -> !lines.containsKey(each.getKey()))
                .limit(MOST_OFFERED)
                .toList()
                .forEach(each -> lines.put(each.getKey(), new Line(each.getKey(), List.of(), each.getValue())));
        return new StrengthsPage(List.copyOf(lines.values()), form);
    }

    List<Line> marked(Rating.Mark mark) {
        return lines.stream().filter(line -> line.mark() == mark).toList();
    }

    List<Line> hinted() {
        return lines.stream().filter(line -> line.hint() != Hint.NONE).toList();
    }

    static List<Integer> levels() {
        return List.of(1, 2, 3, 4, 5);
    }

    static List<Rating.Mark> marks() {
        return List.of(Rating.Mark.values());
    }
}
