package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.Set;

/// Effects told without a verb of effect, as what others do or how things stand: `Clients don't haggle any
/// more`, `the queue is gone`, `managers ring me first these days`, `she is eating again`.
record ResultTurns(Tokens tokens) {

    private static final Set<String> LATELY = Set.of("now", "again", "nowadays", "anymore");
    private static final Set<String> NEGATIVE = Set.of(
            "no",
            "nobody",
            "none",
            "never",
            "hardly",
            "nothing",
            "not",
            "rarely",
            "barely",
            "scarcely",
            "seldom",
            "cannot");
    static final Set<String> WRITER = Set.of(
            "i", "we", "i'm", "we're", "i've", "we've", "i'd", "you", "this", "that", "there", "here", "who", "which",
            "what");
    private static final Set<String> PERSONS = Set.of("he", "she", "they");
    private static final Set<String> OURS = Set.of("me", "us", "my", "our");

    /// Acts towards the writer that are only their part in the work.
    private static final Set<String> ROUTINE = Set.of(
            "report", "pay", "send", "give", "teach", "need", "expect", "allow", "require", "involve", "mean", "make",
            "take", "help", "let", "be", "have", "do", "include", "keep", "suit", "cover", "assist", "support",
            "supply", "leave", "work", "come", "go", "belong", "check", "arrive", "call", "answer");

    /// Whether the clause tells how others fare; its first token is told from what the writer does.
    boolean tells(Range clause) {
        int from = start(clause);
        boolean spared = tokens.is(from, "we") || tokens.is(from, "there");
        if (spared && spared(from, clause)) {
            return true;
        }
        if (from >= clause.to() || writer(from, clause)) {
            return false;
        }
        boolean even = from > clause.from() && tokens.is(from - 1, "even");
        int verb = finite(from, clause);
        return negated(from, clause)
                || verb > from
                        && (even && !last(verb, clause)
                                || lately(from, verb, clause)
                                || towards(verb, clause)
                                || comesBack(verb))
                || new GoodStates(tokens).tells(from, clause)
                || fares(from, verb, clause);
    }

    private int start(Range clause) {
        int from = clause.from();
        while (from < clause.to()
                && (!tokens.word(from) && !tokens.at(from).number()
                        || tokens.is(from, "even")
                        || tokens.is(from, "and")
                        || tokens.is(from, "so")
                        || tokens.is(from, "now") && tokens.word(from + 1))) {
            from++;
        }
        return from;
    }

    /// Whether the clause has the writer as its subject or a bare verb of doing at its head.
    private boolean writer(int from, Range clause) {
        Token first = tokens.at(from);
        Form form = Verbs.form(first.lower());
        boolean plural = Nouns.plural(first);
        boolean acts = form.past()
                || form.gerund() && !first.is("nothing")
                || form.plain() && !plural && !subject(from, clause);
        return WRITER.contains(first.lower()) || acts && !Nouns.function(first);
    }

    /// `Finance trust the figures`: a word that is a verb too, with the finite verb right behind.
    private boolean subject(int from, Range clause) {
        Form next = Verbs.form(tokens.at(from + 1).lower());
        boolean plain = next.plain() && determined(tokens.at(from + 2)) && !Nouns.plural(tokens.at(from + 1));
        return from + 1 < clause.to() && (next.third() || plain);
    }

    /// The finite verb of the present; `from` when there is none.
    private int finite(int from, Range clause) {
        for (int at = from + 1; at < clause.to() && at < from + 8; at++) {
            Token token = tokens.at(at);
            Token before = tokens.at(at - 1);
            Form form = Verbs.form(token.lower());
            if (present(at)) {
                return at;
            }
            if (form.past() && !form.plain() && !tokens.hyphen(at - 1) && !Nouns.plural(tokens.at(at + 1))) {
                boolean describes = before.word() && !Nouns.function(before);
                if (!describes) {
                    return from;
                }
            }
            if (token.is(",") || WRITER.contains(token.lower())) {
                return from;
            }
        }
        return from;
    }

    /// Whether the word is a verb in the present, by itself or by the words beside it.
    private boolean present(int at) {
        Token token = tokens.at(at);
        Token before = tokens.at(at - 1);
        Form form = Verbs.form(token.lower());
        boolean be = token.is("is") || token.is("are") || token.is("don't") || token.is("doesn't") || token.is("can");
        boolean counted = before.number() || Numerals.numberWord(before);
        boolean third =
                form.third() && !counted && !determined(before) && !Nouns.plural(before) && !Nouns.function(before)
                        || form.third()
                                && (before.is("he")
                                        || before.is("she")
                                        || before.is("it")
                                        || before.is("nobody")
                                        || before.is("one")
                                        || before.is("everyone")
                                        || before.is("anyone"));
        boolean plain = form.plain()
                && !form.third()
                && (Nouns.plural(before) || before.is("they") || goesOn(at) && noun(before));
        boolean towards = Nouns.plural(before)
                && noun(token)
                && !form.past()
                && (OURS.contains(tokens.at(at + 1).lower())
                        || Nouns.function(tokens.at(at + 1))
                                && OURS.contains(tokens.at(at + 2).lower()));
        return be || third || plain || towards;
    }

    private boolean noun(Token token) {
        return token.word() && !Nouns.function(token);
    }

    /// Whether an object or a preposition follows, as behind a verb.
    private boolean goesOn(int at) {
        Token next = tokens.at(at + 1);
        return determined(next) || OURS.contains(next.lower()) || next.is("them") || next.is("it");
    }

    private static boolean determined(Token token) {
        return Set.of(
                        "the", "a", "an", "my", "our", "their", "his", "her", "its", "this", "these", "of", "to", "for",
                        "with")
                .contains(token.lower());
    }

    private boolean last(int at, Range clause) {
        return at + 1 >= clause.to();
    }

    /// `We never run out these days`, `there are no gaps any more`.
    private boolean spared(int from, Range clause) {
        boolean never = tokens.is(from, "there") && negated(from, clause);
        for (int at = from + 1; at < clause.to(); at++) {
            boolean lately = tokens.is(at, "these") || tokens.is(at, "any") || tokens.is(at, "now");
            boolean rarely = tokens.is(at, "never") || tokens.is(at, "hardly") || tokens.is(at, "rarely");
            never |= rarely && lately(from, at, clause) || rarely && lately;
        }
        return never;
    }

    /// `Nobody queues any more`, `something we hardly see any longer`.
    private boolean negated(int from, Range clause) {
        boolean not = false;
        for (int at = from; at < clause.to(); at++) {
            String word = tokens.at(at).lower();
            boolean over = tokens.is(at, "any")
                    && (tokens.is(at + 1, "more") || tokens.is(at + 1, "longer"))
                    && (at + 2 >= clause.to() || !tokens.word(at + 2) || Nouns.function(tokens.at(at + 2)));
            if (not && (over || word.equals("anymore"))) {
                return true;
            }
            not |= NEGATIVE.contains(word) || word.endsWith("n't");
        }
        return false;
    }

    /// `Teenagers come in after school again`, `the whale hangs at last`.
    private boolean lately(int from, int verb, Range clause) {
        for (int at = from + 1; at < clause.to(); at++) {
            Token token = tokens.at(at);
            boolean closes = at + 1 >= clause.to() || !tokens.word(at + 1) || Nouns.function(tokens.at(at + 1));
            boolean days = token.is("these") && tokens.is(at + 1, "days")
                    || token.is("at") && tokens.is(at + 1, "last")
                    || token.is("years") && (tokens.is(at + 1, "later") || tokens.is(at + 1, "on"));
            boolean one = LATELY.contains(token.lower()) && (closes || token.is("now") && at < verb);
            if (days || one) {
                return true;
            }
        }
        return false;
    }

    /// `Guests ask for me by name`, `other labs use my protocol`.
    private boolean towards(int verb, Range clause) {
        Form form = Verbs.form(tokens.at(verb).lower());
        if (ROUTINE.contains(form.base()) || tokens.is(verb, "is") || tokens.is(verb, "are")) {
            return false;
        }
        for (int at = verb + 1; at < clause.to() && at < verb + 4; at++) {
            if (OURS.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `Plates come back empty`, `letters of thanks keep arriving`.
    private boolean comesBack(int verb) {
        Form form = Verbs.form(tokens.at(verb).lower());
        boolean back = form.base().equals("come") && tokens.is(verb + 1, "back");
        boolean stays = Set.of("stay", "return", "thrive", "sleep").contains(form.base()) && !tokens.word(verb + 1);
        boolean keeps = form.base().equals("keep")
                && Verbs.form(tokens.at(verb + 1).lower()).gerund();
        return back || keeps || stays;
    }

    /// `He sleeps through.`: all that is said is how somebody fares.
    private boolean fares(int from, int verb, Range clause) {
        for (int at = from; at < clause.to(); at++) {
            if (tokens.is(at, "i") || tokens.is(at, "we")) {
                return false;
            }
        }
        boolean all = tokens.is(from, "everyone")
                || tokens.is(from, "everybody")
                || tokens.is(from, "nobody")
                || tokens.is(from, "no") && tokens.is(from + 1, "one");
        if (all && verb > from && verb <= from + 2) {
            return true;
        }
        boolean person = PERSONS.contains(tokens.at(from).lower());
        Form form = Verbs.form(tokens.at(from + 1).lower());
        boolean acts = form.third() || form.plain() && tokens.is(from, "they");
        return person
                && acts
                && verb == from + 1
                && tokens.at(from).opens()
                && clause.to() - from <= 8
                && !form.base().equals("be");
    }
}
