package headway.engine.near;

import java.util.Map;
import java.util.Set;

/// Reads shares and multiples: `a third`, `nine out of ten`, `1 in 4`, `3x`, `twice as fast`, `doubled`.
final class Ratios {

    static final Map<String, Integer> PARTS = Map.ofEntries(
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
    static final Set<String> COMPARISONS = Set.of(
            "as", "faster", "more", "less", "fewer", "higher", "lower", "bigger", "larger", "smaller", "quicker",
            "longer", "shorter", "better", "cheaper", "what", "that", "quieter", "safer", "over");
    static final Set<String> TIMES_NOUNS = Set.of(
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
        Quantity parts = Shares.ofMoney(tokens, i);
        if (parts.found()) {
            return parts;
        }
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
        if (Tokenizer.fraction(tokens.at(i).text())
                && !QuantityReader.read(tokens, i).named()) {
            return ratio(i, i + 1, value);
        }
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
                && !Years.year(tokens.at(i));
        return fraction ? ratio(i, i + 3, value / other.value()) : Quantity.none(i);
    }

    /// A code such as `1:12` is a ratio, `10:30` a time of day.
    private static Quantity clockLike(Tokens tokens, int i) {
        String text = tokens.at(i).text().replace(",", "").replace(" ", "");
        if (text.startsWith("1:") && text.length() > 5 && text.indexOf(':', 2) < 0) {
            return ratio(i, i + 1, 1 / Double.parseDouble(text.substring(2)));
        }
        if (!text.startsWith("1:") || text.length() > 5 || text.indexOf(':', 2) >= 0 || text.charAt(2) == '0') {
            return Quantity.none(i);
        }
        Token next = tokens.at(i + 1);
        boolean mixed = Verbs.form(tokens.at(i - 2).lower()).past() && !tokens.word(i - 3);
        boolean scale = text.length() > 4
                || tokens.is(i + 1, "and") && tokens.at(i + 2).text().startsWith("1:");
        boolean lasted = tokens.is(i - 1, "in") && text.length() == 4 && text.charAt(2) < '6';
        boolean clock = lasted || next.is("am") || next.is("pm") || tokens.is(i - 1, "at") && !mixed && !scale;
        return clock ? Quantity.none(i) : ratio(i, i + 1, 1 / Double.parseDouble(text.substring(2)));
    }

    private static Quantity worded(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (multiplier(tokens, i)) {
            return ratio(i, i + 1, Double.parseDouble(token.text().substring(1)));
        }
        if (VERBS.containsKey(token.lower()) && Changes.follows(tokens, i + 1)) {
            return Quantity.none(i);
        }
        if (VERBS.containsKey(token.lower())) {
            return verb(tokens, i);
        }
        if (FOLDS.containsKey(token.lower())) {
            return ratio(i, i + 1, FOLDS.getOrDefault(token.lower(), 1.0));
        }
        if (token.is("twice") || token.is("once") || token.is("thrice")) {
            return Times.repeated(tokens, i);
        }
        if (token.is("half")) {
            return Shares.half(tokens, i);
        }
        if (token.is("a") || token.is("an")) {
            return Shares.article(tokens, i);
        }
        if (token.is("quarter")) {
            return Shares.bareQuarter(tokens, i);
        }
        Numeral numeral = Numerals.read(tokens, i);
        return numeral.found() ? afterNumeral(tokens, i, numeral) : Quantity.none(i);
    }

    /// `x4` behind what grew fourfold.
    private static boolean multiplier(Tokens tokens, int i) {
        String text = tokens.at(i).text();
        boolean digits = text.length() > 1
                && text.length() < 5
                && text.charAt(0) == 'x'
                && text.chars().skip(1).allMatch(Character::isDigit);
        Token before = tokens.at(i - 1);
        return digits && (before.word() || before.number()) && !before.is("the") && !before.is("a");
    }

    private static Quantity afterNumeral(Tokens tokens, int i, Numeral numeral) {
        int next = numeral.next();
        Token token = tokens.at(next);
        if (token.is("times")) {
            return Times.times(tokens, i, numeral);
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
        boolean period = tokens.is(part, "quarter")
                && !tokens.is(part + 1, "of")
                && (tokens.is(i - 1, "in")
                        || tokens.is(i - 1, "within")
                        || tokens.is(i - 1, "for")
                        || tokens.is(i - 1, "after"));
        if (period) {
            return Quantity.none(i);
        }
        if (share && parts != null) {
            return Shares.portion(tokens, i, part + 1, numeral.value() / parts);
        }
        return Shares.outOf(tokens, i, numeral);
    }

    /// The end of `as fast`, `as many`; without `as` nothing is added.
    static int asPhrase(Tokens tokens, int i) {
        return tokens.is(i, "as") && tokens.word(i + 1) ? i + 2 : i;
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

    static Quantity ratio(int from, int to, double value) {
        return Quantity.of(from, to, NumberKind.RATIO, value, "");
    }
}
