package headway.engine.near;

import java.util.Set;

/// Tells times of day from quantities where no colon does: `before 7.30`, `open up at six`, `aged 71`.
final class Clocks {

    private static final Set<String> LEADS = Set.of("at", "before", "until", "till", "after", "past", "by");

    /// Verbs and nouns of the day: with one of them before, `at six` is an hour.
    private static final Set<String> DAILY = Set.of(
            "open",
            "opened",
            "opening",
            "opens",
            "close",
            "closed",
            "closing",
            "start",
            "started",
            "starting",
            "starts",
            "begin",
            "began",
            "finish",
            "finished",
            "arrive",
            "arrived",
            "leave",
            "left",
            "up",
            "home",
            "in",
            "ready",
            "out",
            "shift",
            "shop",
            "meet",
            "met",
            "lights",
            "curtain",
            "milking",
            "mornings",
            "nights");

    /// What is moved to another time of day.
    private static final Set<String> DAYPARTS =
            Set.of("class", "shift", "meeting", "service", "lesson", "it", "session");

    /// With `by` these tell of an amount: `up by ten`.
    private static final Set<String> PARTICLES = Set.of("up", "in", "out", "start", "started", "left", "shift");

    private Clocks() {}

    /// Whether the number at `i` is a time of day or an age behind a name.
    static boolean time(Tokens tokens, int i) {
        return dotted(tokens, i) || hour(tokens, i) || age(tokens, i);
    }

    /// `7.30` after `before`, or two of them in a row: `7.30 to 9.00`.
    private static boolean dotted(Tokens tokens, int i) {
        if (!clock(tokens.at(i)) || measured(tokens, i + 1)) {
            return false;
        }
        boolean led = LEADS.contains(tokens.at(i - 1).lower()) && !tokens.is(i - 1, "by");
        boolean moved = tokens.is(i - 1, "to")
                && tokens.word(i - 2)
                && DAYPARTS.contains(tokens.at(i - 2).lower());
        boolean first = clock(tokens.at(i + 2)) && joins(tokens, i + 1) && onTheHour(tokens.at(i), tokens.at(i + 2));
        boolean second = clock(tokens.at(i - 2)) && joins(tokens, i - 1) && onTheHour(tokens.at(i - 2), tokens.at(i));
        return led || moved || first || second;
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

    private static boolean clock(Token token) {
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

    /// `at six` after a verb of the day and with no noun behind it.
    private static boolean hour(Tokens tokens, int i) {
        Numeral numeral = Numerals.read(tokens, i);
        boolean small = numeral.next() == i + 1 && numeral.value() >= 1 && numeral.value() <= 12;
        boolean led = LEADS.contains(tokens.at(i - 1).lower()) && !tokens.is(i - 1, "past");
        if (!small || !led || measured(tokens, i + 1)) {
            return false;
        }
        for (int at = i - 2; at > i - 6; at--) {
            boolean amount =
                    tokens.is(i - 1, "by") && PARTICLES.contains(tokens.at(at).lower());
            if (DAILY.contains(tokens.at(at).lower()) && !amount) {
                return true;
            }
        }
        return false;
    }

    private static boolean measured(Tokens tokens, int i) {
        Token next = tokens.at(i);
        boolean unit = next.is("%")
                || next.is("per")
                || next.is("°")
                || tokens.hyphen(i)
                || next.is("of")
                || next.word() && !Units.of(next.lower()).name().isEmpty()
                || !Units.sign(next.text()).isEmpty();
        return unit || next.word() && !Nouns.function(next);
    }

    /// `Dilys, 71, from …`
    private static boolean age(Tokens tokens, int i) {
        Token name = tokens.at(i - 2);
        double value = tokens.at(i).number() ? tokens.at(i).value() : 0;
        return tokens.is(i - 1, ",")
                && tokens.is(i + 1, ",")
                && name.capital()
                && !name.acronym()
                && !tokens.at(i - 3).number()
                && value >= 3
                && value <= 110
                && value == Math.rint(value);
    }
}
