package headway.engine.near;

/// Reads changes of how often: `from weekly to daily`, `monthly → twice a week`; the unit is `per year`.
final class Frequencies {

    private Frequencies() {}

    /// `from weekly to daily`, `monthly → twice a week`.
    static Changes.Pair change(Tokens tokens, int i) {
        int[] end = new int[1];
        double first = frequency(tokens, i, end);
        if (Double.isNaN(first)) {
            return Changes.none(i);
        }
        int at = end[0];
        int next = Connectors.arrow(tokens, at);
        if (next == at) {
            next = Connectors.connector(tokens, at, tokens.is(i - 1, "from"));
            boolean plain = next == at + 1 && tokens.is(at, "to") || tokens.is(i - 1, "from");
            if (next < 0 || !plain) {
                return Changes.none(i);
            }
        }
        double second = frequency(tokens, tokens.is(next, "being") ? next + 1 : next, end);
        return Double.isNaN(second)
                ? Changes.none(i)
                : new Changes.Pair(i, end[0], NumberKind.COUNT, first, second, "per year");
    }

    private static double frequency(Tokens tokens, int i, int[] end) {
        Token token = tokens.at(i);
        end[0] = i + 1;
        if (!token.word() && !token.number()) {
            return Double.NaN;
        }
        if (!Double.isNaN(Units.frequency(token.lower()))) {
            return Units.frequency(token.lower());
        }
        if (token.is("every") || token.is("each")) {
            Numeral every = Numerals.read(tokens, i + 1);
            int unit = every.found() ? every.next() : tokens.is(i + 1, "other") ? i + 2 : i + 1;
            double divisor = every.found() ? every.value() : tokens.is(i + 1, "other") ? 2 : 1;
            end[0] = unit + 1;
            return Units.perYear(Units.of(tokens.at(unit).lower()).name()) / divisor;
        }
        boolean repeated = token.is("once") || token.is("twice");
        Numeral count =
                repeated ? new Numeral(i + 1, token.is("once") ? 1 : 2, false, false) : Numerals.read(tokens, i);
        int at = repeated || !tokens.is(count.next(), "times") ? count.next() : count.next() + 1;
        boolean rate = count.found()
                && (repeated || at > count.next())
                && (tokens.is(at, "a")
                        || tokens.is(at, "per")
                        || tokens.is(at, "an")
                        || tokens.is(at, "every")
                        || tokens.is(at, "each"));
        end[0] = at + 2;
        return rate
                ? count.value()
                        * Units.perYear(Units.of(tokens.at(at + 1).lower()).name())
                : Double.NaN;
    }
}
