package headway.engine.near;

import java.util.Set;

/// Tells numbers that name a place or a thing on duty from quantities, where no listed kind stands before
/// them: `14 Cobden Street`, `outside gym 2`, `in bar two`, `drove the 38`.
final class Places {

    private static final Set<String> STREETS = Set.of(
            "street",
            "road",
            "lane",
            "avenue",
            "drive",
            "row",
            "square",
            "crescent",
            "terrace",
            "way",
            "place",
            "hill",
            "gardens",
            "grove",
            "close",
            "court",
            "st",
            "rd",
            "ave",
            "mews",
            "boulevard",
            "blvd",
            "quay",
            "wharf");

    /// Before a thing that bears a number.
    private static final Set<String> LEADS =
            Set.of("in", "on", "at", "outside", "inside", "of", "from", "near", "opposite", "behind", "between");

    /// Words that stand between such a preposition and an amount.
    private static final Set<String> AMOUNTS = Set.of(
            "total",
            "all",
            "turn",
            "least",
            "most",
            "best",
            "worst",
            "minimum",
            "maximum",
            "average",
            "mean",
            "just",
            "only",
            "peak",
            "excess",
            "sum",
            "addition",
            "fact",
            "turnover",
            "time",
            "sales",
            "profit",
            "zero",
            "nil",
            "none",
            "another",
            "further",
            "well",
            "almost");

    /// After these `the 12` are some of a group that was told before.
    private static final Set<String> GROUPS = Set.of("of", "all", "than", "between", "out", "except", "for", "beyond");

    /// Where a bus or a shift that is named by its number goes.
    private static final Set<String> WAYS = Set.of("round", "back", "home", "past", "straight", "late", "full");

    /// Longest name of a street in words.
    private static final int STREET = 4;

    /// No room, bar or route counts higher.
    private static final double HIGHEST = 999;

    private Places() {}

    /// The token after the number at `i` when it names a place or a route; `i` when it is a quantity.
    static int end(Tokens tokens, int i) {
        return address(tokens, i) || thing(tokens, i) || route(tokens, i) ? i + 1 : i;
    }

    /// `14 Cobden Street`, `at 9 The Square`.
    private static boolean address(Tokens tokens, int i) {
        if (!whole(tokens.at(i))) {
            return false;
        }
        for (int at = i + 1; at <= i + STREET && tokens.at(at).capital(); at++) {
            if (at > i + 1 && STREETS.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `outside gym 2`, `in bar two`: a preposition, one noun that is no plural, a small number, no noun.
    private static boolean thing(Tokens tokens, int i) {
        Token noun = tokens.at(i - 1);
        boolean led = LEADS.contains(tokens.at(i - 2).lower())
                && noun.word()
                && tokens.at(i).spaced();
        boolean names = led
                && !Nouns.function(noun)
                && !Nouns.plural(noun)
                && !AMOUNTS.contains(noun.lower())
                && !Connectors.hedge(noun)
                && !Numerals.magnitudeWord(noun)
                && !Numerals.numberWord(noun)
                && !Dates.month(noun)
                && !noun.lower().endsWith("ly")
                && !noun.lower().endsWith("ing")
                && !noun.lower().endsWith("ed")
                && Units.of(noun.lower()).kind() != NumberKind.MONEY;
        return names && whole(tokens.at(i)) && alone(tokens, i) && !tokens.is(i + 1, "to") && !tokens.is(i + 1, "of");
    }

    /// `Drive the 38 and the 242`, `swerved the 14 round`: a definite number of nothing.
    static boolean route(Tokens tokens, int i) {
        Token before = tokens.at(i - 2);
        boolean definite =
                tokens.is(i - 1, "the") && (tokens.at(i).number() && whole(tokens.at(i)) || Clocks.clock(tokens.at(i)));
        return definite
                && before.word()
                && !GROUPS.contains(before.lower())
                && !Connectors.hedge(before)
                && (alone(tokens, i) || WAYS.contains(tokens.at(i + 1).lower()))
                && !tokens.is(i + 1, "of");
    }

    /// Whether nothing that is counted follows.
    private static boolean alone(Tokens tokens, int i) {
        Token after = tokens.at(i + 1);
        boolean joined = tokens.hyphen(i + 1)
                || after.is("%")
                || after.is("+")
                || after.is("×")
                || after.is("/")
                || !Units.sign(after.text()).isEmpty();
        return !joined && Numerals.read(tokens, i).next() == i + 1 && (!after.word() || Nouns.function(after));
    }

    private static boolean whole(Token token) {
        boolean digits = token.number() && token.text().chars().allMatch(Character::isDigit);
        return digits && token.value() >= 1 && token.value() <= HIGHEST || Numerals.numberWord(token);
    }
}
