package headway.engine.near;

import java.util.Set;

/// Reads parts of a whole: `half`, `a third`, `nine out of ten`, `14 of the 16`, `one in four`.
final class Shares {

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

    private static final Set<String> DETERMINERS = Set.of("the", "our", "my", "these", "all", "those");

    private Shares() {}

    /// `three quarters of an hour` is a duration, `two thirds` a share.
    static Quantity portion(Tokens tokens, int from, int to, double value) {
        boolean article = tokens.is(to, "of") && (tokens.is(to + 1, "an") || tokens.is(to + 1, "a"));
        Units.Unit unit = Units.of(tokens.at(to + 2).lower());
        if (article && unit.kind() == NumberKind.DURATION) {
            return Quantity.of(from, to + 3, NumberKind.DURATION, value, unit.name());
        }
        return Ratios.ratio(from, to, value);
    }

    /// `9 out of 10`, `14 of the 16`, `one in four`.
    static Quantity outOf(Tokens tokens, int i, Numeral numeral) {
        Nouns.Phrase between = Nouns.phrase(tokens, numeral.next(), numeral.value() == 1);
        int after = between.end() > numeral.next() ? between.end() : numeral.next();
        Numeral all = Numerals.read(tokens, after + 1);
        boolean within = tokens.is(after, "in")
                && all.found()
                && !Years.year(tokens.at(after + 1))
                && Units.of(tokens.at(all.next()).lower()).name().isEmpty()
                && (numeral.value() == 1
                        || !Nouns.phrase(tokens, all.next(), false).plural());
        boolean outside = tokens.is(after, "out")
                && tokens.is(after + 1, "of")
                && Numerals.read(tokens, after + 2).found();
        boolean apart = !between.head().isEmpty() && (within || outside);
        int at = apart ? between.end() : numeral.next();
        boolean in = tokens.is(at, "in");
        boolean out = tokens.is(at, "out") && tokens.is(at + 1, "of");
        boolean of = tokens.is(at, "of");
        at += out ? 2 : 1;
        boolean every = (in || out) && tokens.is(at, "every");
        boolean determined = !in && DETERMINERS.contains(tokens.at(at).lower());
        Numeral whole = Numerals.read(tokens, every || determined ? at + 1 : at);
        Token last = tokens.at(whole.next() - 1);
        boolean joined = in || out || of && !tokens.is(i, "one");
        if (!joined
                || !whole.found()
                || whole.value() < numeral.value()
                || whole.value() <= 1
                || Years.year(last) && !determined) {
            return Quantity.none(i);
        }
        boolean share = likely(tokens, i, numeral, whole);
        boolean measured = in
                && (Units.of(tokens.at(whole.next()).lower()).kind() == NumberKind.DURATION
                        || tokens.hyphen(whole.next())
                        || !every
                                && !share
                                && Nouns.phrase(tokens, whole.next(), false).plural());
        return measured ? Quantity.none(i) : Ratios.ratio(i, whole.next(), numeral.value() / whole.value());
    }

    private static boolean points(Units.Unit unit) {
        return unit.name().equals("points")
                || unit.name().equals("bar")
                || unit.name().equals("night");
    }

    /// `£1 in every £5`.
    static Quantity ofMoney(Tokens tokens, int i) {
        Quantity part = Units.sign(tokens.at(i).text()).isEmpty() ? Quantity.none(i) : QuantityReader.read(tokens, i);
        int at = tokens.is(part.to(), "out") ? part.to() + 1 : part.to();
        boolean every = (tokens.is(at, "in") || tokens.is(at, "of") || tokens.is(at, "for"))
                && (tokens.is(at + 1, "every") || tokens.is(at + 1, "each"));
        Quantity whole = every ? QuantityReader.read(tokens, at + 2) : Quantity.none(at);
        boolean share = part.found() && whole.unit().equals(part.unit()) && whole.low() > part.low();
        return share ? Ratios.ratio(i, whole.to(), part.low() / whole.low()) : Quantity.none(i);
    }

    /// Whether `a in b` reads as a share: one of some, or two words of a round whole.
    private static boolean likely(Tokens tokens, int i, Numeral numeral, Numeral whole) {
        boolean small = whole.value() <= 10
                || whole.value() == 20
                || whole.value() == 50
                || whole.value() == 100
                || whole.value() == 1000;
        return numeral.value() == 1
                || small
                        && (tokens.at(i).opens() || Numerals.numberWord(tokens.at(i)))
                        && Numerals.numberWord(tokens.at(i)) == Numerals.numberWord(tokens.at(whole.next() - 1));
    }

    static Quantity half(Tokens tokens, int i) {
        int next = tokens.hyphen(i + 1) ? i + 2 : i + 1;
        Token before = tokens.at(i - 1);
        Token after = tokens.at(next);
        Units.Unit unit = Units.of(after.lower());
        boolean article = after.is("a") || after.is("an");
        Units.Unit articled = article ? Units.of(tokens.at(next + 1).lower()) : Units.of("");
        if (articled.kind() == NumberKind.DURATION) {
            return Quantity.of(i, next + 2, NumberKind.DURATION, 0.5, articled.name());
        }
        if (articled.kind() == NumberKind.COUNT && !articled.name().isEmpty() && !points(articled)) {
            return Quantity.of(
                    i, next + 2, NumberKind.COUNT, 0.5, tokens.at(next + 1).lower());
        }
        if (unit.kind() == NumberKind.DURATION && tokens.hyphen(i + 1) && !after.is("year")) {
            return Quantity.of(i, next + 1, NumberKind.DURATION, 0.5, unit.name());
        }
        if (Numerals.read(tokens, i).found()) {
            return Quantity.none(i);
        }
        if (after.is("as")) {
            return Ratios.ratio(i, Ratios.asPhrase(tokens, next), 0.5);
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
        return Ratios.ratio(i, i + 1, 0.5);
    }

    static Quantity article(Tokens tokens, int i) {
        if (Numerals.read(tokens, i).found()) {
            return Quantity.none(i);
        }
        Token after = tokens.at(i + 1);
        if (after.is("half") && !tokens.hyphen(i + 2)) {
            return tokens.is(i + 2, "hour")
                            || tokens.is(i + 2, "day")
                            || tokens.word(i + 2) && !Nouns.function(tokens.at(i + 2))
                    ? Quantity.none(i)
                    : Ratios.ratio(i, i + 2, 0.5);
        }
        Quantity compound = Compounds.article(tokens, i);
        if (compound.found()) {
            return compound;
        }
        Integer parts = Ratios.PARTS.get(after.lower());
        if (parts == null || parts == 2 || after.lower().endsWith("s") || tokens.hyphen(i + 2)) {
            return Quantity.none(i);
        }
        Token next = tokens.at(i + 2);
        boolean noun = next.word()
                && !Nouns.function(next)
                && !Ratios.COMPARISONS.contains(next.lower())
                && !next.lower().endsWith("er");
        boolean rate = after.is("quarter") && rateBefore(tokens.at(i - 1)) && !next.is("of");
        return noun || rate ? Quantity.none(i) : portion(tokens, i, i + 2, 1.0 / parts);
    }

    /// Before `a quarter` a noun or number makes it a rate: `£2m a quarter`.
    private static boolean rateBefore(Token before) {
        if (before.is("in") || before.is("within") || before.is("per") || before.is("each") || before.is("for")) {
            return true;
        }
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

    static Quantity bareQuarter(Tokens tokens, int i) {
        boolean share = tokens.is(i + 1, "of")
                && !NOT_A_SHARE.contains(tokens.at(i - 1).lower())
                && !tokens.at(i + 2).number();
        return share && !Numerals.read(tokens, i).found() ? portion(tokens, i, i + 1, 0.25) : Quantity.none(i);
    }
}
