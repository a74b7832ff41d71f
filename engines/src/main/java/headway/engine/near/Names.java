package headway.engine.near;

import java.util.Set;

/// Tells numbers that are names from quantities: `ward 12`, `Java 25`, `9B`, `ISO 9001`, `2nd`.
final class Names {

    private static final Set<String> HEADS = WordLists.words("name-heads.txt");
    private static final Set<String> TIME_DETERMINERS =
            Set.of("this", "last", "each", "per", "a", "every", "the", "next", "previous", "one", "same", "first");
    /// Kinds that are verbs too: at the head of a sentence `Grade 40 essays` counts.
    private static final Set<String> VERBAL = WordLists.words("verbal-heads.txt");
    /// Plurals before the numbers of names: `wards 3 and 4`.
    private static final Set<String> SEVERAL =
            Set.of("years", "wards", "levels", "units", "rooms", "lines", "phases", "stages");

    private static final Set<String> ROWS = Set.of(
            "flats",
            "apartments",
            "gates",
            "platforms",
            "bays",
            "routes",
            "plots",
            "zones",
            "berths",
            "courts",
            "chapters",
            "sections",
            "articles",
            "clauses",
            "grades",
            "decks",
            "aisles",
            "desks",
            "beds",
            "tables",
            "holes");

    /// What a thing that bears a number does: `Line 2 stands still`.
    private static final Set<String> GOING = Set.of(
            "is", "was", "has", "runs", "stands", "goes", "stays", "works", "makes", "serves", "sits", "opens",
            "closes");

    private static final Set<String> ASPECTS = Set.of("16:9", "9:16", "4:3", "21:9", "3:2");
    private static final Set<String> PREFIXES =
            Set.of("mid", "pre", "post", "sub", "under", "over", "circa", "top", "ex");

    /// Digits in a row that make a registration of a number behind capitals: `GDC 218834`.
    private static final int REGISTERED = 5;

    private Names() {}

    /// The token after the name whose number is at `i`; `i` when the number is a quantity.
    static int end(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.type() == Token.Type.CODE) {
            return i + 1;
        }
        if (model(tokens, i)) {
            return i + 3;
        }
        int suffixed = token.number() ? suffixed(tokens, i) : i;
        if (suffixed > i) {
            return suffixed;
        }
        int place = Places.end(tokens, i);
        if (place > i) {
            return place;
        }
        boolean named = headed(tokens, i) || token.number() && (coded(tokens, i) || numbered(tokens, i));
        return named ? tail(tokens, i + 1) : i;
    }

    /// `2nd`, `9B`, `5G`, `3D`, `9am`, `5 o'clock`.
    private static int suffixed(Tokens tokens, int i) {
        Token next = tokens.at(i + 1);
        if (next.is("am") || next.is("pm") || next.is("o'clock")) {
            return i + 2;
        }
        boolean dotted = (next.is("a") || next.is("p")) && tokens.is(i + 2, ".") && tokens.is(i + 3, "m");
        if (dotted) {
            return i + 4;
        }
        if (!next.word() || next.spaced()) {
            return i;
        }
        boolean kind = next.text().equals("s") && tokens.at(i - 1).capital() && headed(tokens, i);
        if (kind) {
            return i + 2;
        }
        boolean ages = next.text().equals("s")
                && !Years.year(tokens.at(i))
                && (tokens.hyphen(i - 1)
                        || tokens.is(i - 1, "her")
                        || tokens.is(i - 1, "his")
                        || tokens.is(i - 1, "their"));
        if (ages) {
            return i + 2;
        }
        boolean letter = next.text().length() == 1 && "ABCDEFGS".contains(next.text());
        boolean known = !Units.of(next.lower()).name().isEmpty()
                || next.is("x")
                || Numerals.read(tokens, i).next() > i + 1;
        return letter || !known ? i + 2 : i;
    }

    /// `16:9`, `a 2:1 in History`, `the 737-800`.
    private static boolean model(Tokens tokens, int i) {
        Token first = tokens.at(i);
        Token second = tokens.at(i + 2);
        boolean pair = first.number() && second.number() && !tokens.at(i + 1).spaced() && !second.spaced();
        if (!pair) {
            return false;
        }
        boolean aspect = tokens.is(i + 1, ":")
                && (ASPECTS.contains(first.text() + ":" + second.text())
                        || tokens.is(i - 1, "a") && tokens.is(i + 3, "in")
                        || tokens.is(i - 1, "upper")
                        || tokens.is(i - 1, "lower"));
        boolean aircraft = tokens.dash(i + 1)
                && first.text().length() == 3
                && second.text().length() == 3
                && (tokens.is(i - 1, "the")
                        || first.text().startsWith("7") && first.text().endsWith("7"))
                && !measure(tokens, i + 3)
                && !Nouns.phrase(tokens, i + 3, false).plural();
        return aspect || aircraft;
    }

    /// `flats 1 to 24`: of these kinds, several in a row are told by their numbers.
    private static boolean joined(Tokens tokens, int i) {
        boolean joins = tokens.is(i + 1, "to") || tokens.is(i + 1, "and") || tokens.dash(i + 1);
        return joins
                && tokens.at(i + 2).number()
                && ROWS.contains(tokens.at(i - 1).lower());
    }

    private static boolean headed(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        if (!before.word() || !tokens.at(i).spaced() && !tokens.hyphen(i - 1)) {
            return false;
        }
        String head = before.lower();
        boolean listed = HEADS.contains(head)
                || head.endsWith("s")
                        && HEADS.contains(head.substring(0, head.length() - 1))
                        && (before.capital() || SEVERAL.contains(head) || joined(tokens, i));
        boolean several = tokens.is(i + 1, "s") && !tokens.at(i + 1).spaced() && before.capital();
        boolean outOf = tokens.is(i + 1, "out") && tokens.is(i + 2, "of");
        if (!listed || outOf || measure(tokens, i + 1) && !several) {
            return false;
        }
        if (before.opens() && GOING.contains(tokens.at(i + 1).lower())) {
            return true;
        }
        Token subject = tokens.at(i - 2);
        boolean verb = subject.is("i") || subject.is("we") || subject.is("to") || subject.is("and");
        if (verb && VERBAL.contains(head)) {
            return false;
        }
        boolean proper = before.capital() && (!before.opens() || !VERBAL.contains(head));
        boolean determined = TIME_DETERMINERS.contains(tokens.at(i - 2).lower());
        boolean plural = plural(tokens, i);
        boolean time = before.is("year") || before.is("week") || before.is("day") || before.is("month");
        return proper || !plural && !(time && (determined || tokens.at(i - 2).number()));
    }

    /// Whether things are counted by the number at `i`, or by the range that starts there: `Grade 40 to 60 essays`.
    private static boolean plural(Tokens tokens, int i) {
        int next = Numerals.read(tokens, i).next();
        boolean joined = tokens.is(next, "to") || tokens.is(next, "or") || tokens.dash(next);
        int end = joined ? Numerals.read(tokens, next + 1).next() : next;
        return Nouns.phrase(tokens, next, false).plural()
                || joined && end > next + 1 && Nouns.phrase(tokens, end, false).plural();
    }

    /// A number glued to a word by a hyphen (`F-16`), after `#` or `No.`, or with a leading zero.
    private static boolean coded(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        boolean glued = tokens.hyphen(i - 1)
                && !before.spaced()
                && tokens.word(i - 2)
                && !PREFIXES.contains(tokens.at(i - 2).lower());
        boolean sharp = before.is("#") || before.is("§") || before.is(".") && !before.spaced() && !token.spaced();
        boolean protocol = before.is("/")
                && !before.spaced()
                && !token.spaced()
                && tokens.at(i - 2).acronym();
        boolean zero = token.text().length() > 1
                && token.text().charAt(0) == '0'
                && token.text().charAt(1) != '.';
        boolean number = before.is(".")
                && (tokens.is(i - 2, "no") || tokens.is(i - 2, "nr"))
                && token.spaced()
                && !token.opens();
        boolean slashes = tokens.is(i + 1, "/")
                && !tokens.at(i + 1).spaced()
                && tokens.at(i + 2).number()
                && tokens.at(i + 2).value() <= token.value();
        boolean top = before.is("top")
                && !Nouns.phrase(tokens, Numerals.read(tokens, i).next(), false).plural()
                && !measure(tokens, i + 1);
        return top || glued || protocol || sharp || zero || number || slashes;
    }

    /// After a proper name (`Java 25`, `IFRS 16`), or four bare digits that measure nothing.
    private static boolean numbered(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        int next = Numerals.read(tokens, i).next();
        boolean bare = next == i + 1;
        if (!bare || measure(tokens, next) || tokens.is(next, "+")) {
            return false;
        }
        boolean plural = Nouns.phrase(tokens, next, false).plural();
        boolean proper = before.capital()
                && !Dates.month(before)
                && !Dates.weekday(before)
                && !before.is("i")
                && token.spaced()
                && !Nouns.function(before);
        boolean registered = token.text().length() >= REGISTERED;
        boolean acronym = proper && before.acronym() && (!before.opens() || registered);
        boolean name = proper && !before.opens() && !plural;
        boolean four = token.text().length() == 4
                && token.text().chars().allMatch(Character::isDigit)
                && !plural
                && !joins(tokens.at(next))
                && !joins(before);
        return acronym || name || four;
    }

    private static boolean joins(Token token) {
        return token.is("to")
                || token.is("→")
                || token.is("from")
                || token.is("-")
                || token.is("of")
                || token.is("in")
                || token.is("x")
                || token.is(">")
                || token.is("–")
                || token.is("over")
                || token.is("about");
    }

    private static boolean measure(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Units.Unit unit = Units.of(token.lower());
        boolean cent = token.is("per") && tokens.is(i + 1, "cent");
        return token.is("%")
                || cent
                || !unit.name().isEmpty()
                        && token.word()
                        && !(token.capital() && token.text().length() == 1 && !token.spaced());
    }

    /// Steps over further numbers of the same name: `9606-1`, `7 and 8`, `11, 12`.
    private static int tail(Tokens tokens, int from) {
        int at = from;
        while (tokens.at(from - 1).text().startsWith("0") && tokens.at(at).number() && at < from + 3) {
            at++;
        }
        for (int steps = 0; steps < 6; steps++) {
            boolean joined = tokens.dash(at)
                    || tokens.is(at, "/")
                    || tokens.is(at, "&")
                    || tokens.is(at, "to")
                    || tokens.is(at, "and")
                    || tokens.is(at, "of")
                    || tokens.is(at, ".") && !tokens.at(at + 1).spaced();
            Token next = tokens.at(at + 1);
            boolean more = next.number() || Numerals.numberWord(next);
            if (!joined
                    || !more
                    || measure(tokens, at + 2)
                    || Nouns.phrase(tokens, at + 2, false).plural()) {
                break;
            }
            at += 2;
        }
        return at;
    }
}
