package headway.engine.near;

import headway.engine.near.Units.Unit;
import java.util.Set;

/// Reads one measured quantity: currency, value, unit or counted noun.
final class QuantityReader {

    /// After a hyphen these make a description of the thing, not a measure: `six-figure`, `one-off`.
    private static final Set<String> DESCRIPTIVE = Set.of(
            "way",
            "figure",
            "off",
            "to",
            "on",
            "in",
            "wheel",
            "wheeler",
            "dimensional",
            "time",
            "half",
            "quarter",
            "size",
            "colour",
            "color",
            "and",
            "sixty",
            "d",
            "fold");

    /// Units that before a plural only describe it: `150 day passes`, `three stone walls`.
    private static final Set<String> MODIFYING = Set.of("day", "night", "stone", "bar", "point", "grand", "pound");

    /// Between a number and a unit of time: `eight working days`.
    private static final Set<String> WORKING = Set.of(
            "working",
            "calendar",
            "full",
            "consecutive",
            "business",
            "whole",
            "short",
            "straight",
            "successive",
            "solid",
            "more",
            "further",
            "extra",
            "additional",
            "clear",
            "long",
            "hard",
            "good",
            "happy",
            "unpaid",
            "spare",
            "odd",
            "billable",
            "elapsed",
            "academic",
            "financial",
            "trading",
            "school");

    /// Short forms without a vowel that are no units.
    private static final Set<String> NO_UNITS =
            Set.of("st", "nd", "rd", "th", "mr", "mrs", "dr", "pm", "vs", "tv", "hq", "ft");

    private static final Set<String> UNSPACED_ONLY = Set.of("p", "d", "y");

    private QuantityReader() {}

    /// The quantity that starts at token `i`, or one that was not found.
    static Quantity read(Tokens tokens, int i) {
        Quantity money = Money.read(tokens, i);
        if (money.found()) {
            return money;
        }
        Numeral numeral = Numerals.read(tokens, i);
        if (!numeral.found()) {
            return Quantity.none(i);
        }
        return measured(tokens, i, numeral);
    }

    private static Quantity measured(Tokens tokens, int from, Numeral numeral) {
        int at = numeral.next();
        at = Money.plus(tokens, at);
        boolean joined = tokens.hyphen(at) && tokens.word(at + 1);
        if (joined) {
            return joined(tokens, from, numeral, at + 1);
        }
        Quantity unit = unit(tokens, from, numeral, at);
        return unit.found() ? unit : counted(tokens, from, numeral, at);
    }

    /// `20-minute`, `50-tonne`, `12-page`.
    private static Quantity joined(Tokens tokens, int from, Numeral numeral, int at) {
        String word = tokens.at(at).lower();
        if (tokens.hyphen(at + 1) && (tokens.is(at + 2, "old") || tokens.is(at + 2, "olds"))) {
            return Quantity.none(from);
        }
        if (word.equals("odd") || word.equals("plus")) {
            Quantity measure = unit(tokens, from, numeral, at + 1);
            return measure.found() ? measure : counted(tokens, from, numeral, at + 1);
        }
        Unit unit = Units.of(word);
        if (!unit.name().isEmpty()) {
            return numeral.value() == 0 ? Quantity.none(from) : sized(tokens, from, at + 1, numeral, unit);
        }
        if (DESCRIPTIVE.contains(word) || Nouns.function(tokens.at(at)) || tokens.hyphen(at + 1)) {
            return Quantity.none(from);
        }
        return Quantity.of(from, at + 1, NumberKind.COUNT, numeral.value(), word);
    }

    private static Quantity unit(Tokens tokens, int from, Numeral numeral, int at) {
        Token token = tokens.at(at);
        if (token.is("%")) {
            return Quantity.of(from, Money.plus(tokens, at + 1), NumberKind.PERCENT, numeral.value(), "%");
        }
        if (token.is("per") && tokens.is(at + 1, "cent")) {
            return Quantity.of(from, at + 2, NumberKind.PERCENT, numeral.value(), "%");
        }
        if (token.is("°")) {
            return degrees(tokens, from, numeral, at);
        }
        int rate = RateUnits.end(tokens, at);
        if (rate > at) {
            return Quantity.of(from, rate, NumberKind.COUNT, numeral.value(), RateUnits.name(tokens, at));
        }
        String sign = Units.sign(token.text());
        if (!sign.isEmpty()) {
            return sized(
                    tokens, from, at + 1, Money.thousands(tokens.at(from), numeral), new Unit(NumberKind.MONEY, sign));
        }
        Quantity square = square(tokens, from, numeral, at);
        return square.found() ? square : word(tokens, from, numeral, at);
    }

    /// `18 sq m`, `60 cubic metres`.
    private static Quantity square(Tokens tokens, int from, Numeral numeral, int at) {
        Token token = tokens.at(at);
        Token of = tokens.at(at + 1);
        boolean square = token.is("sq") || token.is("square") || token.is("cubic") || token.is("cu");
        Unit unit = Units.of(of.lower());
        boolean measures =
                square && unit.kind() == NumberKind.COUNT && !unit.name().isEmpty();
        return measures
                ? Quantity.of(from, at + 2, NumberKind.COUNT, numeral.value(), of.lower())
                : Quantity.none(from);
    }

    private static Quantity word(Tokens tokens, int from, Numeral numeral, int at) {
        int word = WORKING.contains(tokens.at(at).lower()) ? at + 1 : at;
        Unit unit = Units.of(possessed(tokens.at(word).lower()));
        boolean grade = unit.kind() == NumberKind.DURATION
                && tokens.at(word).capital()
                && tokens.at(word + 1).number();
        boolean apart = grade
                || tokens.at(word).spaced()
                        && UNSPACED_ONLY.contains(tokens.at(word).lower());
        boolean describes = unit.kind() == NumberKind.DURATION
                && tokens.hyphen(word + 1)
                && tokens.word(word + 2)
                && !tokens.is(word + 2, "long")
                && !tokens.is(word + 2, "old")
                && tokens.at(word).spaced();
        boolean modifies = MODIFYING.contains(tokens.at(word).lower())
                && tokens.at(word).spaced()
                && Nouns.plural(tokens.at(word + 1))
                && !tokens.at(word + 1).opens();
        if (modifies
                || describes
                || unit.name().isEmpty()
                || apart
                || (word > at && unit.kind() != NumberKind.DURATION)) {
            return Quantity.none(from);
        }
        if (unit.kind() == NumberKind.PERCENT && tokens.is(word + 1, "points")) {
            return Quantity.of(from, word + 2, NumberKind.PERCENT, numeral.value(), "%");
        }
        if (unit.name().equals("points") && Points.ofPercent(tokens, from, word + 1)) {
            return Quantity.of(from, word + 1, NumberKind.PERCENT, numeral.value(), "%");
        }
        return letter(tokens.at(word), unit)
                ? Quantity.none(from)
                : Compounds.read(tokens, sized(tokens, from, word + 1, numeral, unit));
    }

    /// `one month's notice`: the unit without its `'s`.
    private static String possessed(String word) {
        String unit = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return Units.of(unit).kind() == NumberKind.DURATION ? unit : word;
    }

    /// `4G`, `12L`: a capital letter glued to a number names a thing.
    private static boolean letter(Token token, Unit unit) {
        return unit.kind() == NumberKind.COUNT
                && token.capital()
                && !token.spaced()
                && token.text().length() == 1
                && "GTLM".contains(token.text());
    }

    /// `4 °C`, `60°F`; degrees of an angle are left out.
    private static Quantity degrees(Tokens tokens, int from, Numeral numeral, int at) {
        Token scale = tokens.at(at + 1);
        boolean known = !scale.spaced() && (scale.is("c") || scale.is("f"));
        return known
                ? Quantity.of(from, at + 2, NumberKind.COUNT, numeral.value(), "°" + scale.lower())
                : Quantity.none(from);
    }

    /// `minus 18 °C`: the sign is part of the value.
    static Quantity negative(Tokens tokens, int i) {
        boolean minus = tokens.is(i, "minus")
                || tokens.dash(i) && tokens.at(i).spaced() && !tokens.at(i + 1).spaced();
        if (!minus || !tokens.at(i + 1).number()) {
            return Quantity.none(i);
        }
        Quantity below = read(tokens, i + 1);
        boolean moved = tokens.is(i - 1, "from") || tokens.is(i - 1, "to");
        boolean measured = moved
                || below.kind() == NumberKind.COUNT
                        && (tokens.is(i, "minus") || below.unit().startsWith("°"));
        return measured ? Quantity.of(i, below.to(), below.kind(), -below.low(), below.unit()) : Quantity.none(i);
    }

    /// Units of what is counted stay as they are written, `metres` or `m`; those of time and money do not.
    private static Quantity sized(Tokens tokens, int from, int to, Numeral numeral, Unit unit) {
        String written = tokens.at(to - 1).lower();
        return switch (unit.name()) {
            case "pence" -> Quantity.of(from, to, NumberKind.MONEY, numeral.value() / 100, "GBP");
            case "grand" -> Quantity.of(from, to, NumberKind.MONEY, numeral.value() * 1000, "GBP");
            case "cents" -> Quantity.of(from, to, NumberKind.MONEY, numeral.value() / 100, "USD");
            default ->
                Quantity.of(
                        from,
                        to,
                        unit.kind(),
                        numeral.value(),
                        unit.kind() == NumberKind.COUNT ? written : unit.name());
        };
    }

    private static Quantity counted(Tokens tokens, int from, Numeral numeral, int at) {
        Nouns.Phrase phrase = Nouns.phrase(tokens, at, numeral.value() == 1 || numeral.value() == 0);
        if (numeral.metres() && !phrase.plural()) {
            return Quantity.of(from, numeral.next(), NumberKind.COUNT, numeral.value() / 1e6, "m");
        }
        if (phrase.head().isEmpty() && (listed(tokens, at) || abbreviated(tokens.at(at)))) {
            return Quantity.of(
                    from,
                    at + 1,
                    NumberKind.COUNT,
                    numeral.value(),
                    tokens.at(at).lower());
        }
        int end = phrase.head().isEmpty() ? numeral.next() : phrase.end();
        return Quantity.of(from, end, NumberKind.COUNT, numeral.value(), phrase.head());
    }

    /// `70 wpm`: two to four letters without a vowel are a unit that no list has.
    private static boolean abbreviated(Token token) {
        String word = token.lower();
        boolean letters = token.word() && token.spaced() && word.length() > 1 && word.length() < 5 && !token.capital();
        return letters
                && word.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)
                && !Nouns.function(token)
                && !NO_UNITS.contains(word);
    }

    /// `70 yew and 5 oaks`: in a list of counts the noun may be a singular.
    private static boolean listed(Tokens tokens, int at) {
        Token noun = tokens.at(at);
        boolean joined = tokens.is(at + 1, "and") || tokens.is(at + 1, ",") || tokens.is(at + 1, "&");
        int next = tokens.is(at + 1, ",") && tokens.is(at + 2, "and") ? at + 3 : at + 2;
        boolean more = tokens.at(next).number() || Numerals.numberWord(tokens.at(next));
        return joined
                && more
                && noun.word()
                && !noun.capital()
                && !Nouns.function(noun)
                && !Verbs.listed(noun.lower())
                && Nouns.phrase(tokens, Numerals.read(tokens, next).next(), false)
                        .plural();
    }
}
