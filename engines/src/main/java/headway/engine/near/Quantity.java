package headway.engine.near;

/// A number as tokens, before it becomes a [NearNumber].
///
/// @param from first token
/// @param to token after the last one
/// @param kind what it measures
/// @param low the value, or the lower end of a range
/// @param high the value, or the upper end of a range
/// @param unit canonical unit
/// @param range whether it is a range
record Quantity(int from, int to, NumberKind kind, double low, double high, String unit, boolean range) {

    static Quantity of(int from, int to, NumberKind kind, double value, String unit) {
        return new Quantity(from, to, kind, value, value, unit, false);
    }

    static Quantity none(int at) {
        return new Quantity(at, at, NumberKind.COUNT, Double.NaN, Double.NaN, "", false);
    }

    boolean found() {
        return to > from;
    }

    /// Whether it names what it measures.
    boolean named() {
        return !unit.isEmpty();
    }

    double middle() {
        return (low + high) / 2;
    }
}
