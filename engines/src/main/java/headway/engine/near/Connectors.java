package headway.engine.near;

import java.util.Set;

/// Finds what joins two values: `to`, arrows, the words that hedge or lead a value.
final class Connectors {

    /// Words that may stand between the first value and `to`, at most this many.
    private static final int REACH = 7;

    private static final Set<String> HEDGES = WordLists.words("hedges.txt");
    private static final Set<String> MOVES = WordLists.words("moves.txt");

    private static final Set<String> RANGING = Set.of(
            "ranging",
            "ranges",
            "ranged",
            "range",
            "varying",
            "vary",
            "varied",
            "anywhere",
            "sized",
            "priced",
            "sizes");

    private static final Set<String> SUMMARIES =
            Set.of("average", "total", "median", "mean", "peak", "maximum", "minimum", "high", "low", "record");

    private static final Set<String> FALLS = Set.of(
            "cut",
            "reduced",
            "fell",
            "dropped",
            "trimmed",
            "shortened",
            "slashed",
            "lowered",
            "shrank",
            "shaved",
            "cutting",
            "reducing",
            "saved",
            "saving");

    private Connectors() {}

    /// The token after `to` or an arrow, or -1.
    static int connector(Tokens tokens, int at, boolean from) {
        int behind = rate(tokens, at);
        int arrow = arrow(tokens, behind);
        if (arrow > behind) {
            return arrow;
        }
        int reach = from ? REACH : 1;
        int i = from ? at : behind;
        for (int steps = 0; steps < reach; steps++, i++) {
            Token token = tokens.at(i);
            if (token.is("to") || token.is("into") && !tokens.is(i + 1, "a")) {
                return i + 1;
            }
            boolean over = token.is("from")
                    || token.is(".")
                    || token.is(";")
                    || token.is("until")
                    || token.type() == Token.Type.END;
            if (over) {
                return -1;
            }
        }
        boolean moved = (tokens.is(at, "down") || tokens.is(at, "up")) && tokens.is(at + 1, "to");
        return moved ? at + 2 : -1;
    }

    /// Steps over `a day`, `per week`, `each month`, `an hour` behind a value.
    static int rate(Tokens tokens, int at) {
        boolean per = tokens.is(at, "a")
                || tokens.is(at, "an")
                || tokens.is(at, "per")
                || tokens.is(at, "each")
                || tokens.is(at, "every");
        Token unit = tokens.at(at + 1);
        boolean time = Units.of(unit.lower()).kind() == NumberKind.DURATION
                || unit.is("night")
                || unit.is("term")
                || unit.is("shift")
                || unit.is("session")
                || unit.is("season")
                || tokens.is(at, "per") && unit.word();
        return per && time ? at + 2 : at;
    }

    /// The token after an arrow, or `at`.
    static int arrow(Tokens tokens, int at) {
        String sign = tokens.at(at).text();
        if (sign.equals("→") || sign.equals("⇒") || sign.equals("➔") || sign.equals("➜") || sign.equals("⟶")) {
            return at + 1;
        }
        boolean drawn = (tokens.dash(at) || sign.equals("=")) && tokens.is(at + 1, ">");
        boolean twice = tokens.dash(at) && tokens.dash(at + 1) && tokens.is(at + 2, ">");
        return twice ? at + 3 : drawn ? at + 2 : at;
    }

    /// Whether a verb of falling leads to the value, so that `cut costs 15 to 20 %` says by how much.
    static boolean falls(Tokens tokens, int before) {
        for (int i = before; i > before - 4 && i >= 0; i--) {
            if (FALLS.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the value is set behind a comma, colon or bracket after something that moved:
    /// `Doubled the order value, £240 to £490`, `Filled the vans better: 72% to 89%`.
    static boolean apposed(Tokens tokens, int before) {
        Token sign = tokens.at(before);
        if (!sign.is(",") && !sign.is(":") && !sign.is("(")) {
            return false;
        }
        for (int i = before - 1; i > before - 12 && i >= 0; i--) {
            String word = tokens.at(i).lower();
            boolean moved = MOVES.contains(word) || word.endsWith("er") && Ratios.COMPARISONS.contains(word);
            if (moved || Verbs.effect(Verbs.form(word)) && Verbs.form(word).past()) {
                return true;
            }
            if (tokens.at(i).opens()) {
                return false;
            }
        }
        return false;
    }

    /// Whether the word tells of rising or falling.
    static boolean moves(Token token) {
        return MOVES.contains(token.lower());
    }

    /// Whether a verb of rising or falling stands shortly before.
    static boolean moves(Tokens tokens, int before) {
        for (int i = before; i > before - 7 && i >= 0; i--) {
            if (MOVES.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `leases ranging from $50K to $3.2M`: two ends of a range and no change.
    static boolean ranges(Token token) {
        return RANGING.contains(token.lower());
    }

    /// The token after `an average of`, `a peak of`, `a record`, or `at`.
    static int summary(Tokens tokens, int at) {
        boolean article = tokens.is(at, "an") || tokens.is(at, "a");
        if (article && SUMMARIES.contains(tokens.at(at + 1).lower()) && tokens.is(at + 2, "of")) {
            return at + 3;
        }
        return article && tokens.is(at + 1, "record") && tokens.at(at + 2).number() ? at + 2 : at;
    }

    /// Whether the word only hedges a value.
    static boolean hedge(Token token) {
        return HEDGES.contains(token.lower());
    }

    /// The token before a value that is no hedge.
    static int before(Tokens tokens, int at) {
        int i = at - 1;
        while (i > at - 5 && HEDGES.contains(tokens.at(i).lower())) {
            i--;
        }
        return i;
    }

    /// The token after the hedges at `at`.
    static int skipHedges(Tokens tokens, int at) {
        int i = at;
        while (i < at + 4
                && HEDGES.contains(tokens.at(i).lower())
                && !tokens.is(i, "a")
                && !Numerals.read(tokens, i).found()) {
            i++;
        }
        return i;
    }
}
