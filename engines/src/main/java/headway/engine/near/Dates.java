package headway.engine.near;

import java.util.Set;

/// Reads calendar dates: months with a day or a year, quarters, numeric dates; years stand in [Years].
final class Dates {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    private static final Set<String> SEASONS = Set.of(
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "christmas",
            "easter",
            "michaelmas",
            "early",
            "mid",
            "late");
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private Dates() {}

    /// Whether a word is the name of a month; `may`, `march`, `mar`, `sun` only with a capital.
    static boolean month(Token token) {
        return token.capital() && MONTHS.contains(token.lower());
    }

    /// Whether a word names a day of the week.
    static boolean weekday(Token token) {
        return token.capital() && WEEKDAYS.contains(token.lower());
    }

    /// The token after the date that starts at `i`, or `i` when none does.
    static int end(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.number()) {
            return fromNumber(tokens, i);
        }
        if (!token.word()) {
            return i;
        }
        if (month(token)) {
            return fromMonth(tokens, i);
        }
        if (SEASONS.contains(token.lower())
                && (Years.year(tokens.at(i + 1)) || tokens.hyphen(i + 1) && Years.year(tokens.at(i + 2)))) {
            boolean joined = tokens.hyphen(i + 1);
            boolean stays = token.is("early") || token.is("mid") || token.is("late");
            return stays ? i : Years.years(tokens, joined ? i + 2 : i + 1);
        }
        return quarter(tokens, i);
    }

    /// `Q3`, `Q3 2023`, `FY2023`, `FY23/24`, `H1 2024`.
    private static int quarter(Tokens tokens, int i) {
        String word = tokens.at(i).text();
        boolean part = word.length() == 2
                && (word.charAt(0) == 'Q' && "1234".indexOf(word.charAt(1)) >= 0
                        || word.charAt(0) == 'H' && "12".indexOf(word.charAt(1)) >= 0);
        boolean fiscal = word.length() > 3
                && word.length() < 7
                && word.startsWith("FY")
                && word.chars().skip(2).allMatch(Character::isDigit);
        if (!part && !fiscal) {
            return i;
        }
        int next = i + 1;
        boolean slash = (tokens.is(next, "/") || tokens.hyphen(next))
                && !tokens.at(next).spaced()
                && (tokens.at(next + 1).number() || tokens.at(next + 1).text().startsWith("Q"));
        next = slash ? next + 2 : next;
        if (tokens.is(next, "of")) {
            return Years.year(tokens.at(next + 1)) ? next + 2 : next;
        }
        boolean fiscalYear = part && tokens.at(next).text().startsWith("FY");
        return Years.year(tokens.at(next)) || fiscalYear ? next + 1 : next;
    }

    /// `March 2024`, `March 3rd, 2024`, `March–May 2024`, `May 3`.
    private static int fromMonth(Tokens tokens, int i) {
        int next = i + 1;
        if (tokens.is(next, ".")) {
            next++;
        }
        if (Years.year(tokens.at(next))) {
            return Years.rangeTail(tokens, next + 1);
        }
        boolean range = (tokens.dash(next) || tokens.is(next, "to") || tokens.is(next, "and") || tokens.is(next, "/"))
                && month(tokens.at(next + 1));
        if (range) {
            return Years.year(tokens.at(next + 2)) ? next + 3 : i;
        }
        if (day(tokens.at(next))) {
            next = ordinal(tokens, next + 1);
            if (tokens.hyphen(next) && day(tokens.at(next + 1))) {
                next = ordinal(tokens, next + 2);
            }
            int year = tokens.is(next, ",") ? next + 1 : next;
            return Years.year(tokens.at(year)) ? year + 1 : plainDay(tokens, i, next);
        }
        return i;
    }

    /// `May 3` but not `In March 12 nurses`.
    private static int plainDay(Tokens tokens, int i, int next) {
        return Nouns.phrase(tokens, next, false).plural() && tokens.at(next).spaced() ? i : next;
    }

    private static int fromNumber(Tokens tokens, int i) {
        int numeric = numeric(tokens, i);
        if (numeric > i) {
            return numeric;
        }
        if (day(tokens.at(i))) {
            int next = ordinal(tokens, i + 1);
            boolean joined = tokens.dash(next)
                    || tokens.is(next, "to")
                    || tokens.is(next, "and")
                    || tokens.is(next, "/")
                    || tokens.is(next, "&");
            if (joined && day(tokens.at(next + 1))) {
                next = ordinal(tokens, next + 2);
            }
            next = tokens.is(next, "of") ? next + 1 : next;
            if (month(tokens.at(next))) {
                int end = tokens.is(next + 1, ",") && Years.year(tokens.at(next + 2)) ? next + 2 : next + 1;
                boolean spans = (tokens.dash(end)
                                || tokens.is(end, "to")
                                || tokens.is(end, "until")
                                || tokens.is(end, "and") && tokens.is(i - 1, "between"))
                        && day(tokens.at(end + 1))
                        && month(tokens.at(end + 2));
                end = spans ? end + 3 : end;
                return Years.year(tokens.at(end)) ? end + 1 : end;
            }
        }
        boolean year = Years.year(tokens.at(i)) && Years.yearContext(tokens, i) || Years.old(tokens, i);
        return year ? Years.years(tokens, i) : i;
    }

    /// `3/5/2024`, `2024-05-03`, `03.05.2024` arrives as a code and is not seen here.
    private static int numeric(Tokens tokens, int i) {
        String sign = tokens.at(i + 1).text();
        boolean cuts =
                (sign.equals("/") || sign.equals("-")) && !tokens.at(i + 1).spaced();
        boolean three = cuts
                && tokens.at(i + 2).number()
                && tokens.is(i + 3, sign)
                && tokens.at(i + 4).number()
                && !tokens.at(i + 2).spaced()
                && !tokens.at(i + 4).spaced();
        boolean plausible = three
                && (Years.year(tokens.at(i))
                        || Years.year(tokens.at(i + 4))
                        || tokens.at(i + 4).text().length() == 2)
                && tokens.at(i + 2).value() <= 31;
        boolean two = cuts && !three && sign.equals("/") && dayOfMonth(tokens, i);
        return plausible ? i + 5 : two ? i + 3 : i;
    }

    /// `31/01`, `on 24/3`: no fraction, as the month has a leading zero or is the smaller number.
    private static boolean dayOfMonth(Tokens tokens, int i) {
        Token month = tokens.at(i + 2);
        boolean fits = day(tokens.at(i)) && month.number() && !month.spaced() && month.value() <= 12;
        boolean led = tokens.is(i - 1, "on") || tokens.is(i - 1, "by") || tokens.is(i - 1, "until");
        boolean zero = month.text().length() == 2 && month.text().startsWith("0");
        return fits && (zero || led && tokens.at(i).value() > month.value()) && month.value() >= 1;
    }

    private static boolean day(Token token) {
        return token.number() && token.text().length() <= 2 && token.value() >= 1 && token.value() <= 31;
    }

    private static int ordinal(Tokens tokens, int i) {
        return ORDINALS.contains(tokens.at(i).lower()) && !tokens.at(i).spaced() ? i + 1 : i;
    }
}
