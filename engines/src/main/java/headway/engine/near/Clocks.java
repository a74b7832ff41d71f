package headway.engine.near;

import java.util.Set;

/// Tells times of day from quantities where no colon does: `before 7.30`, `open up at six`, `aged 71`.
final class Clocks {

    private static final Set<String> LEADS = Set.of("at", "before", "until", "till", "after", "past", "by");

    /// Verbs and nouns of the day: with one of them before, `at six` is an hour.
    private static final Set<String> DAILY = WordLists.words("day-words.txt");

    /// What is moved to another time of day.
    private static final Set<String> DAYPARTS =
            Set.of("class", "shift", "meeting", "service", "lesson", "it", "session");

    /// After these a time of day may follow `to`.
    private static final Set<String> MOVED = Set.of(
            "moved",
            "shifted",
            "rescheduled",
            "forward",
            "postponed",
            "start",
            "starts",
            "started",
            "opening",
            "closing",
            "open",
            "close",
            "opened",
            "closed");

    /// With `up`, `down`, `out` and `by` behind, work that is over at an hour: `clean down by four`.
    private static final Set<String> HOUSEHOLD = Set.of(
            "clean",
            "cleaned",
            "cleaning",
            "lock",
            "locked",
            "shut",
            "close",
            "closed",
            "wash",
            "washed",
            "break",
            "strip",
            "power",
            "powered",
            "set",
            "plate",
            "tidy",
            "pack",
            "packed",
            "wind",
            "hose",
            "hosed",
            "wake",
            "sign",
            "cash");

    private static final Set<String> DAYTIMES = Set.of("morning", "mornings", "evening", "afternoon", "night");

    /// After these `at` leads to an amount.
    private static final Set<String> LEVELS = WordLists.words("level-words.txt");

    /// Before a pair of hours.
    private static final Set<String> OPEN = Set.of(
            "open", "opens", "opened", "work", "worked", "working", "works", "shift", "shifts", "duty", "manned",
            "staffed", "hours");

    /// With `by` these tell of an amount: `up by ten`.
    private static final Set<String> PARTICLES = Set.of("up", "start", "started", "left", "shift");

    /// `at sixteen` without a noun is an age up to here, or an hour of the day.
    private static final int YOUNG = 24;

    private Clocks() {}

    /// Whether the number at `i` is a time of day or an age behind a name.
    static boolean time(Tokens tokens, int i) {
        return halfDay(tokens, i) || dotted(tokens, i) || hour(tokens, i) || shift(tokens, i);
    }

    /// `between 3 and 7 pm`, `9 to 5pm`, `Mass at 9 and 11 am`: the first of two hours.
    private static boolean halfDay(Tokens tokens, int i) {
        boolean joined = joins(tokens, i + 1) || tokens.is(i + 1, "or") || tokens.is(i + 1, "till");
        Token sign = tokens.at(i + 3);
        boolean half = sign.is("am") || sign.is("pm") || sign.is("o'clock") || sign.is("noon");
        return joined && half && (tokens.at(i + 2).number() || Numerals.numberWord(tokens.at(i + 2)));
    }

    /// `7.30` after `before`, or two of them in a row: `7.30 to 9.00`.
    private static boolean dotted(Tokens tokens, int i) {
        if (!clock(tokens.at(i)) || measured(tokens, i + 1)) {
            return false;
        }
        boolean by = tokens.is(i - 1, "by") && grows(tokens, i - 2);
        boolean led = LEADS.contains(tokens.at(i - 1).lower()) && !by;
        boolean moved = (tokens.is(i - 1, "to") || tokens.is(i - 1, "from"))
                && (tokens.word(i - 2) || clock(tokens.at(i - 2)))
                && tokens.at(i).value() >= 1
                && (DAYPARTS.contains(tokens.at(i - 2).lower()) || moved(tokens, i - 2));
        boolean first = clock(tokens.at(i + 2)) && joins(tokens, i + 1) && onTheHour(tokens.at(i), tokens.at(i + 2));
        boolean second = clock(tokens.at(i - 2)) && joins(tokens, i - 1) && onTheHour(tokens.at(i - 2), tokens.at(i));
        boolean between = tokens.is(i - 1, "between") && tokens.is(i + 1, "and") && clock(tokens.at(i + 2))
                || tokens.is(i - 3, "between") && tokens.is(i - 1, "and") && clock(tokens.at(i - 2));
        return led || moved || first || second || between;
    }

    private static boolean joins(Tokens tokens, int i) {
        return tokens.is(i, "to") || tokens.dash(i) || tokens.is(i, "and") || tokens.is(i, "until");
    }

    /// Both at a full or half hour, which measures with two decimals seldom are.
    private static boolean onTheHour(Token first, Token second) {
        return half(first) && half(second);
    }

    private static boolean half(Token token) {
        return token.text().endsWith(".00") || token.text().endsWith(".30");
    }

    /// Whether it is written like `7.15`.
    static boolean clock(Token token) {
        String text = token.text();
        int dot = text.indexOf('.');
        return token.number()
                && dot > 0
                && dot < 3
                && text.length() == dot + 3
                && token.value() < 24
                && "05".indexOf(text.charAt(dot + 2)) >= 0
                && text.charAt(dot + 1) < '6';
    }

    /// `moved the call to 7.30`.
    private static boolean moved(Tokens tokens, int before) {
        for (int at = before; at > before - 10; at--) {
            if (MOVED.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `at six` after a verb of the day or with a part of the day behind it, and with no noun.
    private static boolean hour(Tokens tokens, int i) {
        if (halves(tokens, i)) {
            return true;
        }
        boolean led = LEADS.contains(tokens.at(i - 1).lower()) && !tokens.is(i - 1, "past");
        boolean age = tokens.is(i - 1, "at") && alone(tokens, i, YOUNG) && !measured(tokens, i + 1);
        if (age && !level(tokens, i - 2)) {
            return true;
        }
        if (!small(tokens, i) || !led || measured(tokens, i + 1)) {
            return false;
        }
        if (tokens.is(i - 1, "till")) {
            return true;
        }
        boolean at = tokens.is(i - 1, "at") && (partOfDay(tokens, i + 1) || !level(tokens, i - 2));
        if (at || partOfDay(tokens, i + 1)) {
            return true;
        }
        boolean closes = tokens.is(i - 1, "by")
                && tokens.at(i).word()
                && (!tokens.word(i + 1) && !tokens.at(i + 1).number());
        boolean opening = tokens.is(i - 1, "by") && tokens.at(i - 1).opens();
        boolean tidied =
                tokens.is(i - 1, "by") && HOUSEHOLD.contains(tokens.at(i - 3).lower());
        if (opening || tidied || closes && !grows(tokens, i - 2)) {
            return true;
        }
        for (int back = i - 2; back > i - 6; back--) {
            boolean amount =
                    tokens.is(i - 1, "by") && PARTICLES.contains(tokens.at(back).lower());
            if (DAILY.contains(tokens.at(back).lower()) && !amount) {
                return true;
            }
        }
        return false;
    }

    /// Whether something rises, falls or is compared before `by`.
    private static boolean grows(Tokens tokens, int before) {
        for (int at = before; at > before - 8; at--) {
            Token token = tokens.at(at);
            boolean compared = Ratios.COMPARISONS.contains(token.lower()) || token.is("up") || token.is("down");
            if (compared || Verbs.effect(Verbs.form(token.lower())) || Connectors.moves(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean small(Tokens tokens, int i) {
        return alone(tokens, i, 12);
    }

    private static boolean alone(Tokens tokens, int i, int highest) {
        Numeral numeral = Numerals.read(tokens, i);
        boolean whole = numeral.value() == Math.rint(numeral.value());
        return numeral.next() == i + 1 && whole && numeral.value() >= 1 && numeral.value() <= highest;
    }

    /// `half past seven`, `quarter to nine`.
    private static boolean halves(Tokens tokens, int i) {
        Token part = tokens.at(i - 2);
        boolean some = part.is("half") || part.is("quarter") || part.number() || Numerals.numberWord(part);
        boolean past = tokens.is(i - 1, "past") && some;
        boolean to =
                tokens.is(i - 1, "to") && part.is("quarter") && !tokens.is(i - 3, "from") && !tokens.is(i - 3, "a");
        return (past || to) && small(tokens, i) && !measured(tokens, i + 1);
    }

    /// `in the morning`, `at night`, `sharp`, `on Saturdays`.
    private static boolean partOfDay(Tokens tokens, int i) {
        boolean the = tokens.is(i, "in")
                && tokens.is(i + 1, "the")
                && DAYTIMES.contains(tokens.at(i + 2).lower());
        boolean night = tokens.is(i, "at") && tokens.is(i + 1, "night");
        boolean most = (tokens.is(i, "most") || tokens.is(i, "every") || tokens.is(i, "each"))
                && (tokens.is(i + 1, "days")
                        || tokens.is(i + 1, "day")
                        || DAYTIMES.contains(tokens.at(i + 1).lower()));
        return the || most || night || tokens.is(i, "sharp") || tokens.is(i, "tonight");
    }

    /// Whether the words before `at` tell of a level: `peaked at nine`, `kept it at 4`.
    private static boolean level(Tokens tokens, int before) {
        for (int at = before; at > before - 5; at--) {
            if (LEVELS.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `open 7 to 7`, `worked from nine to five`: the hours of a day.
    private static boolean shift(Tokens tokens, int i) {
        boolean second = tokens.is(i - 1, "to")
                || tokens.dash(i - 1)
                || LEADS.contains(tokens.at(i - 1).lower());
        int first = second ? i - 2 : i;
        boolean until = tokens.is(first + 1, "till") || tokens.is(first + 1, "until") || tokens.is(first + 1, "til");
        boolean joined = tokens.is(first + 1, "to") || tokens.dash(first + 1) || until;
        boolean noon = until
                && (tokens.is(first + 2, "noon") || tokens.is(first + 2, "midnight") || tokens.is(first + 2, "dark"));
        boolean hours = noon && small(tokens, first)
                || joined && small(tokens, first) && small(tokens, first + 2) && !measured(tokens, first + 3);
        int before = tokens.is(first - 1, "from") ? first - 2 : first - 1;
        return hours && (until || OPEN.contains(tokens.at(before).lower()));
    }

    static boolean measured(Tokens tokens, int i) {
        Token next = tokens.at(i);
        boolean unit = next.is("%")
                || next.is("per")
                || next.is("°")
                || tokens.hyphen(i)
                || next.is(":") && !next.spaced()
                || next.is("/")
                || next.is("of")
                || (next.is("a") || next.is("an") || next.is("each"))
                || next.word() && !Units.of(next.lower()).name().isEmpty()
                || !Units.sign(next.text()).isEmpty();
        return unit || next.word() && !Nouns.function(next);
    }
}
