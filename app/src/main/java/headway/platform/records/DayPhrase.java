package headway.platform.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people say it: `today`, `yesterday`, `friday`, `last monday`, `3 days ago`, `2 weeks ago`,
/// `3 May`, `May 3 2025`, `03/05/2025` (day first), `3.5.2025`, `2025-05-03`.
///
/// Weekdays and days without a year mean the latest one that is not in the future.
public final class DayPhrase {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4}) (day|week|month|year)s? ago");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private DayPhrase() {}

    /// @return empty when the words name no day
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (words) {
            case "", "today", "now" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default ->
                iso(words)
                        .or(() -> weekday(words, today))
                        .or(() -> ago(words, today))
                        .or(() -> dayMonth(words, today))
                        .or(() -> figures(words));
        };
    }

    private static Optional<LocalDate> iso(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> weekday(String words, LocalDate today) {
        String name = words.replaceFirst("^(last|on|this) ", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = day.name().toLowerCase(Locale.ROOT);
            if (name.equals(full) || (name.length() >= 3 && full.startsWith(name))) {
                return Optional.of(today.with(
                        words.startsWith("last ")
                                ? TemporalAdjusters.previous(day)
                                : TemporalAdjusters.previousOrSame(day)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> ago(String words, LocalDate today) {
        Matcher matcher = AGO.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "day" -> today.minusDays(number);
                    case "week" -> today.minusWeeks(number);
                    case "month" -> today.minusMonths(number);
                    default -> today.minusYears(number);
                });
    }

    private static Optional<LocalDate> dayMonth(String words, LocalDate today) {
        Matcher dayFirst = DAY_MONTH.matcher(words);
        if (dayFirst.matches()) {
            return date(dayFirst.group(2), dayFirst.group(1), Optional.ofNullable(dayFirst.group(3)), today);
        }
        Matcher monthFirst = MONTH_DAY.matcher(words);
        return monthFirst.matches()
                ? date(monthFirst.group(1), monthFirst.group(2), Optional.ofNullable(monthFirst.group(3)), today)
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String month, String day, Optional<String> year, LocalDate today) {
        for (Month each : Month.values()) {
            if (each.name().toLowerCase(Locale.ROOT).startsWith(month)) {
                Optional<LocalDate> date = date(
                        year.map(Integer::parseInt).orElse(today.getYear()), each.getValue(), Integer.parseInt(day));
                boolean future =
                        year.isEmpty() && date.isPresent() && date.get().isAfter(today);
                return future ? date.map(found -> found.minusYears(1)) : date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> figures(String words) {
        Matcher matcher = FIGURES.matcher(words);
        return matcher.matches()
                ? date(
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
