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

    private static final Set<String> UNSPACED_ONLY = Set.of("p", "d", "y");

    private QuantityReader() {}

    /// The quantity that starts at token `i`, or one that was not found.
    static Quantity read(Tokens tokens, int i) {
        Quantity money = money(tokens, i);
        if (money.found()) {
            return money;
        }
        Numeral numeral = Numerals.read(tokens, i);
        if (!numeral.found()) {
            return Quantity.none(i);
        }
        return measured(tokens, i, numeral);
    }

    private static Quantity money(Tokens tokens, int i) {
        int at = i;
        String currency;
        Token first = tokens.at(i);
        String second = Units.sign(tokens.at(i + 1).text());
        if (first.word() && !second.isEmpty() && !tokens.at(i + 1).spaced() && Units.dollarPrefix(first.lower())) {
            currency = Units.prefixed(first.lower(), second);
            at += 2;
        } else if (Units.currencyCode(first)) {
            currency = Units.of(first.lower()).name();
            at++;
        } else {
            currency = Units.sign(first.text());
            at++;
        }
        if (currency.isEmpty() || !tokens.at(at).number()) {
            return Quantity.none(i);
        }
        Numeral numeral = loose(tokens, Numerals.read(tokens, at));
        return Quantity.of(i, numeral.next(), NumberKind.MONEY, numeral.value(), currency);
    }

    /// After a currency a magnitude may stand apart: `£1.2 m`.
    private static Numeral loose(Tokens tokens, Numeral numeral) {
        if (!numeral.bare()) {
            return numeral;
        }
        return switch (tokens.at(numeral.next()).text()) {
            case "k", "K" -> numeral.times(1e3, numeral.next() + 1);
            case "m", "M", "mn", "Mio", "mio" -> numeral.times(1e6, numeral.next() + 1);
            case "bn" -> numeral.times(1e9, numeral.next() + 1);
            default -> numeral;
        };
    }

    private static Quantity measured(Tokens tokens, int from, Numeral numeral) {
        int at = numeral.next();
        if (tokens.is(at, "+") && !tokens.at(at).spaced()) {
            at++;
        }
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
        if (tokens.hyphen(at + 1) && tokens.is(at + 2, "old")) {
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
            return Quantity.of(from, at + 1, NumberKind.PERCENT, numeral.value(), "%");
        }
        if (token.is("per") && tokens.is(at + 1, "cent")) {
            return Quantity.of(from, at + 2, NumberKind.PERCENT, numeral.value(), "%");
        }
        if (token.is("°")) {
            return degrees(tokens, from, numeral, at);
        }
        String sign = Units.sign(token.text());
        if (!sign.isEmpty()) {
            return sized(tokens, from, at + 1, numeral, new Unit(NumberKind.MONEY, sign));
        }
        int word = WORKING.contains(token.lower()) ? at + 1 : at;
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
        if (unit.name().equals("points") && percentFollows(tokens, word + 1)) {
            return Quantity.of(from, word + 1, NumberKind.PERCENT, numeral.value(), "%");
        }
        return letter(tokens.at(word), unit)
                ? Quantity.none(from)
                : compound(tokens, sized(tokens, from, word + 1, numeral, unit));
    }

    /// `one month's notice`: the unit without its `'s`.
    private static String possessed(String word) {
        String unit = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return Units.of(unit).kind() == NumberKind.DURATION ? unit : word;
    }

    /// `3 points, to 95.5 %`: what is told in percent moves by points of it.
    private static boolean percentFollows(Tokens tokens, int at) {
        int to = tokens.is(at, ",") ? at + 1 : at;
        Numeral level = tokens.is(to, "to") ? Numerals.read(tokens, to + 1) : Numeral.none(to);
        return level.found() && tokens.is(level.next(), "%");
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

    /// `2 hours 30 minutes`, `3 years and 6 months`, `1h20`.
    private static Quantity compound(Tokens tokens, Quantity first) {
        double seconds = Units.seconds(first.unit());
        if (first.kind() != NumberKind.DURATION || Double.isNaN(seconds)) {
            return first;
        }
        int at = tokens.is(first.to(), "and") ? first.to() + 1 : first.to();
        if (tokens.is(at, "a") && tokens.is(at + 1, "half") && at > first.to()) {
            return Quantity.of(first.from(), at + 2, first.kind(), first.low() + 0.5, first.unit());
        }
        Numeral numeral = Numerals.read(tokens, at);
        Unit unit = Units.of(tokens.at(numeral.next()).lower());
        double smaller = unit.kind() == NumberKind.DURATION ? Units.seconds(unit.name()) : Double.NaN;
        if (!numeral.found() || !(smaller < seconds)) {
            return first;
        }
        double value = first.low() + numeral.value() * smaller / seconds;
        return Quantity.of(first.from(), numeral.next() + 1, first.kind(), value, first.unit());
    }

    private static Quantity counted(Tokens tokens, int from, Numeral numeral, int at) {
        Nouns.Phrase phrase = Nouns.phrase(tokens, at, numeral.value() == 1 || numeral.value() == 0);
        if (numeral.metres() && !phrase.plural()) {
            return Quantity.of(from, numeral.next(), NumberKind.COUNT, numeral.value() / 1e6, "m");
        }
        int end = phrase.head().isEmpty() ? numeral.next() : phrase.end();
        return Quantity.of(from, end, NumberKind.COUNT, numeral.value(), phrase.head());
    }
}
