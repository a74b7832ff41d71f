package headway.engine.near;

import java.util.Map;
import java.util.Set;

/// Reads values: digits, number words, magnitudes (`k`, `m`, `bn`, `million`, `dozen`).
final class Numerals {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);
    private static final Map<String, Double> MAGNITUDES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "dozen",
            12.0,
            "lakh",
            1e5,
            "crore",
            1e7);
    private static final Map<String, Double> SUFFIXES =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mio", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12);

    /// These are no unit of anything, so that they may stand apart: `2.4 bn points`.
    private static final Set<String> APART = Set.of("bn", "mn", "mio", "tn");

    private Numerals() {}

    /// The value that starts at token `i`, if any.
    static Numeral read(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.number() && mixed(tokens, i)) {
            double part = tokens.at(i + 1).value() / tokens.at(i + 3).value();
            return new Numeral(i + 4, token.value() + part, false, false);
        }
        if (token.number()) {
            return magnitudes(tokens, suffix(tokens, new Numeral(i + 1, token.value(), true, false)));
        }
        if (!token.word()) {
            return Numeral.none(i);
        }
        if (token.is("half") || token.is("quarter")) {
            return partOf(tokens, i);
        }
        if (token.is("a") && tokens.is(i + 1, "quarter")) {
            Numeral part = partOf(tokens, i + 1);
            return part.found() ? part : Numeral.none(i);
        }
        if (token.is("a") && MAGNITUDES.containsKey(tokens.at(i + 1).lower())) {
            return magnitudes(tokens, new Numeral(i + 1, 1, false, false));
        }
        return magnitudes(tokens, belowHundred(tokens, i));
    }

    /// `3 1/2`: a whole number and a proper fraction.
    private static boolean mixed(Tokens tokens, int i) {
        Token over = tokens.at(i + 1);
        Token under = tokens.at(i + 3);
        boolean digits = over.number() && under.number() && over.spaced() && tokens.is(i + 2, "/");
        return digits
                && !tokens.at(i + 2).spaced()
                && !under.spaced()
                && over.value() < under.value()
                && under.value() <= 16;
    }

    /// Whether token `i` is a number word below a hundred.
    static boolean numberWord(Token token) {
        return SMALL.containsKey(token.lower()) || TENS.containsKey(token.lower());
    }

    /// What `dozen` or `thousand` multiplies by, NaN for other words.
    static double magnitude(Token token) {
        return MAGNITUDES.getOrDefault(token.lower(), Double.NaN);
    }

    static boolean magnitudeWord(Token token) {
        return MAGNITUDES.containsKey(token.lower());
    }

    /// `half a million`, `half a dozen`, `quarter of a million`.
    private static Numeral partOf(Tokens tokens, int i) {
        int next = tokens.is(i + 1, "of") ? i + 2 : i + 1;
        double factor = MAGNITUDES.getOrDefault(tokens.at(next + 1).lower(), Double.NaN);
        if (!tokens.is(next, "a") || Double.isNaN(factor)) {
            return Numeral.none(i);
        }
        return new Numeral(next + 2, factor * (tokens.is(i, "half") ? 0.5 : 0.25), false, false);
    }

    private static Numeral belowHundred(Tokens tokens, int i) {
        String word = tokens.at(i).lower();
        Integer small = SMALL.get(word);
        if (small != null) {
            return new Numeral(i + 1, small, false, false);
        }
        Integer tens = TENS.get(word);
        if (tens == null) {
            return Numeral.none(i);
        }
        int next = tokens.hyphen(i + 1) ? i + 2 : i + 1;
        int ones = SMALL.getOrDefault(tokens.at(next).lower(), 0);
        boolean joined = ones > 0 && ones < 10;
        return joined ? new Numeral(next + 1, tens + ones, false, false) : new Numeral(i + 1, tens, false, false);
    }

    private static Numeral suffix(Tokens tokens, Numeral numeral) {
        Token next = tokens.at(numeral.next());
        Double factor = next.spaced() && !APART.contains(next.lower()) ? null : SUFFIXES.get(next.lower());
        if (factor == null) {
            return numeral;
        }
        boolean metres = next.text().equals("m");
        return new Numeral(numeral.next() + 1, numeral.value() * factor, false, metres);
    }

    private static Numeral magnitudes(Tokens tokens, Numeral start) {
        Numeral numeral = start;
        if (!numeral.found()) {
            return numeral;
        }
        double total = 0;
        for (int steps = 0; steps < 6; steps++) {
            int at = tokens.hyphen(numeral.next()) ? numeral.next() + 1 : numeral.next();
            Double factor = MAGNITUDES.get(tokens.at(at).lower());
            if (factor != null) {
                numeral = numeral.times(factor, at + 1);
                continue;
            }
            Numeral rest = remainder(tokens, numeral);
            if (!rest.found()) {
                break;
            }
            total += numeral.value();
            numeral = rest;
        }
        return half(tokens, total == 0 ? numeral : numeral.plus(total, numeral.next()));
    }

    /// What follows a round word number: `two hundred` + `and fifty`.
    private static Numeral remainder(Tokens tokens, Numeral numeral) {
        Token last = tokens.at(numeral.next() - 1);
        boolean round = last.is("hundred") || last.is("thousand");
        if (!round) {
            return Numeral.none(numeral.next());
        }
        int at = tokens.is(numeral.next(), "and") ? numeral.next() + 1 : numeral.next();
        Numeral rest = belowHundred(tokens, at);
        return rest.found() && rest.value() >= 1 ? rest : Numeral.none(numeral.next());
    }

    /// `two and a half`, `three and three quarters`.
    private static Numeral half(Tokens tokens, Numeral numeral) {
        int next = numeral.next();
        boolean hyphens = tokens.hyphen(next)
                && tokens.is(next + 1, "and")
                && tokens.hyphen(next + 2)
                && tokens.is(next + 3, "a")
                && tokens.hyphen(next + 4);
        if (hyphens && tokens.is(next + 5, "half")) {
            return numeral.plus(0.5, next + 6);
        }
        if (!tokens.is(next, "and") || !tokens.is(next + 1, "a")) {
            return numeral;
        }
        Token part = tokens.at(next + 2);
        if (part.is("half")) {
            return withMagnitude(tokens, numeral.plus(0.5, next + 3));
        }
        return part.is("quarter") ? withMagnitude(tokens, numeral.plus(0.25, next + 3)) : numeral;
    }

    private static Numeral withMagnitude(Tokens tokens, Numeral numeral) {
        Double factor = MAGNITUDES.get(tokens.at(numeral.next()).lower());
        return factor == null ? numeral : numeral.times(factor, numeral.next() + 1);
    }
}
