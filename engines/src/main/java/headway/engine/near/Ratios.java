package headway.engine.near;

import java.util.Map;
import java.util.Set;

/// Reads shares and multiples: `a third`, `nine out of ten`, `1 in 4`, `3x`, `twice as fast`, `doubled`.
final class Ratios {

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fourth", 4),
            Map.entry("fourths", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("seventh", 7),
            Map.entry("sevenths", 7),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("ninth", 9),
            Map.entry("ninths", 9),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10),
            Map.entry("twentieth", 20),
            Map.entry("hundredth", 100));
    private static final Map<String, Double> VERBS = Map.ofEntries(
            Map.entry("doubled", 2.0),
            Map.entry("doubling", 2.0),
            Map.entry("doubles", 2.0),
            Map.entry("double", 2.0),
            Map.entry("halved", 0.5),
            Map.entry("halving", 0.5),
            Map.entry("halves", 0.5),
            Map.entry("halve", 0.5),
            Map.entry("tripled", 3.0),
            Map.entry("tripling", 3.0),
            Map.entry("triple", 3.0),
            Map.entry("triples", 3.0),
            Map.entry("trebled", 3.0),
            Map.entry("trebling", 3.0),
            Map.entry("treble", 3.0),
            Map.entry("quadrupled", 4.0),
            Map.entry("quadrupling", 4.0),
            Map.entry("quadruple", 4.0),
            Map.entry("quintupled", 5.0));
    private static final Map<String, Double> FOLDS = Map.of(
            "twofold",
            2.0,
            "threefold",
            3.0,
            "fourfold",
            4.0,
            "fivefold",
            5.0,
            "sixfold",
            6.0,
            "sevenfold",
            7.0,
            "eightfold",
            8.0,
            "tenfold",
            10.0);
    private static final Set<String> NOT_A_SHARE = Set.of(
            "the",
            "first",
            "second",
            "third",
            "last",
            "other",
            "this",
            "next",
            "each",
            "every",
            "per",
            "previous",
            "final",
            "fourth",
            "my",
            "our",
            "term",
            "in",
            "a");
    private static final Set<String> COMPARISONS = Set.of(
            "as", "faster", "more", "less", "fewer", "higher", "lower", "bigger", "larger", "smaller", "quicker",
            "longer", "shorter", "better", "cheaper", "what", "that", "quieter", "safer", "over");
    private static final Set<String> TIMES_NOUNS = Set.of(
            "time",
            "number",
            "amount",
            "rate",
            "size",
            "cost",
            "price",
            "output",
            "speed",
            "space",
            "usual",
            "national");

    private Ratios() {}

    /// The ratio that starts at token `i`, or one that was not found.
    static Quantity read(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.number()) {
            Quantity numeric = numeric(tokens, i);
            return numeric.found() ? numeric : worded(tokens, i);
        }
        if (token.type() == Token.Type.CODE) {
            return clockLike(tokens, i);
        }
        return token.word() ? worded(tokens, i) : Quantity.none(i);
    }

    private static Quantity numeric(Tokens tokens, int i) {
        double value = tokens.at(i).value();
        Token sign = tokens.at(i + 1);
        Token other = tokens.at(i + 2);
        if (!sign.spaced() && (sign.is("x") || sign.is("×"))) {
            boolean size = !other.spaced() && (other.number() || Double.isNaN(value));
            return size ? Quantity.none(i) : ratio(i, i + 2, value);
        }
        boolean pair = other.number() && !sign.spaced() && !other.spaced();
        if (pair && sign.is(":")) {
            return ratio(i, i + 3, value / other.value());
        }
        boolean third = tokens.is(i + 3, "/") && !tokens.at(i + 3).spaced();
        boolean fraction = pair
                && sign.is("/")
                && !third
                && value < other.value()
                && other.value() <= 1000
                && other.value() > 1
                && !(value == 9 && other.value() == 11)
                && !Dates.year(tokens.at(i));
        return fraction ? ratio(i, i + 3, value / other.value()) : Quantity.none(i);
    }

    /// A code such as `1:12` is a ratio, `10:30` a time of day.
    private static Quantity clockLike(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        if (!text.startsWith("1:") || text.length() > 5 || text.indexOf(':', 2) >= 0 || text.charAt(2) == '0') {
            return Quantity.none(i);
        }
        Token next = tokens.at(i + 1);
        boolean clock = next.is("am") || next.is("pm") || tokens.is(i - 1, "at");
        return clock ? Quantity.none(i) : ratio(i, i + 1, 1 / Double.parseDouble(text.substring(2)));
    }

    private static Quantity worded(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (VERBS.containsKey(token.lower())) {
            return verb(tokens, i);
        }
        if (FOLDS.containsKey(token.lower())) {
            return ratio(i, i + 1, FOLDS.getOrDefault(token.lower(), 1.0));
        }
        if (token.is("twice") || token.is("once") || token.is("thrice")) {
            return repeated(tokens, i);
        }
        if (token.is("half")) {
            return half(tokens, i);
        }
        if (token.is("a") || token.is("an")) {
            return article(tokens, i);
        }
        if (token.is("quarter")) {
            return bareQuarter(tokens, i);
        }
        Numeral numeral = Numerals.read(tokens, i);
        return numeral.found() ? afterNumeral(tokens, i, numeral) : Quantity.none(i);
    }

    private static Quantity afterNumeral(Tokens tokens, int i, Numeral numeral) {
        int next = numeral.next();
        Token token = tokens.at(next);
        if (token.is("times")) {
            return times(tokens, i, numeral);
        }
        boolean fold = token.is("fold") || tokens.hyphen(next) && tokens.is(next + 1, "fold");
        if (fold) {
            return ratio(i, token.is("fold") ? next + 1 : next + 2, numeral.value());
        }
        int part = tokens.hyphen(next) ? next + 1 : next;
        Integer parts = PARTS.get(tokens.at(part).lower());
        boolean share = parts != null
                && numeral.value() >= 1
                && numeral.value() < 20
                && !tokens.at(i).number()
                && (parts != 4 || numeral.value() == 3 || numeral.value() == 1)
                && (numeral.value() == 1 || tokens.at(part).lower().endsWith("s"));
        if (share && parts != null) {
            return portion(tokens, i, part + 1, numeral.value() / parts);
        }
        return outOf(tokens, i, numeral);
    }

    /// `three quarters of an hour` is a duration, `two thirds` a share.
    private static Quantity portion(Tokens tokens, int from, int to, double value) {
        boolean article = tokens.is(to, "of") && (tokens.is(to + 1, "an") || tokens.is(to + 1, "a"));
        Units.Unit unit = Units.of(tokens.at(to + 2).lower());
        if (article && unit.kind() == NumberKind.DURATION) {
            return Quantity.of(from, to + 3, NumberKind.DURATION, value, unit.name());
        }
        return ratio(from, to, value);
    }

    /// `9 out of 10`, `14 of the 16`, `one in four`.
    private static Quantity outOf(Tokens tokens, int i, Numeral numeral) {
        Nouns.Phrase between = Nouns.phrase(tokens, numeral.next(), false);
        boolean apart = between.plural()
                && tokens.is(between.end(), "out")
                && tokens.is(between.end() + 1, "of")
                && Numerals.read(tokens, between.end() + 2).found();
        int at = apart ? between.end() : numeral.next();
        boolean in = tokens.is(at, "in");
        boolean out = tokens.is(at, "out") && tokens.is(at + 1, "of");
        boolean of = tokens.is(at, "of");
        if (!in && !out && !of) {
            return Quantity.none(i);
        }
        at += out ? 2 : 1;
        boolean every = in && tokens.is(at, "every");
        boolean determined = !in
                && (tokens.is(at, "the")
                        || tokens.is(at, "our")
                        || tokens.is(at, "my")
                        || tokens.is(at, "these")
                        || tokens.is(at, "all")
                        || tokens.is(at, "those"));
        Numeral whole = Numerals.read(tokens, every || determined ? at + 1 : at);
        Token last = tokens.at(whole.next() - 1);
        if (!whole.found()
                || whole.value() < numeral.value()
                || whole.value() <= 1
                || Dates.year(last) && !determined) {
            return Quantity.none(i);
        }
        boolean measured = in
                && (Units.of(tokens.at(whole.next()).lower()).kind() == NumberKind.DURATION
                        || tokens.hyphen(whole.next())
                        || !every && Nouns.phrase(tokens, whole.next(), false).plural() && numeral.value() != 1);
        return measured ? Quantity.none(i) : ratio(i, whole.next(), numeral.value() / whole.value());
    }

    /// `three times a week` counts, `three times faster` compares.
    private static Quantity times(Tokens tokens, int i, Numeral numeral) {
        int next = numeral.next() + 1;
        Token after = tokens.at(next);
        boolean compares = COMPARISONS.contains(after.lower())
                || (after.is("the") && !tokens.is(next + 1, "same"))
                || after.lower().endsWith("er") && after.word() && !Nouns.function(after);
        if (!compares) {
            return Quantity.of(i, next, NumberKind.COUNT, numeral.value(), "times");
        }
        return ratio(i, asPhrase(tokens, next), numeral.value());
    }

    private static Quantity repeated(Tokens tokens, int i) {
        int next = i + 1;
        double value = tokens.is(i, "once") ? 1 : tokens.is(i, "twice") ? 2 : 3;
        boolean of = tokens.is(next, "the");
        boolean compares = !tokens.is(i, "once") && (tokens.is(next, "as") || of && !tokens.is(next + 1, "same"));
        if (compares) {
            int end = of && !Nouns.function(tokens.at(next + 1)) ? next + 2 : asPhrase(tokens, next);
            return ratio(i, end, value);
        }
        boolean rate = (tokens.is(next, "a")
                                || tokens.is(next, "per")
                                || tokens.is(next, "each")
                                || tokens.is(next, "every")
                                || tokens.is(next, "an"))
                        && !Double.isNaN(Units.perYear(unit(tokens, next + 1)))
                || !Double.isNaN(Units.frequency(tokens.at(next).lower()));
        boolean counts = rate || tokens.is(i, "twice");
        return counts ? Quantity.of(i, next, NumberKind.COUNT, value, "times") : Quantity.none(i);
    }

    private static String unit(Tokens tokens, int i) {
        String word = tokens.at(i).lower();
        return word.equals("term") ? "term" : Units.of(word).name();
    }

    /// The end of `as fast`, `as many`; without `as` nothing is added.
    private static int asPhrase(Tokens tokens, int i) {
        return tokens.is(i, "as") && tokens.word(i + 1) ? i + 2 : i;
    }

    private static Quantity half(Tokens tokens, int i) {
        int next = tokens.hyphen(i + 1) ? i + 2 : i + 1;
        Token before = tokens.at(i - 1);
        Token after = tokens.at(next);
        Units.Unit unit = Units.of(after.lower());
        boolean article = after.is("a") || after.is("an");
        Units.Unit articled = article ? Units.of(tokens.at(next + 1).lower()) : Units.of("");
        if (articled.kind() == NumberKind.DURATION) {
            return Quantity.of(i, next + 2, NumberKind.DURATION, 0.5, articled.name());
        }
        if (unit.kind() == NumberKind.DURATION && tokens.hyphen(i + 1) && !after.is("year")) {
            return Quantity.of(i, next + 1, NumberKind.DURATION, 0.5, unit.name());
        }
        if (Numerals.read(tokens, i).found()) {
            return Quantity.none(i);
        }
        if (after.is("as")) {
            return ratio(i, asPhrase(tokens, next), 0.5);
        }
        boolean named = before.is("first")
                || before.is("second")
                || before.is("other")
                || before.is("time")
                || before.is("better")
                || tokens.hyphen(i - 1)
                || tokens.hyphen(i + 1)
                || after.is("term")
                || after.is("past");
        if (named || after.is("marathon") || after.is("time")) {
            return Quantity.none(i);
        }
        boolean thing =
                after.is("the") && TIMES_NOUNS.contains(tokens.at(next + 1).lower());
        return ratio(i, thing ? next + 2 : i + 1, 0.5);
    }

    private static Quantity article(Tokens tokens, int i) {
        Token after = tokens.at(i + 1);
        if (after.is("half") && !tokens.hyphen(i + 2)) {
            return tokens.is(i + 2, "hour")
                            || tokens.is(i + 2, "day")
                            || tokens.word(i + 2) && !Nouns.function(tokens.at(i + 2))
                    ? Quantity.none(i)
                    : ratio(i, i + 2, 0.5);
        }
        Units.Unit unit = Units.of(after.lower());
        boolean andHalf = tokens.is(i + 2, "and")
                && tokens.is(i + 3, "a")
                && (tokens.is(i + 4, "half") || tokens.is(i + 4, "quarter"));
        if (unit.kind() == NumberKind.DURATION && andHalf) {
            double value = tokens.is(i + 4, "half") ? 1.5 : 1.25;
            return Quantity.of(i, i + 5, NumberKind.DURATION, value, unit.name());
        }
        Integer parts = PARTS.get(after.lower());
        if (parts == null || parts == 2 || after.lower().endsWith("s") || tokens.hyphen(i + 2)) {
            return Quantity.none(i);
        }
        Token next = tokens.at(i + 2);
        boolean noun = next.word()
                && !Nouns.function(next)
                && !COMPARISONS.contains(next.lower())
                && !next.lower().endsWith("er");
        boolean rate = after.is("quarter") && rateBefore(tokens.at(i - 1)) && !next.is("of");
        return noun || rate ? Quantity.none(i) : portion(tokens, i, i + 2, 1.0 / parts);
    }

    /// Before `a quarter` a noun or number makes it a rate: `£2m a quarter`.
    private static boolean rateBefore(Token before) {
        boolean cut = before.word()
                && (Nouns.function(before)
                        || before.lower().endsWith("ed")
                        || before.is("cut")
                        || before.is("almost")
                        || before.is("about")
                        || before.is("nearly")
                        || before.is("over")
                        || before.is("around")
                        || before.is("roughly")
                        || before.is("approximately"));
        return !cut && before.type() != Token.Type.END;
    }

    private static Quantity bareQuarter(Tokens tokens, int i) {
        boolean share = tokens.is(i + 1, "of")
                && !NOT_A_SHARE.contains(tokens.at(i - 1).lower())
                && !tokens.at(i + 2).number();
        return share && !Numerals.read(tokens, i).found() ? portion(tokens, i, i + 1, 0.25) : Quantity.none(i);
    }

    private static Quantity verb(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean base = !token.lower().endsWith("d") && !token.lower().endsWith("g");
        if (!base) {
            return ratio(i, i + 1, VERBS.getOrDefault(token.lower(), 1.0));
        }
        Token before = tokens.at(i - 1);
        Token after = tokens.at(i + 1);
        boolean multiple = after.is("the")
                || after.is("that")
                || after.is("what")
                || before.is("to")
                || before.is("almost")
                || before.is("nearly")
                || before.is("i")
                || before.is("we")
                || before.is("helped");
        if (!multiple || tokens.hyphen(i + 1)) {
            return Quantity.none(i);
        }
        boolean thing = after.is("the") && TIMES_NOUNS.contains(tokens.at(i + 2).lower());
        return ratio(i, thing ? i + 3 : i + 1, VERBS.getOrDefault(token.lower(), 1.0));
    }

    private static Quantity ratio(int from, int to, double value) {
        return Quantity.of(from, to, NumberKind.RATIO, value, "");
    }
}
