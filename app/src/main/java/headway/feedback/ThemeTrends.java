package headway.feedback;

import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often others spoke about each theme, by quarter: small multiples of one scale.
///
/// @param quarters first days of the quarters shown, oldest first
/// @param most the largest number of all, at least 1
public record ThemeTrends(List<Theme> themes, List<LocalDate> quarters, int most) {
    /// Two years: what a review and the one before looked at.
    private static final int QUARTERS = 8;
    /// More would not be seen at a glance.
    private static final int MOST_THEMES = 6;

    private static final int MONTHS = 3;

    public ThemeTrends {
        themes = List.copyOf(themes);
        quarters = List.copyOf(quarters);
    }

    /// @param counts by quarter, as many as there are quarters
    /// @param wished how many of all were wishes for something to improve
    public record Theme(String name, List<Integer> counts, int total, int wished, boolean professional) {
        public Theme {
            counts = List.copyOf(counts);
        }
    }

    /// The themes with most entries in the last two years, the most frequent first. Cost: one pass.
    static ThemeTrends of(List<Kept<FeedbackEntry>> entries, LocalDate today) {
        LocalDate last = quarter(today);
        List<LocalDate> quarters = new ArrayList<>();
        for (int i = QUARTERS - 1; i >= 0; i--) {
            quarters.add(last.minusMonths((long) MONTHS * i));
        }
        Map<String, List<Kept<FeedbackEntry>>> byTheme = new LinkedHashMap<>();
        for (Kept<FeedbackEntry> each : entries) {
            if (quarters.contains(quarter(Feedback.dayOf(each)))) {
                each.facts().themes().forEach(theme -> byTheme.computeIfAbsent(
                                theme.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(each));
            }
        }
        List<Theme> themes = byTheme.entrySet().stream()
                .map(each -> theme(each.getKey(), each.getValue(), quarters))
                .sorted(Comparator.comparing(Theme::total, Comparator.reverseOrder())
                        .thenComparing(Theme::name))
                .limit(MOST_THEMES)
                .toList();
        int most = themes.stream()
                .flatMap(theme -> theme.counts().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return new ThemeTrends(themes, quarters, Math.max(1, most));
    }

    private static Theme theme(String name, List<Kept<FeedbackEntry>> entries, List<LocalDate> quarters) {
        List<Integer> counts = quarters.stream()
                .map(quarter -> (int) entries.stream()
                        .filter(each -> quarter(Feedback.dayOf(each)).equals(quarter))
                        .count())
                .toList();
        int wished = (int) entries.stream()
                .filter(each -> each.facts().tone() == Tone.IMPROVE)
                .count();
        return new Theme(name, counts, entries.size(), wished, Feedback.isProfessional(name));
    }

    private static LocalDate quarter(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    static int numberOf(LocalDate quarter) {
        return (quarter.getMonthValue() - 1) / MONTHS + 1;
    }

    /// Height of a bar in a picture of that height.
    int height(int count, int of) {
        return count * of / most;
    }
}
