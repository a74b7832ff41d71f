package headway.engine.near;

/// A value read from one or more tokens.
///
/// @param next token after the last one; equal to the start when nothing was read
/// @param value how much
/// @param bare digits alone, without magnitude or words
/// @param metres a small `m` without space after the digits, which means millions or metres
record Numeral(int next, double value, boolean bare, boolean metres) {

    static Numeral none(int at) {
        return new Numeral(at, Double.NaN, false, false);
    }

    boolean found() {
        return !Double.isNaN(value);
    }

    Numeral times(double factor, int end) {
        return new Numeral(end, value * factor, false, false);
    }

    Numeral plus(double more, int end) {
        return new Numeral(end, value + more, false, false);
    }
}
