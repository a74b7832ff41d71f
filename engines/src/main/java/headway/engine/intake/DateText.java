package headway.engine.intake;

import headway.kernel.PartialDate;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a file wrote where a date belongs.
///
/// Reads ISO 8601 with reduced precision and a time behind it, `05/2020`, `3.1.2020`, and month
/// names, whole or shortened to three letters or more, in English, German, French and Spanish in
/// any order: `Jan 2020`, `Jan 3, 2020`, `3. März 2020`, `3 de enero de 2020`. `1/3/2020` could be
/// either month, so only its year is kept and that is reported; the same for `Summer 2019`.
///
/// @param date null when there is none
/// @param present the words say that it goes on: `present`, `heute`, `actualidad`
/// @param problem what was wrong, else null
record DateText(
        @Nullable PartialDate date,
        boolean present,
        @Nullable IntakeProblem problem) {

    static final DateText NONE = new DateText(null, false, null);

    /// Later years are slips of the keyboard: no credential lasts that long.
    private static final int LAST_YEAR = 2200;

    private static final int LONGEST = 80;

    private static final Pattern TIME = Pattern.compile(
            "(?:[t,]|\\s|\\bum\\b|\\bat\\b)+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:z|utc|gmt|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,9})(?:([-/.])(\\d{1,9})(?:[-/.](\\d{1,9}))?)?\\.?z?");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d{1,9}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Set<String> PRESENT = Set.of(
            "present",
            "current",
            "currently",
            "now",
            "today",
            "ongoing",
            "to date",
            "till date",
            "until now",
            "heute",
            "aktuell",
            "jetzt",
            "gegenwart",
            "gegenwartig",
            "laufend",
            "bis heute",
            "seitdem",
            "present day",
            "aujourd hui",
            "actuel",
            "actuellement",
            "en cours",
            "a ce jour",
            "maintenant",
            "presente",
            "actual",
            "actualidad",
            "actualmente",
            "la actualidad",
            "hoy",
            "en curso",
            "presently");
    private static final Set<String> FILLERS =
            Set.of("de", "del", "of", "the", "er", "st", "nd", "rd", "th", "le", "den", "el", "im", "in", "en", "o");

    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "januar", "janner", "janvier", "enero"),
            List.of("february", "februar", "feber", "fevrier", "febrero"),
            List.of("march", "marz", "maerz", "mrz", "mars", "marzo"),
            List.of("april", "avril", "abril"),
            List.of("may", "mai", "mayo"),
            List.of("june", "juni", "juin", "junio"),
            List.of("july", "juli", "juillet", "julio"),
            List.of("august", "aout", "agosto"),
            List.of("september", "septembre", "septiembre", "setiembre"),
            List.of("october", "oktober", "octobre", "octubre"),
            List.of("november", "novembre", "noviembre"),
            List.of("december", "dezember", "decembre", "diciembre"));

    static DateText read(String raw) {
        if (raw.isBlank()) {
            return NONE;
        }
        if (raw.length() > LONGEST) {
            return failed(IntakeProblem.DATE_UNREADABLE);
        }
        String plain = MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
        if (PRESENT.contains(String.join(" ", words(plain)))) {
            return new DateText(null, true, null);
        }
        String day = TIME.matcher(plain).replaceFirst("").strip();
        Matcher numeric = NUMERIC.matcher(day);
        return numeric.matches() ? numeric(numeric) : named(day);
    }

    private static DateText numeric(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        if (m.group(3) == null) {
            return m.group(1).length() == 8
                    ? dated(first / 10_000, first / 100 % 100, first % 100)
                    : dated(first, 0, 0);
        }
        int second = Integer.parseInt(m.group(3));
        if (m.group(4) == null) {
            return m.group(1).length() >= 3 ? dated(first, second, 0) : dated(second, first, 0);
        }
        int third = Integer.parseInt(m.group(4));
        if (m.group(1).length() >= 3) {
            return dated(first, second, third);
        }
        if (m.group(2).equals(".") || first > 12) {
            return dated(third, second, first);
        }
        if (second > 12 || first == second) {
            return dated(third, first, second);
        }
        return simplified(third);
    }

    private static DateText named(String text) {
        List<Integer> numbers = new ArrayList<>();
        int month = 0;
        boolean strange = false;
        for (String word : words(text)) {
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(Integer.parseInt(word));
            } else if (month == 0 && monthOf(word) > 0) {
                month = monthOf(word);
            } else {
                strange |= !FILLERS.contains(word);
            }
        }
        List<Integer> years = numbers.stream().filter(n -> n > 31).toList();
        if (years.size() != 1 || numbers.size() > 2) {
            return failed(IntakeProblem.DATE_UNREADABLE);
        }
        if (strange || month == 0) {
            return simplified(years.getFirst());
        }
        int day = numbers.stream().filter(n -> n <= 31).findFirst().orElse(0);
        return dated(years.getFirst(), month, day);
    }

    private static List<String> words(String text) {
        return TOKEN.matcher(text).results().map(result -> result.group()).toList();
    }

    /// The one month that has a name beginning so, else 0.
    private static int monthOf(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name -> name.startsWith(word))) {
                if (found > 0) {
                    return 0;
                }
                found = i + 1;
            }
        }
        return found;
    }

    private static DateText simplified(int year) {
        DateText whole = dated(year, 0, 0);
        return whole.date == null ? whole : new DateText(whole.date, false, IntakeProblem.DATE_SIMPLIFIED);
    }

    /// A zero month or day means that it is not known.
    private static DateText dated(int year, int month, int day) {
        if (year < 1000 || year > LAST_YEAR) {
            return failed(IntakeProblem.DATE_OUT_OF_RANGE);
        }
        try {
            return new DateText(new PartialDate(year, month, month == 0 ? 0 : day), false, null);
        } catch (DateTimeException e) {
            return failed(IntakeProblem.DATE_OUT_OF_RANGE);
        }
    }

    private static DateText failed(IntakeProblem problem) {
        return new DateText(null, false, problem);
    }
}
