package headway.engine.near;

import headway.engine.near.Verbs.Form;
import java.util.Set;

/// A particular thing that the writer made or made anew: `made a cheat sheet for tariff changes`, `built a
/// rotating jig for pump housings`, `rewrote the booking form`.
record ExampleMakings(Tokens tokens) {

    private static final Set<String> MAKERS = WordLists.words("making-verbs.txt");
    private static final Set<String> REMAKERS = WordLists.words("remaking-verbs.txt");
    private static final Set<String> ARTEFACTS = WordLists.words("artefacts.txt");
    private static final Set<String> EVERYDAY = WordLists.words("everyday-makings.txt");
    private static final Set<String> MODIFIERS = WordLists.words("generic-words.txt");

    /// Words behind a thing that say what it was for or like.
    private static final Set<String> TOLD = Set.of(
            "for", "that", "which", "adopted", "used", "from", "with", "out", "so", "shaped", "showing", "copied",
            "now", "where", "on", "of", "behind", "outside", "beside");

    /// Words of the longest thing.
    private static final int LONGEST = 6;

    /// Where the thing ends that was made by the verb at `i`, or that starts there; `i` when there is none.
    int made(int i) {
        int ours = ours(i);
        if (ours > i) {
            return ours;
        }
        Form form = Verbs.form(tokens.at(i).lower());
        boolean makes = form.past() && MAKERS.contains(form.base());
        boolean remakes = form.past() && REMAKERS.contains(form.base());
        if (!makes && !remakes || Nouns.function(tokens.at(i)) || passive(i)) {
            return i;
        }
        int article = particle(i + 1) ? i + 2 : i + 1;
        boolean one = tokens.is(article, "a") || tokens.is(article, "an");
        if (form.base().equals("set") && !(one && tokens.is(article - 1, "up"))) {
            return i;
        }
        boolean the = tokens.is(article, "the")
                || tokens.is(article, "our")
                || tokens.is(article, "my")
                || possessive(article);
        return one || the ? thing(i, article, one, remakes) : i;
    }

    /// `a template I built`, `the rota that I drew up`.
    private int ours(int i) {
        boolean article = tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the");
        int at = i + 1;
        while (article && at < i + 4 && content(at)) {
            at++;
        }
        int subject = tokens.is(at, "that") || tokens.is(at, "which") ? at + 1 : at;
        boolean we = tokens.is(subject, "i") || tokens.is(subject, "we");
        Form form = Verbs.form(tokens.at(subject + 1).lower());
        boolean thing = at > i + 1
                && !Nouns.plural(tokens.at(at - 1))
                && !EVERYDAY.contains(tokens.at(at - 1).lower());
        return we && thing && form.past() && MAKERS.contains(form.base()) ? at : i;
    }

    private boolean passive(int i) {
        Token before = tokens.at(i - 1);
        return before.is("was") || before.is("were") || before.is("the") || before.is("a") || before.is("been");
    }

    private boolean particle(int i) {
        return tokens.is(i, "up") || tokens.is(i, "together");
    }

    private boolean possessive(int i) {
        return tokens.at(i).lower().endsWith("s'") || tokens.at(i).lower().endsWith("'s");
    }

    private int thing(int verb, int article, boolean one, boolean remakes) {
        int at = article + 1;
        int telling = 0;
        int words = 0;
        while (words < LONGEST && content(at)) {
            int end = Nouns.wordEnd(tokens, at);
            boolean head = !content(end);
            telling += !head && !MODIFIERS.contains(tokens.at(at).lower()) ? 1 : 0;
            at = end;
            words++;
        }
        String head = tokens.at(at - 1).lower();
        boolean nothing = words == 0
                || MODIFIERS.contains(head)
                || Nouns.plural(tokens.at(at - 1))
                || !remakes && (EVERYDAY.contains(head) || Doing.personal(head))
                || tokens.at(at).number();
        if (nothing) {
            return verb;
        }
        boolean told = TOLD.contains(tokens.at(at).lower()) && !tokens.is(at + 1, "time");
        boolean fits = one
                ? (telling > 0 || ARTEFACTS.contains(head)) && told
                : telling > 0 || remakes || told && tokens.is(at, "for");
        return fits ? at : verb;
    }

    private boolean content(int at) {
        Token token = tokens.at(at);
        boolean past = Verbs.form(token.lower()).past() && TOLD.contains(token.lower());
        return token.word() && !token.opens() && !Nouns.function(token) && !past && !Numerals.numberWord(token);
    }
}
