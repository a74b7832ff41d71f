package headway.engine.near;

import headway.engine.near.Units.Unit;

/// Reads lengths of time told in two units, in the smaller of them (`2 h 30` is 150 min, `3 years and 6
/// months` 42 months), and those with a fraction behind, in their own (`an hour and three quarters`).
final class Compounds {

    /// Minutes in an hour and seconds in a minute: above it a bare figure goes on with something else.
    private static final double SIXTY = 60;

    private Compounds() {}

    /// `first` with the part behind it, or `first` itself.
    static Quantity read(Tokens tokens, Quantity first) {
        double seconds = Units.seconds(first.unit());
        if (first.kind() != NumberKind.DURATION || Double.isNaN(seconds)) {
            return first;
        }
        boolean and = tokens.is(first.to(), "and");
        int at = and ? first.to() + 1 : first.to();
        if (and) {
            Quantity fraction = fraction(tokens, first, at);
            if (fraction.to() > first.to()) {
                return fraction;
            }
        }
        Numeral numeral = Numerals.read(tokens, at);
        Unit unit = Units.of(tokens.at(numeral.next()).lower());
        double smaller = unit.kind() == NumberKind.DURATION ? Units.seconds(unit.name()) : Double.NaN;
        if (numeral.found() && smaller < seconds) {
            return joined(first, numeral, numeral.next() + 1, unit.name());
        }
        String left = first.unit().equals("h") ? "min" : first.unit().equals("min") ? "s" : "";
        boolean bare = !left.isEmpty() && elided(tokens, numeral);
        return bare ? joined(first, numeral, numeral.next(), left) : first;
    }

    /// `an hour and a half`, `a week and three days`; none when nothing is added to the one.
    static Quantity article(Tokens tokens, int i) {
        Unit unit = Units.of(tokens.at(i + 1).lower());
        if (unit.kind() != NumberKind.DURATION || !tokens.is(i + 2, "and")) {
            return Quantity.none(i);
        }
        Quantity one = Quantity.of(i, i + 2, NumberKind.DURATION, 1, unit.name());
        Quantity more = read(tokens, one);
        return more.to() > one.to() ? more : Quantity.none(i);
    }

    private static Quantity fraction(Tokens tokens, Quantity first, int at) {
        boolean one = tokens.is(at, "a") || tokens.is(at, "one");
        double part = one && tokens.is(at + 1, "half")
                ? 0.5
                : one && tokens.is(at + 1, "quarter")
                        ? 0.25
                        : tokens.is(at, "three") && tokens.is(at + 1, "quarters") ? 0.75 : 0;
        return part == 0 ? first : Quantity.of(first.from(), at + 2, first.kind(), first.low() + part, first.unit());
    }

    private static Quantity joined(Quantity first, Numeral numeral, int end, String smaller) {
        double factor = Math.rint(Units.seconds(first.unit()) / Units.seconds(smaller));
        return Quantity.of(first.from(), end, first.kind(), first.low() * factor + numeral.value(), smaller);
    }

    /// Whether the smaller unit is left out: a whole figure below sixty with no noun or sign behind.
    private static boolean elided(Tokens tokens, Numeral numeral) {
        Token next = tokens.at(numeral.next());
        boolean whole = numeral.found() && numeral.value() == Math.rint(numeral.value());
        boolean goesOn = next.word() && !Nouns.function(next)
                || next.number()
                || next.is("%")
                || next.is("+")
                || next.is("/")
                || next.is("of")
                || next.is("to") && tokens.at(numeral.next() + 1).number() && !next.spaced()
                || tokens.dash(numeral.next());
        return whole && numeral.value() > 0 && numeral.value() < SIXTY && !goesOn;
    }
}
