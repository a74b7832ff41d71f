package headway.engine.near;

import headway.engine.near.Verbs.Form;
import java.util.Set;

/// Tells a word in -ing that says what somebody does (`Training twelve apprentices`) from one that is a
/// noun (`Training in first aid`) or the subject of another verb (`Reducing waste is my goal`).
record Gerunds(Tokens tokens, Doing doing) {

    private static final Set<String> PLANS = WordLists.words("plan-words.txt");
    private static final Set<String> OTHERS = WordLists.words("other-people.txt");
    private static final Set<String> NOUNS = WordLists.words("ing-nouns.txt");
    private static final Set<String> MEASURES = WordLists.words("measures.txt");
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "remains", "requires", "means", "takes", "has", "comes", "matters", "isn't");

    /// Whether the gerund at `i`, at the head of a clause, says what the writer does.
    boolean acts(int i, int to) {
        boolean list =
                tokens.is(i + 1, ",") && !Verbs.form(tokens.at(i + 2).lower()).gerund();
        return !list && doing.doing(i, to) && !subjectGerund(i, to) && !nounGerund(i);
    }

    /// `Reducing waste is my goal`: the gerund is the subject of another verb.
    private boolean subjectGerund(int i, int to) {
        for (int at = i + 1; at < to && at < i + 14; at++) {
            Token token = tokens.at(at);
            boolean clause = token.is(",")
                    || token.is("that")
                    || token.is("which")
                    || token.is("who")
                    || token.is(";")
                    || token.is("how")
                    || token.is("what")
                    || token.is("where")
                    || token.is("so")
                    || token.is(":");
            if (clause) {
                return false;
            }
            Form form = Verbs.form(token.lower());
            if (COPULAS.contains(token.lower()) || form.past() && !form.participle()) {
                return true;
            }
        }
        return false;
    }

    /// `Handling time 7 minutes to 5`, `Reading room visits trebled`: the gerund only sorts what is measured.
    private boolean measured(int i) {
        for (int at = i + 1; at < i + 5; at++) {
            Token token = tokens.at(at);
            boolean moves = Connectors.moves(token) && at > i + 2;
            boolean cut = at == i + 1 && Connectors.moves(token) && tokens.is(at + 1, "from");
            if (cut) {
                return true;
            }
            boolean level =
                    token.number() && MEASURES.contains(tokens.at(at - 1).lower());
            if (moves || level) {
                return true;
            }
            if (!token.word() || Nouns.function(token)) {
                return false;
            }
        }
        return false;
    }

    /// `Engineering manager`, `Training in first aid`: the gerund is a noun.
    private boolean nounGerund(int i) {
        Token next = tokens.at(i + 1);
        boolean noun = NOUNS.contains(tokens.at(i).lower()) && !doing.object(i + 1);
        boolean role = noun
                || next.word()
                        && (OTHERS.contains(next.lower()) && !next.lower().endsWith("s"));
        boolean inside = (tokens.is(i, "training") || tokens.is(i, "working") || tokens.is(i, "learning"))
                && (next.is("in")
                        || next.is("as")
                        || next.is("on")
                        || next.is("with")
                        || next.is("for")
                        || next.is("at"));
        return role || inside || measured(i) || PLANS.contains(tokens.at(i).lower()) && !next.is("after");
    }
}
