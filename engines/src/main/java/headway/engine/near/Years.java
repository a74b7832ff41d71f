package headway.engine.near;

import java.util.Set;

/// Tells years from counts of four digits, and reads spans of years: `2011 to 2014`, `2018/19`, `1980s`.
final class Years {

    private static final Set<String> BEFORE_YEAR = WordLists.words("before-year.txt");

    private static final Set<String> PRODUCTS = WordLists.words("product-words.txt");

    /// Before a year that sorts a plural: `my 2021 numbers`.
    private static final Set<String> OWNERS = Set.of("the", "our", "my", "their", "this", "his", "her", "its");

    /// After these four digits below 1900 are a year.
    private static final Set<String> OLD = Set.of("in", "since", "until", "circa", "dated", "built", "founded", "c");

    /// Counted far more often than it is a year before a name.
    private static final int ROUND = 2000;

    /// The first year that records and buildings of somebody's work are dated by.
    private static final int OLDEST = 1500;

    private Years() {}

    /// Whether four digits before 1900 are a year: `in 1843`, `the lost 1843 tithe map`.
    static boolean old(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean written = early(token);
        if (written && spans(tokens, i)) {
            return true;
        }
        Token before = tokens.at(i - 1);
        Token after = tokens.at(i + 1);
        if (!written || !before.word() || before.capital() && !before.opens()) {
            return false;
        }
        boolean measured = after.is("%")
                || Numerals.magnitudeWord(after)
                || after.word() && !Units.of(after.lower()).name().isEmpty()
                || Nouns.phrase(tokens, i + 1, false).plural();
        boolean sorts = after.word()
                && !Nouns.function(after)
                && (!Verbs.form(before.lower()).past() || tokens.is(i - 2, "the") || tokens.is(i - 2, "a"));
        boolean around = (before.is("about") || before.is("around") || before.is("roughly"))
                && (!after.word() || Nouns.function(after))
                && (tokens.is(i - 2, "to") || tokens.is(i - 2, "from") || tokens.is(i - 2, "in"));
        return !measured && (OLD.contains(before.lower()) || sorts || around);
    }

    private static boolean early(Token token) {
        return token.number()
                && token.text().length() == 4
                && token.text().chars().allMatch(Character::isDigit)
                && token.value() >= OLDEST
                && token.value() < 1900;
    }

    /// `1898 to 1962`, `from 1780 to 1815`: two of them in order with nothing counted behind.
    private static boolean spans(Tokens tokens, int i) {
        Token last = tokens.at(i + 2);
        boolean joined = tokens.is(i + 1, "to") || tokens.dash(i + 1) || tokens.is(i + 1, "until");
        boolean later =
                (early(last) || year(last)) && last.value() > tokens.at(i).value();
        boolean counts = tokens.is(i + 3, "%")
                || tokens.word(i + 3) && !Nouns.function(tokens.at(i + 3))
                || Connectors.moves(tokens, i - 1);
        return joined && later && !counts;
    }

    /// Whether it is written like a year from 1900 to 2099.
    static boolean year(Token token) {
        return token.number()
                && token.text().length() == 4
                && token.value() >= 1900
                && token.value() < 2100
                && token.text().indexOf('.') < 0;
    }

    /// Whether the words around the four digits at `i` make them a year.
    static boolean yearContext(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        Token after = tokens.at(i + 1);
        boolean counts = Nouns.phrase(tokens, i + 1, false).plural();
        boolean decade = after.is("s") && !after.spaced();
        boolean measured = after.is("%")
                || after.word()
                        && !decade
                        && !Units.of(after.lower()).name().isEmpty()
                        && !(after.is("year") || after.is("quarter") || after.is("p") || after.is("season"));
        boolean version = before.capital() && PRODUCTS.contains(before.lower());
        if (version || measured || Numerals.magnitudeWord(after)) {
            return false;
        }
        if (before.is("in") || before.is("since") || before.is("until") || before.is("during")) {
            return true;
        }
        boolean ranged = tokens.dash(i + 1) || after.is("/") || after.is("to") && year(tokens.at(i + 2)) || decade;
        boolean led = before.type() == Token.Type.END
                || !before.word()
                || BEFORE_YEAR.contains(before.lower())
                || before.opens()
                || Dates.month(before)
                || Dates.weekday(before)
                || before.capital();
        boolean owned = OWNERS.contains(before.lower()) || before.lower().endsWith("'s");
        return led && (!counts || owned || after.capital() && tokens.at(i).value() != ROUND)
                || ranged && !counts
                || !counts && !after.word();
    }

    /// The end of one year or of a span of years that starts at `i`.
    static int years(Tokens tokens, int i) {
        Token sign = tokens.at(i + 1);
        if (sign.is("s") && !sign.spaced()) {
            return i + 2;
        }
        boolean pair = (tokens.is(i + 1, "and") || tokens.is(i + 1, "&")) && year(tokens.at(i + 2));
        return pair && OWNERS.contains(tokens.at(i - 1).lower()) ? i + 3 : rangeTail(tokens, i + 1);
    }

    /// Steps over `–2022`, `/22`, `-now`, `– March 2024` after a year.
    static int rangeTail(Tokens tokens, int at) {
        Token sign = tokens.at(at);
        Token after = tokens.at(at + 1);
        boolean until =
                (sign.is("to") || sign.is("until") || sign.is("till") || sign.is("through")) && !tokens.word(at + 2)
                        || sign.is("to") && Nouns.function(tokens.at(at + 2))
                        || (sign.is("and") || sign.is("&"))
                                && !Nouns.phrase(tokens, at + 2, false).plural();
        boolean through = (sign.is("to") || sign.is("until")) && Dates.month(after) && year(tokens.at(at + 2));
        if (through) {
            return at + 3;
        }
        if ((until || sign.is("to") || sign.is("until")) && (year(after) || early(after))) {
            return at + 2;
        }
        if (sign.is("/") || tokens.dash(at)) {
            boolean closing = year(after)
                    || early(after)
                    || (!sign.spaced() && after.number() && after.text().length() == 2);
            if (closing) {
                return at + 2;
            }
            if (Dates.month(after) && year(tokens.at(at + 2))) {
                return at + 3;
            }
        }
        return at;
    }
}
