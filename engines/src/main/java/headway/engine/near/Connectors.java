package headway.engine.near;

import java.util.Set;

/// Finds what joins two values: `to`, arrows, the words that hedge or lead a value.
final class Connectors {

    /// Words that may stand between the first value and `to`, at most this many.
    private static final int REACH = 7;

    private static final Set<String> HEDGES = WordLists.words("hedges.txt");
    private static final Set<String> MOVES = WordLists.words("moves.txt");

    private Connectors() {}

    /// The token after `to` or an arrow, or -1.
    static int connector(Tokens tokens, int at, boolean from) {
        int arrow = arrow(tokens, at);
        if (arrow > at) {
            return arrow;
        }
        int reach = from ? REACH : 1;
        int i = at;
        for (int steps = 0; steps < reach; steps++, i++) {
            Token token = tokens.at(i);
            if (token.is("to") || token.is("into")) {
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

    /// Whether a verb of rising or falling stands shortly before.
    static boolean moves(Tokens tokens, int before) {
        for (int i = before; i > before - 7 && i >= 0; i--) {
            if (MOVES.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
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
