package headway.engine.near;

/// Tells `three times a week`, which counts, from `three times faster`, which compares.
final class Times {

    private Times() {}

    /// `three times a week` counts, `three times faster` compares.
    static Quantity times(Tokens tokens, int i, Numeral numeral) {
        int next = numeral.next() + 1;
        Token after = tokens.at(next);
        boolean compares = Ratios.COMPARISONS.contains(after.lower())
                || (after.is("the") && !tokens.is(next + 1, "same"))
                || after.lower().endsWith("er") && after.word() && !Nouns.function(after);
        Quantity share = Shares.outOf(tokens, i, new Numeral(next, numeral.value(), true, false));
        if (tokens.is(next, "out") && share.found()) {
            return share;
        }
        boolean multiplies = tokens.is(i - 1, "by") || numeral.value() != Math.rint(numeral.value());
        if (multiplies && !compares) {
            return Ratios.ratio(i, next, numeral.value());
        }
        if (!compares) {
            return Quantity.of(i, next, NumberKind.COUNT, numeral.value(), "times");
        }
        return Ratios.ratio(i, Ratios.asPhrase(tokens, next), numeral.value());
    }

    static Quantity repeated(Tokens tokens, int i) {
        int next = i + 1;
        double value = tokens.is(i, "once") ? 1 : tokens.is(i, "twice") ? 2 : 3;
        boolean of = tokens.is(next, "the");
        boolean compares = !tokens.is(i, "once") && (tokens.is(next, "as") || of && !tokens.is(next + 1, "same"));
        if (compares) {
            return Ratios.ratio(i, Ratios.asPhrase(tokens, next), value);
        }
        boolean rate = (tokens.is(next, "a")
                                || tokens.is(next, "per")
                                || tokens.is(next, "each")
                                || tokens.is(next, "every")
                                || tokens.is(next, "an"))
                        && !Double.isNaN(Units.perYear(unit(tokens, next + 1)))
                || !Double.isNaN(Units.frequency(tokens.at(next).lower()));
        boolean counts = rate || tokens.is(i, "twice") || tokens.is(i, "once") && told(tokens, i);
        return counts ? Quantity.of(i, next, NumberKind.COUNT, value, "times") : Quantity.none(i);
    }

    /// `11 times in her first month, once in her sixth`: how often was told before.
    private static boolean told(Tokens tokens, int i) {
        boolean times = false;
        for (int at = i - 1; at > i - 14 && at >= 0 && !tokens.at(at + 1).opens(); at--) {
            times |= tokens.is(at, "times") || tokens.is(at, "twice");
        }
        boolean apart = tokens.is(i - 1, ",") || tokens.is(i - 1, "and") || tokens.is(i - 1, "or");
        return times && apart && (tokens.is(i + 1, "in") || tokens.is(i + 1, "on") || !tokens.word(i + 1));
    }

    private static String unit(Tokens tokens, int i) {
        String word = tokens.at(i).lower();
        return word.equals("term") ? "term" : Units.of(word).name();
    }
}
