package headway.engine.near;

import java.util.Set;

/// Units written as a quotient, which are one unit and no rate: `30 km/h`, `35 N/mm²`, `5 mg/l`.
final class RateUnits {

    private static final Set<String> ABOVE = Set.of(
            "km", "m", "mi", "mm", "cm", "mg", "g", "kg", "µg", "μg", "mcg", "ng", "l", "ml", "n", "kn", "mn", "pa",
            "kpa", "mmol", "mol", "w", "kw", "j", "kj", "mj", "kwh", "wh", "lb", "t", "b", "kb", "mb", "gb", "mbit",
            "gbit", "ft", "iu", "cd", "v");

    private static final Set<String> BELOW = Set.of(
            "h", "hr", "s", "min", "mm", "mm²", "mm2", "cm²", "cm2", "m", "m²", "m2", "m³", "m3", "cm³", "cm3", "l",
            "dl", "ml", "kg", "g", "k", "ha", "km", "mi", "t");

    private RateUnits() {}

    /// The token after such a unit at `at`; `at` when there is none.
    static int end(Tokens tokens, int at) {
        boolean quotient = ABOVE.contains(tokens.at(at).lower())
                && tokens.is(at + 1, "/")
                && !tokens.at(at + 1).spaced()
                && !tokens.at(at + 2).spaced()
                && BELOW.contains(tokens.at(at + 2).lower());
        return quotient ? at + 3 : at;
    }

    /// As written, in lower case: `km/h`.
    static String name(Tokens tokens, int at) {
        return tokens.at(at).lower() + "/" + tokens.at(at + 2).lower();
    }
}
