package headway.engine.near;

import java.util.Set;

/// Tells ages from quantities: `four days old`, `a baby of 3 weeks`, `a girl of nine`, `aged 71`.
final class Ages {

    private static final Set<String> YOUNG = Set.of(
            "baby",
            "babies",
            "infant",
            "newborn",
            "child",
            "boy",
            "girl",
            "lad",
            "son",
            "daughter",
            "toddler",
            "man",
            "woman",
            "lady",
            "gentleman",
            "patient",
            "widow",
            "calf",
            "foal",
            "puppy",
            "pup",
            "kitten",
            "lamb",
            "dog",
            "cat",
            "horse",
            "mare");

    /// After these a bare figure is somebody's age: `my nan is 92`, `he was sixteen`.
    private static final Set<String> BEING = Set.of("is", "was", "am", "turned", "turns", "i'm", "he's", "she's");

    private static final Set<String> PEOPLE = Set.of(
            "i",
            "he",
            "she",
            "nan",
            "gran",
            "granny",
            "grandad",
            "grandmother",
            "grandfather",
            "mother",
            "father",
            "mum",
            "dad",
            "son",
            "daughter",
            "aunt",
            "uncle",
            "brother",
            "sister",
            "wife",
            "husband");

    private static final double OLDEST = 115;

    private Ages() {}

    /// Whether the number at `i` is an age.
    static boolean at(Tokens tokens, int i) {
        if (age(tokens, i) || aged(tokens, i)) {
            return true;
        }
        Numeral numeral = Numerals.read(tokens, i);
        if (!numeral.found() || numeral.value() > OLDEST) {
            return false;
        }
        int next = numeral.next();
        boolean timed = Units.of(tokens.at(next).lower()).kind() == NumberKind.DURATION;
        boolean old = tokens.is(timed ? next + 1 : next, "old") && !tokens.hyphen(next);
        boolean bare = timed || !tokens.word(next) || Nouns.function(tokens.at(next));
        boolean of = bare
                && tokens.is(i - 1, "of")
                && YOUNG.contains(tokens.at(i - 2).lower());
        boolean from = tokens.dash(next)
                && !tokens.at(next).spaced()
                && (tokens.is(next + 1, "to") || tokens.is(next + 1, "and") || tokens.is(next + 1, "or"))
                && tokens.hyphen(next + 3)
                && tokens.is(next + 4, "year")
                && tokens.hyphen(next + 5);
        return timed && old || of || from || being(tokens, i, next);
    }

    private static boolean being(Tokens tokens, int i, int next) {
        int verb = tokens.is(i - 1, "only") || tokens.is(i - 1, "now") ? i - 2 : i - 1;
        String word = tokens.at(verb).lower();
        boolean self = word.endsWith("'m") || word.equals("he's") || word.equals("she's");
        boolean person = self || PEOPLE.contains(tokens.at(verb - 1).lower());
        boolean closes =
                !tokens.word(next) || tokens.is(next, "when") || tokens.is(next, "and") || tokens.is(next, "now");
        boolean sign = tokens.is(next, "%") || tokens.is(next, "/") || tokens.is(next, ":") || tokens.hyphen(next);
        return BEING.contains(word) && person && closes && !sign;
    }

    /// `ages 6 to 17`, `aged 8 and 11`.
    private static boolean aged(Tokens tokens, int i) {
        boolean second =
                tokens.is(i - 1, "to") || tokens.is(i - 1, "and") || tokens.is(i - 1, "or") || tokens.dash(i - 1);
        int lead = second ? i - 3 : i - 1;
        boolean between = tokens.is(lead, "between") || tokens.is(lead, "of") || tokens.is(lead, "under");
        Token word = tokens.at(between ? lead - 1 : lead);
        boolean been = word.is("was") || word.is("am") || word.is("turned");
        Token who = tokens.at(i - 2);
        boolean person = !second && (who.is("i") || who.is("he") || who.is("she"));
        if (been && person && !Clocks.measured(tokens, i + 1)) {
            return true;
        }
        return word.is("ages") || word.is("aged") || word.is("age") && !tokens.word(i + 1);
    }

    /// `Dilys, 71, from …`
    private static boolean age(Tokens tokens, int i) {
        Token name = tokens.at(i - 2);
        double value = tokens.at(i).number() ? tokens.at(i).value() : 0;
        return tokens.is(i - 1, ",")
                && tokens.is(i + 1, ",")
                && name.capital()
                && !name.acronym()
                && !tokens.at(i - 3).number()
                && value >= 3
                && value <= 110
                && value == Math.rint(value);
    }
}
