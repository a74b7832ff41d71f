package headway.engine.near;

/// Tells points of a percentage from points of a game: `3 points, to 95.5 %`.
final class Points {

    private Points() {}

    /// Whether the points from token `from` to `to` belong to something told in percent beside them.
    static boolean ofPercent(Tokens tokens, int from, int to) {
        return percentFollows(tokens, to) || percentBefore(tokens, from);
    }

    /// `3 points, to 95.5 %`: what is told in percent moves by points of it.
    private static boolean percentFollows(Tokens tokens, int at) {
        int to = tokens.is(at, ",") ? at + 1 : at;
        Numeral level = tokens.is(to, "to") ? Numerals.read(tokens, to + 1) : Numeral.none(to);
        return level.found() && tokens.is(level.next(), "%");
    }

    /// `48.5 %, up nine points`: what was told in percent before moved by points of it.
    private static boolean percentBefore(Tokens tokens, int from) {
        boolean moved = false;
        for (int at = from - 1; at > from - 10 && at >= 0; at--) {
            moved |= Connectors.moves(tokens.at(at)) || tokens.is(at, "by") || tokens.is(at, "gained");
            if (tokens.is(at, "%") || tokens.is(at, "cent")) {
                return moved;
            }
            if (tokens.at(at).opens()) {
                return false;
            }
        }
        return false;
    }
}
