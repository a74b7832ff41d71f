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

    /// The first value, with the magnitude of the second where it has none itself: `2 to 3 million`.
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
