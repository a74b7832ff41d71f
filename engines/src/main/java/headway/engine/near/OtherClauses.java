package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.List;
import java.util.Set;

/// Finds clauses after an achievement in which somebody or something else acts: `…, and turnout went
/// up`, `…; he took silver`. What others did then is the effect.
final class OtherClauses {

    private static final Set<String> WRITER = Set.of(
            "i", "we", "i've", "we've", "i'd", "we'd", "i'm", "we're", "who", "you", "that", "whoever", "where",
            "what");
    private static final Set<String> MOVEMENTS = WordLists.words("movement-words.txt");
    private static final Set<String> AUXILIARIES = Set.of(
            "was", "were", "has", "have", "is", "are", "it's", "he's", "she's", "now", "that's", "can", "could",
            "they're", "they've");

    /// Words from the start of a clause to its verb.
    private static final int REACH = 8;

    private final Tokens tokens;
    private final int firstDone;

    OtherClauses(Tokens tokens, List<Range> achievements) {
        this.tokens = tokens;
        this.firstDone = achievements.isEmpty()
                ? Integer.MAX_VALUE
                : achievements.getFirst().to();
    }

    /// The end of the finite verb of such a clause that starts after token `i`; at most `i` when none does.
    int after(int i, Range sentence) {
        Token token = tokens.at(i);
        if (i < firstDone - 1 || i + 1 < firstDone) {
            return i;
        }
        boolean first = i == sentence.from() - 1;
        boolean sign =
                token.is(";") || token.is(",") || token.is(":") || token.is("—") || tokens.dash(i) && token.spaced();
        boolean and = token.is("and") && !tokens.is(i - 1, ",");
        return first || sign || and ? verb(i, sentence, and) : i;
    }

    private int verb(int sign, Range sentence, boolean and) {
        int from = tokens.is(sign + 1, "and") || tokens.is(sign + 1, "so") || tokens.is(sign + 1, "but")
                ? sign + 2
                : sign + 1;
        boolean date =
                tokens.is(from, "on") || tokens.is(from, "in") || tokens.is(from, "by") || tokens.is(from, "within");
        for (int at = from; at < sentence.to() && at < from + REACH; at++) {
            Token token = tokens.at(at);
            String word = token.lower();
            if (over(at, from)) {
                return sign;
            }
            Form form = Verbs.form(word);
            if (at == from && (form.past() || form.gerund()) && !AUXILIARIES.contains(word)) {
                return sign;
            }
            boolean auxiliary = AUXILIARIES.contains(word);
            boolean finite = auxiliary
                    || form.past()
                            && at > from
                            && (Verbs.listed(word)
                                    || subject(at - 1)
                                    || tokens.at(at - 1).number()
                                    || at == from + 1 && object(at + 1))
                            && !determined(at);
            boolean byItself =
                    MOVEMENTS.contains(word) && object(from) && !form.base().equals("report");
            boolean acts = token.word() && object(from) && (tokens.is(at + 1, "it") || tokens.is(at + 1, "them"));
            boolean joined = and && form.participle() && !auxiliary && !subject(at - 1) && !date && !byItself && !acts;
            if (finite && !joined) {
                return at + 1;
            }
        }
        return sign;
    }

    /// Whether the clause from `from` on is the writer's, or ends at `at` without a verb.
    private boolean over(int at, int from) {
        Token token = tokens.at(at);
        boolean opener =
                token.is("as") || token.is("while") || token.is("when") || token.is("after") || token.is("before");
        return WRITER.contains(token.lower())
                || token.is("left") && tokens.is(from, "no")
                || token.is(",") && at > from
                || token.is(";")
                || token.is("which")
                || token.is("to") && !object(at + 1)
                || at == from && opener;
    }

    private boolean determined(int at) {
        Token before = tokens.at(at - 1);
        return before.is("the")
                || before.is("a")
                || before.is("an")
                || before.is("of")
                || before.is("all")
                || before.is("by");
    }

    private boolean object(int at) {
        Token token = tokens.at(at);
        return token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("it")
                || token.is("them")
                || token.is("its");
    }

    private boolean subject(int at) {
        Token token = tokens.at(at);
        return token.is("it")
                || token.is("they")
                || token.is("he")
                || token.is("she")
                || token.is("nobody")
                || token.is("everyone")
                || Nouns.plural(token);
    }
}
