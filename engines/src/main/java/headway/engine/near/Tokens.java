package headway.engine.near;

import java.util.List;

/// The tokens of a text; positions outside it answer [Token#NONE].
record Tokens(List<Token> all) {

    Tokens {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    Token at(int i) {
        return i < 0 || i >= all.size() ? Token.NONE : all.get(i);
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    boolean word(int i) {
        return at(i).word();
    }

    /// Whether a hyphen or dash joins the tokens beside it without space.
    boolean hyphen(int i) {
        Token token = at(i);
        return dash(i)
                && !token.spaced()
                && at(i + 1).type() != Token.Type.END
                && !at(i + 1).spaced();
    }

    /// Whether it is a hyphen or dash.
    boolean dash(int i) {
        String text = at(i).text();
        return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("‑") || text.equals("−");
    }
}
