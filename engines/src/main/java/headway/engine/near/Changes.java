package headway.engine.near;

import java.util.Set;

/// Joins two quantities into a change (`from 25 to 15 min`, `£300k → £1.1m`) or a range (`10-15`).
final class Changes {

    /// Words that may stand between the first value and `to`, at most this many.
    private static final int REACH = 7;
    private static final Set<String> HEDGES = Set.of(
            "about",
            "around",
            "roughly",
            "approximately",
            "nearly",
            "almost",
            "some",
            "just",
            "over",
            "under",
            "only",
            "up",
            "down",
            "at",
            "least",
            "more",
            "than",
            "well",
            "approx",
            "circa",
            "~",
            "≈",
            "an",
            "estimated",
            "as",
            "low",
            "the",
            "less",
            "fewer",
            "most",
            "every",
            "below",
            "above",
            "barely",
            "exactly",
            "fully",
            "now",
            "a");
    private static final Set<String> MOVES = Set.of(
            "grew",
            "grown",
            "rose",
            "risen",
            "increased",
            "raised",
            "climbed",
            "lifted",
            "improved",
            "up",
            "went",
            "moved",
            "took",
            "taken",
            "brought",
            "cut",
            "reduced",
            "fell",
            "dropped",
            "down",
            "trimmed",
            "shortened",
            "slashed",
            "lowered",
            "shrank",
            "growing",
            "raising",
            "cutting",
            "reducing",
            "scaled",
            "expanded",
            "expanding",
            "jumped");

    private Changes() {}

    /// A change that starts with the quantity `first`, or none.
    ///
    /// @param from token of the first value
    /// @param to token after the second with its unit
    record Pair(int from, int to, NumberKind base, double first, double second, String unit) {
        boolean found() {
            return to > from;
        }
    }

    static Pair none(int at) {
        return new Pair(at, at, NumberKind.COUNT, 0, 0, "");
    }

    /// Reads what follows `first`.
    static Pair change(Tokens tokens, Quantity first) {
        int before = before(tokens, first.from());
        boolean from = tokens.is(before, "from");
        Pair since = since(tokens, first);
        if (since.found()) {
            return since;
        }
        int at = connector(tokens, first.to(), from);
        if (at < 0) {
            return tokens.is(before, "to") ? reversed(tokens, first) : none(first.from());
        }
        int start = skipHedges(tokens, at);
        Quantity second = value(tokens, start);
        if (!second.found() || Dates.end(tokens, start) > start && !first.named() && !second.named()) {
            return none(first.from());
        }
        boolean arrow = !tokens.is(at - 1, "to") || tokens.is(at - 2, "down") || tokens.is(at - 2, "up");
        boolean falls = scaled(first, second) > second.low();
        boolean moved = falls
                || first.kind() == NumberKind.MONEY && second.kind() == NumberKind.MONEY && moves(tokens, before)
                || first.kind() == NumberKind.PERCENT && moves(tokens, before)
                || moves(tokens, before) && first.to() - first.from() == 1;
        return from || arrow || moved ? pair(first, second) : none(first.from());
    }

    /// The quantity with a following range tail, or `first` itself.
    static Quantity range(Tokens tokens, Quantity first) {
        int at = first.to();
        boolean dash =
                tokens.dash(at) && (!tokens.at(at).spaced() || tokens.at(at + 1).number());
        boolean between = tokens.is(before(tokens, first.from()), "between") && tokens.is(at, "and");
        boolean to = tokens.is(at, "to") || tokens.is(at, "or") && !first.named();
        if (!dash && !between && !to) {
            return first;
        }
        Quantity second = QuantityReader.read(tokens, at + 1);
        boolean joins = second.found()
                && (second.kind() == first.kind() || !first.named())
                && !(tokens.is(at, "or") && second.low() != first.low() + 1);
        if (!joins || !(scaled(first, second) < second.low())) {
            return first;
        }
        boolean other = first.named()
                && first.kind() == NumberKind.COUNT
                && second.named()
                && !first.unit().equals(second.unit());
        if (other) {
            return first;
        }
        String unit = second.named() ? second.unit() : first.unit();
        NumberKind kind = second.named() ? second.kind() : first.kind();
        return new Quantity(first.from(), second.to(), kind, scaled(first, second), second.low(), unit, true);
    }

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

    static int arrow(Tokens tokens, int at) {
        String sign = tokens.at(at).text();
        if (sign.equals("→") || sign.equals("⇒") || sign.equals("➔") || sign.equals("➜") || sign.equals("⟶")) {
            return at + 1;
        }
        boolean drawn = (tokens.dash(at) || sign.equals("=")) && tokens.is(at + 1, ">");
        boolean twice = tokens.dash(at) && tokens.dash(at + 1) && tokens.is(at + 2, ">");
        return twice ? at + 3 : drawn ? at + 2 : at;
    }

    /// `eight days, down from 17`: the later value comes first.
    private static Pair since(Tokens tokens, Quantity last) {
        int at = tokens.is(last.to(), ",") || tokens.is(last.to(), "(") ? last.to() + 1 : last.to();
        boolean moved =
                tokens.is(at, "down") || tokens.is(at, "up") || tokens.is(at, "instead") || tokens.is(at, "compared");
        if (!moved || !tokens.is(at + 1, "from")) {
            return none(last.from());
        }
        Quantity earlier = value(tokens, skipHedges(tokens, at + 2));
        if (!earlier.found()) {
            return none(last.from());
        }
        Pair pair = pair(earlier, last);
        return new Pair(last.from(), earlier.to(), pair.base(), pair.first(), pair.second(), pair.unit());
    }

    /// `to 4 min from 11`.
    private static Pair reversed(Tokens tokens, Quantity last) {
        if (!tokens.is(last.to(), "from")) {
            return none(last.from());
        }
        int start = skipHedges(tokens, last.to() + 1);
        Quantity earlier = value(tokens, start);
        if (!earlier.found() || Dates.end(tokens, start) > start && !earlier.named()) {
            return none(last.from());
        }
        Pair pair = pair(earlier, last);
        return new Pair(last.from(), earlier.to(), pair.base(), pair.first(), pair.second(), pair.unit());
    }

    private static Quantity value(Tokens tokens, int at) {
        Quantity ratio = Ratios.read(tokens, at);
        return ratio.found() ? ratio : QuantityReader.read(tokens, at);
    }

    private static Pair pair(Quantity first, Quantity second) {
        String unit = second.named() ? second.unit() : first.unit();
        NumberKind kind = second.named() ? second.kind() : first.kind();
        double from = scaled(first, second);
        double a = Units.seconds(first.unit());
        double b = Units.seconds(second.unit());
        double to = second.middle();
        if (first.kind() == NumberKind.DURATION && !Double.isNaN(a) && !Double.isNaN(b)) {
            from = first.middle() * a / b;
        } else if (first.kind() == NumberKind.RATIO && second.kind() == NumberKind.PERCENT) {
            from = first.middle() * 100;
        } else if (first.kind() == NumberKind.PERCENT && second.kind() == NumberKind.RATIO) {
            to = second.middle() * 100;
            unit = "%";
        }
        return new Pair(first.from(), second.to(), kind, from, to, unit);
    }

    /// The first value, with the magnitude of the second where it has none itself: `2 to 3 million`.
    private static double scaled(Quantity first, Quantity second) {
        double own = first.middle();
        boolean bare = first.to() - first.from() == 1 || first.kind() == NumberKind.MONEY && own < 1000;
        if (!bare || own >= 1000 || second.middle() < 1000 || first.named() && first.kind() != second.kind()) {
            return own;
        }
        double magnitude =
                second.middle() >= 1e6 ? 1e6 : second.middle() >= 1e3 && second.to() - second.from() > 1 ? 1e3 : 1;
        boolean close = own * magnitude <= 20 * second.middle()
                && magnitude > 1
                && second.middle() / magnitude < 1000
                && own > second.middle() / magnitude / 20;
        boolean separate = second.middle() % magnitude != 0 && magnitude == 1e3 && own > 100;
        return close && !separate ? own * magnitude : own;
    }

    private static boolean moves(Tokens tokens, int before) {
        for (int i = before; i > before - 7 && i >= 0; i--) {
            if (MOVES.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// The token before a value that is no hedge.
    private static int before(Tokens tokens, int at) {
        int i = at - 1;
        while (i > at - 5 && HEDGES.contains(tokens.at(i).lower())) {
            i--;
        }
        return i;
    }

    /// `an hour` after `from`, which is no number alone; none when `to` and a duration do not follow.
    static Pair article(Tokens tokens, int i) {
        boolean led = tokens.is(i - 1, "from") && (tokens.is(i, "a") || tokens.is(i, "an"));
        Units.Unit unit = led ? Units.of(tokens.at(i + 1).lower()) : Units.of("");
        if (unit.kind() != NumberKind.DURATION || !tokens.is(i + 2, "to")) {
            return none(i);
        }
        Quantity second = value(tokens, skipHedges(tokens, i + 3));
        boolean joins = second.found() && second.kind() == NumberKind.DURATION;
        return joins ? pair(Quantity.of(i, i + 2, NumberKind.DURATION, 1, unit.name()), second) : none(i);
    }

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
