package headway.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date known to the year, the month or the day, as people remember their working life.
///
/// Text form is ISO 8601 with reduced precision: `2019`, `2019-04`, `2019-04-30`. Text order
/// equals order in time by first possible day, a less precise date first.
///
/// @param year 1000 to 9999
/// @param month 1 to 12, 0 when unknown
/// @param day 1 to 31, 0 when unknown; 0 whenever the month is
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1000 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("no such partial date: " + year + "-" + month + "-" + day);
        }
        if (month != 0) {
            LocalDate.of(year, month, day == 0 ? 1 : day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; empty for anything else.
    public static Optional<PartialDate> parse(@Nullable String text) {
        if (text == null || !text.strip().matches("\\d{4}(-\\d{1,2}(-\\d{1,2})?)?")) {
            return Optional.empty();
        }
        String[] parts = text.strip().split("-");
        try {
            return Optional.of(new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? positive(parts[1]) : 0,
                    parts.length > 2 ? positive(parts[2]) : 0));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int positive(String digits) {
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new DateTimeException("zero in a date");
        }
        return number;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    public LocalDate lastDay() {
        if (day != 0) {
            return firstDay();
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        if (month == 0) {
            return String.format("%04d", year);
        }
        return day == 0 ? String.format("%04d-%02d", year, month) : String.format("%04d-%02d-%02d", year, month, day);
    }
}
