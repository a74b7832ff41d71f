package headway.engine.near;

import java.util.Set;

/// Joins two quantities into a change (`from 25 to 15 min`, `£300k → £1.1m`).
final class Changes {

    /// What two sides get: `9 votes to 3` are two counts.
    private static final Set<String> POLLED =
            Set.of("votes", "goals", "games", "sets", "frames", "legs", "tries", "wins");

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
        int before = Connectors.before(tokens, first.from());
        boolean from = tokens.is(before, "from");
        if (from && Connectors.ranges(tokens.at(before - 1))) {
            return none(first.from());
        }
        Pair since = since(tokens, first);
        if (since.found()) {
            return since;
        }
        int at = Connectors.connector(tokens, first.to(), from);
        if (at < 0) {
            return tokens.is(before, "to") ? reversed(tokens, first) : none(first.from());
        }
        int hedged = Connectors.skipHedges(tokens, Connectors.summary(tokens, at));
        int start = tokens.is(hedged, "a") && tokens.at(hedged + 1).number() && !tokens.hyphen(hedged + 2)
                ? hedged + 1
                : hedged;
        Quantity second = none(tokens, start) ? nothing(start) : value(tokens, start);
        if (!second.found() || Dates.end(tokens, start) > start && !first.named() && !second.named()) {
            return none(first.from());
        }
        boolean polled = !from && POLLED.contains(first.unit()) && !second.named();
        boolean parts = !from && tokens.is(at - 1, "into") && second.named();
        if (polled || parts || !comparable(tokens, first, second) || step(tokens, first, second)) {
            return none(first.from());
        }
        boolean arrow = !tokens.is(at - 1, "to") || tokens.is(at - 2, "down") || tokens.is(at - 2, "up");
        boolean falls = Ranges.scaled(first, second) > second.low();
        boolean apposed = Connectors.apposed(tokens, before);
        boolean against = !falls && !from && !arrow && !apposed && Connectors.falls(tokens, before);
        if (against) {
            return none(first.from());
        }
        boolean moved = falls || apposed || Connectors.moves(tokens, before) && movable(first, second);
        boolean labelled = Labels.change(tokens, before, first, second);
        return from || arrow || moved || labelled ? pair(first, second) : none(first.from());
    }

    /// Whether behind a verb of rising or falling the two are a change: money, a share, or a bare first value.
    private static boolean movable(Quantity first, Quantity second) {
        boolean money = first.kind() == NumberKind.MONEY && second.kind() == NumberKind.MONEY;
        return money || first.kind() == NumberKind.PERCENT || first.to() - first.from() == 1;
    }

    /// Whether both measure the same: `fell 35 % to 4 minutes` and `up 3 points to 91 %` hold two numbers.
    static boolean comparable(Tokens tokens, Quantity first, Quantity second) {
        Token last = tokens.at(first.to() - 1);
        boolean points = last.is("points") || last.is("point") || last.is("pp");
        if (points && second.kind() == NumberKind.PERCENT && tokens.is(second.to() - 1, "%")) {
            return false;
        }
        boolean shares = share(first) && share(second);
        boolean multiple = first.kind() == NumberKind.RATIO ^ second.kind() == NumberKind.RATIO;
        if (multiple && !shares) {
            return false;
        }
        return shares || first.kind() == second.kind() || bare(first) || bare(second);
    }

    /// `cut by £150 to £600`, `up £1 to £4`: by how much and where to, which are two numbers; `by 5 to 10 %` is
    /// a range.
    static boolean step(Tokens tokens, Quantity first, Quantity second) {
        int before = Connectors.before(tokens, first.from());
        boolean by = tokens.is(before, "by") || tokens.is(first.from() - 1, "by");
        boolean up = tokens.is(first.from() - 1, "up") || tokens.is(first.from() - 1, "down");
        boolean small = first.middle() < second.middle() / 2;
        boolean shared = !first.named() && second.named();
        boolean to = tokens.is(Connectors.rate(tokens, first.to()), "to");
        return to && !shared && (by || up && small);
    }

    private static boolean share(Quantity quantity) {
        return quantity.kind() == NumberKind.RATIO || quantity.kind() == NumberKind.PERCENT;
    }

    private static boolean bare(Quantity quantity) {
        return quantity.kind() == NumberKind.COUNT && !quantity.named();
    }

    /// `eight days, down from 17`: the later value comes first.
    private static Pair since(Tokens tokens, Quantity last) {
        int at = aside(tokens, last.to());
        boolean moved =
                tokens.is(at, "down") || tokens.is(at, "up") || tokens.is(at, "instead") || tokens.is(at, "compared");
        if (!moved || !tokens.is(at + 1, "from")) {
            return none(last.from());
        }
        Quantity earlier = value(tokens, Connectors.skipHedges(tokens, at + 2));
        if (!earlier.found()) {
            return none(last.from());
        }
        Pair pair = pair(earlier, last);
        return new Pair(last.from(), earlier.to(), pair.base(), pair.first(), pair.second(), pair.unit());
    }

    /// Steps over a comma or bracket, and over a few words before it: `120 people on Sundays, up from 45`.
    private static int aside(Tokens tokens, int from) {
        for (int at = from; at < from + 7; at++) {
            Token token = tokens.at(at);
            boolean moved = (tokens.is(at + 1, "up") || tokens.is(at + 1, "down")) && tokens.is(at + 2, "from");
            if ((token.is(",") || token.is("(")) && (at == from || moved)) {
                return at + 1;
            }
            if (!token.word() || token.opens() || token.is("and") || Numerals.numberWord(token)) {
                return from;
            }
        }
        return from;
    }

    /// `to 4 min from 11`.
    private static Pair reversed(Tokens tokens, Quantity last) {
        int at = tokens.is(last.to(), ",") ? last.to() + 1 : last.to();
        if (!tokens.is(at, "from")) {
            return none(last.from());
        }
        int start = Connectors.skipHedges(tokens, at + 1);
        Quantity earlier = value(tokens, start);
        if (!earlier.found() || Dates.end(tokens, start) > start && !earlier.named()) {
            return none(last.from());
        }
        Pair pair = pair(earlier, last);
        return new Pair(last.from(), earlier.to(), pair.base(), pair.first(), pair.second(), pair.unit());
    }

    /// `from none to 12`.
    private static Pair fromNone(Tokens tokens, int i) {
        boolean led = tokens.is(i - 1, "from") && tokens.is(i + 1, "to");
        Quantity second = led ? value(tokens, Connectors.skipHedges(tokens, i + 2)) : Quantity.none(i);
        return second.found() ? pair(nothing(i), second) : none(i);
    }

    private static boolean none(Tokens tokens, int i) {
        return tokens.is(i, "none") || tokens.is(i, "nil") || tokens.is(i, "nothing");
    }

    private static Quantity nothing(int i) {
        return Quantity.of(i, i + 1, NumberKind.COUNT, 0, "");
    }

    /// Whether `from 8 weeks to 4` follows in the same clause, which says what a verb of halving means.
    static boolean follows(Tokens tokens, int i) {
        for (int at = i; at < i + 12; at++) {
            Token token = tokens.at(at);
            if (token.type() == Token.Type.END || token.opens() || token.is(";") || token.is("and")) {
                return false;
            }
            Quantity first = token.is("from") && Dates.end(tokens, at + 1) == at + 1
                    ? value(tokens, Connectors.skipHedges(tokens, at + 1))
                    : Quantity.none(at);
            if (first.found() && change(tokens, first).found()) {
                return true;
            }
        }
        return false;
    }

    private static Quantity value(Tokens tokens, int at) {
        Quantity ratio = Ratios.read(tokens, at);
        return ratio.found() ? ratio : QuantityReader.read(tokens, at);
    }

    private static Pair pair(Quantity first, Quantity second) {
        String unit = second.named() ? second.unit() : first.unit();
        NumberKind kind = second.named() ? second.kind() : first.kind();
        double from = Ranges.scaled(first, second);
        double factor = Units.factor(first.unit(), second.unit());
        double to = second.middle();
        boolean converts = first.kind() == second.kind() && !Double.isNaN(factor) && factor != 1;
        if (converts && factor > 1) {
            from = first.middle() * factor;
        } else if (converts) {
            from = first.middle();
            to = second.middle() / factor;
            unit = first.unit();
        } else if (first.kind() == NumberKind.RATIO && second.kind() == NumberKind.PERCENT) {
            from = first.middle() * 100;
        } else if (first.kind() == NumberKind.PERCENT && second.kind() == NumberKind.RATIO) {
            to = second.middle() * 100;
            unit = "%";
        }
        boolean millions =
                !converts && first.unit().equals("m") && !second.unit().equals("m") && second.low() >= 1e5;
        return new Pair(first.from(), second.to(), kind, millions ? from * 1e6 : from, to, unit);
    }

    /// `an hour` after `from`, which is no number alone; none when `to` and a duration do not follow.
    static Pair article(Tokens tokens, int i) {
        if (none(tokens, i)) {
            return fromNone(tokens, i);
        }
        boolean led = tokens.is(Connectors.before(tokens, i), "from") && (tokens.is(i, "a") || tokens.is(i, "an"));
        Units.Unit unit = led ? Units.of(tokens.at(i + 1).lower()) : Units.of("");
        if (unit.kind() != NumberKind.DURATION || !tokens.is(i + 2, "to")) {
            return none(i);
        }
        int at = tokens.is(i + 3, "an") ? i + 3 : Connectors.skipHedges(tokens, i + 3);
        boolean articled = tokens.is(at, "a") || tokens.is(at, "an");
        Units.Unit other = articled ? Units.of(tokens.at(at + 1).lower()) : Units.of("");
        Quantity second = other.kind() == NumberKind.DURATION
                        && !Shares.article(tokens, at).found()
                ? Quantity.of(at, at + 2, NumberKind.DURATION, 1, other.name())
                : value(tokens, at);
        boolean joins = second.found() && second.kind() == NumberKind.DURATION;
        return joins ? pair(Quantity.of(i, i + 2, NumberKind.DURATION, 1, unit.name()), second) : none(i);
    }
}
