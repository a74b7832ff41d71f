package headway.engine.near;

import headway.engine.near.NearAmount.CalendarDate;
import headway.engine.near.NearAmount.Change;
import headway.engine.near.NearAmount.Exact;
import headway.engine.near.NearAmount.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the numbers of a text from left to right; O(tokens), every look ahead is bounded.
final class NumberFinder {

    private static final Set<String> ESTIMATES = WordLists.words("estimates.txt");

    /// Before an estimate word and the value these may stand.
    private static final Set<String> BETWEEN = Set.of("a", "an", "the", "of", "at", "just", "to");

    private final Tokens tokens;
    private final List<NearNumber> found = new ArrayList<>();

    private NumberFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<NearNumber> find(Tokens tokens) {
        return new NumberFinder(tokens).run();
    }

    private List<NearNumber> run() {
        int i = 0;
        while (i < tokens.size()) {
            i = step(i);
        }
        return found;
    }

    /// Reads what starts at `i` and answers where to go on.
    private int step(int i) {
        Changes.Pair frequency = Frequencies.change(tokens, i);
        if (frequency.found()) {
            return add(frequency);
        }
        Changes.Pair article = Changes.article(tokens, i);
        if (article.found()) {
            return add(article);
        }
        int date = date(i);
        if (date > i) {
            found.add(number(i, date, NumberKind.DATE, new CalendarDate(), "", false));
            return date;
        }
        Token token = tokens.at(i);
        if (token.number() || token.type() == Token.Type.CODE || Numerals.numberWord(token)) {
            int name = Names.end(tokens, i);
            Quantity code = token.type() == Token.Type.CODE ? Ratios.read(tokens, i) : Quantity.none(i);
            if (name > i && !code.found()) {
                return name;
            }
        }
        Quantity quantity = quantity(i);
        return quantity.found() ? add(quantity) : i + 1;
    }

    private int date(int i) {
        Token token = tokens.at(i);
        if (token.type() == Token.Type.CODE) {
            String text = token.text();
            int dot = text.lastIndexOf('.');
            return dot > 2 && text.indexOf('.') < dot && text.length() - dot == 5 ? i + 1 : i;
        }
        return Dates.end(tokens, i);
    }

    private Quantity quantity(int i) {
        Quantity negative = QuantityReader.negative(tokens, i);
        if (negative.found() || !starts(i)) {
            return negative;
        }
        Quantity ratio = Ratios.read(tokens, i);
        return ratio.found() ? ratio : QuantityReader.read(tokens, i);
    }

    /// Whether a number word here can be a quantity and is no pronoun or part of a compound.
    private boolean starts(int i) {
        Token token = tokens.at(i);
        boolean glued = tokens.hyphen(i - 1) && tokens.word(i - 2) && token.word();
        if (glued) {
            return false;
        }
        boolean named = Numerals.numberWord(token)
                && token.capital()
                && tokens.at(i + 1).capital()
                && !(token.opens() && Nouns.phrase(tokens, i + 1, false).plural());
        if (named) {
            return false;
        }
        if (token.is("one")) {
            return one(i);
        }
        boolean bullet = token.number()
                && token.opens()
                && (tokens.is(i + 1, ".") || tokens.is(i + 1, ")"))
                && !tokens.at(i + 1).spaced();
        return !bullet && !Clocks.time(tokens, i) && !Ages.at(tokens, i) && !NumberIdioms.at(tokens, i);
    }

    private boolean one(int i) {
        Token before = tokens.at(i - 1);
        Token after = tokens.at(i + 1);
        boolean pronoun = before.is("no")
                || before.is("the") && !noun(i + 1)
                || before.is("this")
                || before.is("that")
                || before.is("every")
                || before.is("each")
                || before.is("any")
                || before.is("which")
                || before.is("another")
                || participle(i + 1)
                || NumberIdioms.at(tokens, i)
                || before.lower().endsWith("er") && before.word() && !noun(i + 1);
        boolean share = after.is("in") || after.is("out") && tokens.is(i + 2, "of") || Numerals.magnitudeWord(after);
        if (pronoun || tokens.hyphen(i + 1) && !Ratios.read(tokens, i).found()) {
            return false;
        }
        boolean someTime = after.is("morning")
                || after.is("afternoon")
                || after.is("evening")
                || after.is("go")
                || after.is("thing")
                || after.is("another")
                || after.is("go");
        boolean someDay = someTime
                || after.is("day")
                        && (before.opens() || before.type() == Token.Type.END || before.word())
                        && !(tokens.is(i + 2, "a")
                                || tokens.is(i + 2, "per")
                                || before.is("in")
                                || before.is("within")
                                || before.is("to")
                                || before.is("under")
                                || before.is("for"));
        return !someDay && (share || noun(i + 1) || Ratios.read(tokens, i).found());
    }

    /// `one reduced to a warning`: a participle that no noun follows.
    private boolean participle(int i) {
        Verbs.Form form = Verbs.form(tokens.at(i).lower());
        boolean closes = !tokens.word(i + 1) && !tokens.hyphen(i + 1) || Nouns.function(tokens.at(i + 1));
        return form.participle() && !form.plain() && closes;
    }

    private boolean noun(int i) {
        Token token = tokens.at(i);
        return token.word() && !Nouns.function(token) && !token.is("another");
    }

    private int add(Quantity first) {
        Quantity joined =
                tokens.dash(first.to()) && !tokens.is(first.to() + 1, ">") ? Ranges.range(tokens, first) : first;
        Changes.Pair change = Changes.change(tokens, joined);
        if (change.found()) {
            return add(change);
        }
        Quantity quantity = first.kind() == NumberKind.RATIO ? first : Ranges.range(tokens, first);
        boolean estimate = quantity.range() || estimated(quantity.from()) || orSo(quantity.to());
        NearAmount amount = quantity.range() ? new Range(quantity.low(), quantity.high()) : new Exact(quantity.low());
        found.add(number(quantity.from(), quantity.to(), quantity.kind(), amount, quantity.unit(), estimate));
        return quantity.to();
    }

    private int add(Changes.Pair pair) {
        Change change = new Change(pair.first(), pair.second());
        found.add(number(pair.from(), pair.to(), NumberKind.CHANGE, change, pair.unit(), hedged(pair)));
        return pair.to();
    }

    private NearNumber number(int from, int to, NumberKind kind, NearAmount amount, String unit, boolean estimate) {
        return new NearNumber(tokens.at(from).start(), tokens.at(to - 1).end(), kind, amount, unit, estimate);
    }

    private boolean estimated(int from) {
        int i = from - 1;
        while (i >= from - 2 && BETWEEN.contains(tokens.at(i).lower())) {
            i--;
        }
        boolean dotted =
                tokens.is(i, ".") && ESTIMATES.contains(tokens.at(i - 1).lower());
        boolean close = tokens.is(from - 1, "to") && tokens.is(from - 2, "close");
        boolean odd = tokens.hyphen(from + 1) && tokens.is(from + 2, "odd");
        return ESTIMATES.contains(tokens.at(i).lower()) || dotted || close || odd;
    }

    /// Whether a word of doubt stands before either value of a change.
    private boolean hedged(Changes.Pair pair) {
        boolean inside = false;
        for (int at = pair.from() + 1; at < pair.to(); at++) {
            inside |= ESTIMATES.contains(tokens.at(at).lower());
        }
        return inside || estimated(pair.from());
    }

    /// `25 parcels or so`, `forty-ish`.
    private boolean orSo(int to) {
        boolean so = tokens.is(to, "or") && tokens.is(to + 1, "so");
        return so || tokens.hyphen(to) && tokens.is(to + 1, "ish");
    }
}
