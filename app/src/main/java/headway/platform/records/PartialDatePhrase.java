package headway.platform.records;

import headway.kernel.PartialDate;
import java.time.DateTimeException;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A partial date as people write it: `2019`, `2019-04`, `04/2019`, `April 2019`, `2019-04-30`,
/// `30/04/2019` (day first), `30 April 2019`, `April 30, 2019`.
final class PartialDatePhrase {
    /// Wide enough for the oldest user and for credentials that outlive everybody.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern FIGURES = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ([a-z]{3,9})\\.?,? (\\d{4})");

    private PartialDatePhrase() {}

    /// What was typed where a partial date belongs.
    sealed interface Reading {
        record Date(PartialDate date) implements Reading {}

        /// The form is understood, but there is no such day or month, or the year is out of range.
        record Impossible() implements Reading {}

        /// The words name no date.
        record Unknown() implements Reading {}
    }

    static Reading read(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher figures = FIGURES.matcher(words);
        if (figures.matches()) {
            return date(figures.group(3), figures.group(2), figures.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.matches()) {
            return named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return new Reading.Unknown();
    }

    private static Reading named(String year, String name, @Nullable String day) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name.equals("sept") ? "sep" : name)) {
                return date(year, String.valueOf(month.getValue()), day);
            }
        }
        return new Reading.Unknown();
    }

    private static Reading date(String year, @Nullable String month, @Nullable String day) {
        int years = Integer.parseInt(year);
        if (years < FIRST_YEAR || years > LAST_YEAR || isZero(month) || isZero(day)) {
            return new Reading.Impossible();
        }
        try {
            return new Reading.Date(new PartialDate(
                    years, month == null ? 0 : Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return new Reading.Impossible();
        }
    }

    private static boolean isZero(@Nullable String digits) {
        return digits != null && Integer.parseInt(digits) == 0;
    }
}
