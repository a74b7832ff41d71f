package headway.engine.near;

/// Joins two quantities into a range (`10-15`, `three or four shops`).
final class Ranges {

    private Ranges() {}

    /// The quantity with a following range tail, or `first` itself.
    static Quantity range(Tokens tokens, Quantity first) {
        int at = first.to();
        boolean dash =
                tokens.dash(at) && (!tokens.at(at).spaced() || tokens.at(at + 1).number());
        boolean between = tokens.is(Connectors.before(tokens, first.from()), "between") && tokens.is(at, "and");
        boolean to = tokens.is(at, "to") || tokens.is(at, "or") && !first.named();
        if (!dash && !between && !to) {
            return first;
        }
        Quantity second = amount(first, QuantityReader.read(tokens, at + 1));
        boolean joins = second.found()
                && (second.kind() == first.kind() || !first.named())
                && !(tokens.is(at, "or") && !near(first.low(), second.low()));
        double low = first.to() - first.from() == 1 ? shared(tokens, first, second) : scaled(first, second);
        boolean apart = to
                && first.named()
                && !second.named()
                && (first.kind() == NumberKind.COUNT || first.kind() == NumberKind.DURATION);
        if (!joins
                || apart
                || to && (!Changes.comparable(tokens, first, second) || Changes.step(tokens, first, second))
                || !(low < second.low())) {
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
        return new Quantity(first.from(), second.to(), kind, low, second.low(), unit, true);
    }

    /// The first value, with the magnitude of the second where it has none itself: `2 to 3 million`.
    /// In `£5-7 million` the second value is money too.
    private static Quantity amount(Quantity first, Quantity second) {
        boolean money = first.kind() == NumberKind.MONEY && second.kind() == NumberKind.COUNT;
        if (money && second.unit().equals("m")) {
            return Quantity.of(second.from(), second.to(), NumberKind.MONEY, second.low() * 1e6, first.unit());
        }
        return money && !second.named()
                ? Quantity.of(second.from(), second.to(), NumberKind.MONEY, second.low(), first.unit())
                : second;
    }

    /// The lower value of `2-3 dozen`, `two or three hundred`, which shares the word of magnitude.
    private static double shared(Tokens tokens, Quantity first, Quantity second) {
        double factor = Numerals.magnitude(tokens.at(second.from() + 1));
        boolean below = first.low() * factor < second.low() && first.low() < factor;
        return below ? first.low() * factor : scaled(first, second);
    }

    /// `three or four`, `10 or 12`, `80 or 90`.
    private static boolean near(double low, double high) {
        boolean round = low % 10 == 0 && high % 10 == 0 && high <= 2 * low;
        return high > low && (high - low <= 2 || round);
    }

    static double scaled(Quantity first, Quantity second) {
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
}
