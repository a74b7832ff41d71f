package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.Set;

/// Finds what `I`, `we`, `my team` is said to have done. Plans, wishes, negations and passives are not.
record Subjects(Tokens tokens, Doing doing) {

    private static final Set<String> SKIPPED = WordLists.words("adverbs.txt");
    private static final Set<String> PLANS = WordLists.words("plan-words.txt");
    private static final Set<String> OTHERS = WordLists.words("other-people.txt");
    private static final Set<String> DESCRIBED = WordLists.words("described-participles.txt");
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "remains", "requires", "means", "takes", "has", "comes", "matters", "isn't");

    /// Words that tell a plan, unless they have an object.
    private static final Set<String> OBJECTED = Set.of("plan", "planned", "asked", "told", "invited", "motivated");

    /// Verbs of being there, beside which another may tell what is done.
    private static final Set<String> BESIDE =
            Set.of("help", "work", "sit", "wait", "stand", "attend", "assist", "stay", "listen", "go", "come");

    /// Words from such a verb to the next that are looked at.
    private static final int FAR = 12;

    /// Words between a subject and its verb that are looked at.
    private static final int REACH = 8;

    /// `I rebuilt`, `we've since cut`, `my team launched`; an empty range when `i` is no such subject.
    Range subject(int i, Range sentence) {
        Token token = tokens.at(i);
        Range none = new Range(i, i);
        boolean first = token.is("i")
                || token.is("we")
                || token.is("i've")
                || token.is("we've")
                || token.is("i'd")
                || token.is("we'd")
                || token.is("i'm")
                || token.is("we're");
        boolean roman = token.is("i") && !token.capital() && (tokens.is(i + 1, ".") || tokens.is(i - 1, "."));
        if (first && !roman) {
            return predicate(i, i + 1, sentence, token.is("i'm") || token.is("we're"));
        }
        boolean own = token.is("my") || token.is("our");
        return own ? owned(i, sentence) : none;
    }

    /// What `I` or `we` is said to do, read from `at`.
    private Range predicate(int subject, int from, Range sentence, boolean being) {
        Range none = new Range(subject, subject);
        boolean progressive = being;
        int at = from;
        for (int steps = 0; steps < REACH && at < sentence.to(); steps++) {
            Token token = tokens.at(at);
            String word = token.lower();
            if (token.is(",")) {
                at = parenthesis(at, sentence.to());
                continue;
            }
            boolean plan = PLANS.contains(word) && !(at == from && !being && toSomebody(at));
            if (plan || word.endsWith("n't") || word.equals("not") || word.equals("never")) {
                return none;
            }
            if (word.equals("am")
                    || word.equals("was")
                    || word.equals("were")
                    || word.equals("are")
                    || word.equals("been")) {
                boolean able = tokens.is(at + 1, "able") && tokens.is(at + 2, "to");
                progressive = !able;
                at += able ? 3 : 1;
                continue;
            }
            if (skipped(token, at)) {
                at++;
                continue;
            }
            return verb(subject, at, sentence, progressive);
        }
        return none;
    }

    /// `I plan my own jobs`, `I asked dispatch for the codes`: with an object it is done and no plan.
    private boolean toSomebody(int at) {
        Token next = tokens.at(at + 1);
        boolean object = next.word() && !next.is("to") && !next.is("for") && !next.is("about") && !next.is("on");
        return OBJECTED.contains(tokens.at(at).lower()) && object && !next.is("that");
    }

    private boolean skipped(Token token, int at) {
        String word = token.lower();
        boolean auxiliary = word.equals("have")
                || word.equals("had")
                || word.equals("has")
                || word.equals("did")
                || word.equals("do")
                || word.equals("to");
        boolean does = (word.equals("do") || word.equals("did"))
                && (tokens.is(at + 1, "the") || tokens.is(at + 1, "a") || tokens.is(at + 1, "all"));
        boolean causative = word.equals("had")
                && (tokens.is(at + 1, "it") || tokens.is(at + 1, "them") || tokens.is(at + 1, "the"));
        boolean done =
                word.equals("did") && !Verbs.form(tokens.at(at + 1).lower()).plain();
        return auxiliary && !causative && !done && !does
                || SKIPPED.contains(word)
                || Clauses.adverb(token)
                || OTHERS.contains(word) && !regularly(at)
                || word.equals("and")
                || word.equals("(")
                || word.equals(")")
                || word.equals("a") && tokens.is(at + 1, "colleague");
    }

    /// `I coach line managers`: a word for a person that is what the writer does.
    private boolean regularly(int at) {
        Form form = Verbs.form(tokens.at(at).lower());
        boolean directly = tokens.is(at - 1, "i") || tokens.is(at - 1, "we");
        Token next = tokens.at(at + 1);
        return directly && form.plain() && !tokens.is(at, "line") && (next.word() || next.number());
    }

    private int parenthesis(int comma, int to) {
        for (int at = comma + 1; at < to && at < comma + 9; at++) {
            if (tokens.is(at, ",")) {
                return at + 1;
            }
        }
        return comma + 1;
    }

    private Range verb(int subject, int start, Range sentence, boolean progressive) {
        boolean prefixed = tokens.hyphen(start + 1)
                && Verbs.form(tokens.at(start + 2).lower()).past();
        int at = prefixed ? start + 2 : start;
        Form form = Verbs.form(tokens.at(at).lower());
        Range none = new Range(subject, subject);
        boolean fits = progressive ? form.gerund() : form.past() || form.plain() || form.participle();
        boolean helps = form.base().equals("help") && doing.helpsToDo(at + 1);
        boolean does = fits && (doing.doing(at, sentence.to()) || helps);
        boolean adjective = tokens.at(at).lower().endsWith("ed")
                && DESCRIBED.contains(tokens.at(at).lower())
                && progressive;
        if (does && !adjective) {
            return new Range(subject, at + 1);
        }
        int second = form.plain() && BESIDE.contains(form.base()) ? second(at + 1, sentence) : at;
        return second > at ? new Range(subject, second + 1) : none;
    }

    /// `I work closely with suppliers and check every delivery`: the second verb of the present, or where it was
    // looked for.
    private int second(int from, Range sentence) {
        for (int at = from; at < sentence.to() - 1 && at < from + FAR; at++) {
            if (tokens.is(at, ",") || tokens.is(at, "who") || tokens.is(at, "that")) {
                return from - 1;
            }
            Form form = Verbs.form(tokens.at(at + 1).lower());
            boolean object = doing.object(at + 2) || Nouns.plural(tokens.at(at + 2));
            if (tokens.is(at, "and") && form.plain() && Verbs.action(form) && object) {
                return at + 1;
            }
        }
        return from - 1;
    }

    /// `My booklets lifted the pass rate`, `our team launched`: own people and own work with a past verb.
    private Range owned(int i, Range sentence) {
        Range none = new Range(i, i);
        boolean heads = i == sentence.from()
                || Clauses.sign(tokens, i - 1)
                || tokens.is(i - 1, ",")
                || tokens.is(i - 1, "and")
                || SKIPPED.contains(tokens.at(i - 1).lower());
        if (!heads) {
            return none;
        }
        for (int at = i + 1; at < sentence.to() && at < i + REACH; at++) {
            Token token = tokens.at(at);
            if (at == i + 1 && (OTHERS.contains(token.lower()) && !own(token.lower()) || token.is("role"))) {
                return none;
            }
            Form form = Verbs.form(token.lower());
            boolean over = PLANS.contains(token.lower())
                    || COPULAS.contains(token.lower())
                    || token.is("had")
                    || token.is(",");
            if (over) {
                return none;
            }
            boolean verb = form.past() && at > i + 1 && doing.transitive(at);
            boolean people = own(tokens.at(at - 1).lower());
            boolean works = verb && people && doing.doing(at, sentence.to());
            boolean helps = form.base().equals("help") && form.past() && doing.helpsToDo(at + 1);
            if (works || helps) {
                return new Range(i, at + 1);
            }
        }
        return none;
    }

    static boolean own(String word) {
        return Set.of(
                        "team",
                        "crew",
                        "group",
                        "squad",
                        "unit",
                        "department",
                        "section",
                        "colleagues",
                        "shift",
                        "lab",
                        "office")
                .contains(word);
    }
}
