package headway.samples;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quarter of a year, written as `2026-Q1`.
///
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final int MONTHS = 3;
    private static final int LAST = 4;

    public static Optional<Quarter> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, LAST) : new Quarter(year, number - 1);
    }

    public Quarter next() {
        return of(last().plusDays(1));
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
