package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.Set;

/// Effects told by what came before them or brought them: `… since I moved the trolley`, `22 when I took
/// over`, `31 before the listeners started`, `0 accidents`, `one error since 2019`.
record ResultCauses(Tokens tokens, NumberIndex numbers) {

    private static final Set<String> FAULTS = WordLists.words("fault-nouns.txt");

    /// With `since I` these only say from when on.
    private static final Set<String> CAREER = Set.of(
            "left",
            "joined",
            "qualified",
            "graduated",
            "was",
            "am",
            "became",
            "retired",
            "arrived",
            "came",
            "turned",
            "have",
            "had",
            "got",
            "passed",
            "could",
            "can",
            "finished",
            "returned",
            "last");

    /// With an object behind they are a deed, otherwise of the career.
    private static final Set<String> BEGUN = Set.of("moved", "started", "began", "took");

    private static final Set<String> PERIODS = Set.of(
            "year", "winter", "summer", "spring", "autumn", "season", "term", "month", "week", "shift", "quarter",
            "decade");

    private static final Set<String> BAD = Set.of("lost", "missed", "failed", "late", "broken", "dropped", "wasted");

    /// So few of what one hopes for none of are a good outcome.
    private static final int FEW = 3;

    boolean tells(int i, Range sentence) {
        return cause(i, sentence)
                || before(i, sentence)
                || none(i, sentence)
                || few(i, sentence)
                || wentFrom(i, sentence)
                || remembered(i)
                || thanBefore(i);
    }

    /// `Changeovers take 12 minutes since I pre-patch the boxes`: the main clause is of something else.
    private boolean cause(int i, Range sentence) {
        boolean reason = tokens.is(i, "since") || tokens.is(i, "because");
        boolean timed = tokens.is(i, "after") || tokens.is(i, "once") || tokens.is(i, "when");
        boolean ours = tokens.is(i + 1, "i") || tokens.is(i + 1, "we");
        boolean now =
                tokens.is(i, "now") && tokens.is(i + 1, "that") && (tokens.is(i + 2, "i") || tokens.is(i + 2, "we"));
        if (!((reason || timed) && ours || now) || i <= sentence.from() || career(now ? i + 3 : i + 2)) {
            return false;
        }
        boolean measured = measure(sentence.from(), i);
        Token first = tokens.at(sentence.from());
        boolean self = first.is("i") || first.is("we") || first.is("my") && tokens.is(sentence.from() + 1, "job");
        Verbs.Form form = Verbs.form(first.lower());
        boolean noun = !first.is("have") && !first.is("been") && presentBehind(sentence.from() + 1, i);
        boolean does = form.past() || form.gerund() || form.plain() && !Nouns.plural(first) && !noun;
        return (reason || now) && !self && !does && verbOrLabel(sentence.from(), i, measured)
                || tokens.is(i, "since") && first.is("we") && share(sentence.from(), i);
    }

    /// Whether another verb stands in the present behind the first word, which then is a noun.
    private boolean presentBehind(int from, int to) {
        for (int at = from; at < to; at++) {
            Verbs.Form form = Verbs.form(tokens.at(at).lower());
            boolean third = form.third() && !Nouns.function(tokens.at(at - 1)) && at < from + 3;
            if (third && Nouns.function(tokens.at(at + 1))
                    || form.plain() && Nouns.plural(tokens.at(at - 1)) && at < from + 3) {
                return true;
            }
        }
        return false;
    }

    private boolean verbOrLabel(int from, int to, boolean measured) {
        for (int at = from + 1; at < to; at++) {
            Verbs.Form form = Verbs.form(tokens.at(at).lower());
            boolean finite = form.third()
                    || form.past()
                    || tokens.is(at, "is")
                    || tokens.is(at, "are")
                    || form.plain() && Nouns.plural(tokens.at(at - 1));
            if (finite) {
                return true;
            }
        }
        return measured;
    }

    private boolean career(int verb) {
        Token next = tokens.at(verb + 1);
        boolean object = next.word() && !Nouns.function(next)
                || next.is("the")
                || next.is("a")
                || next.is("my")
                || next.is("our");
        return CAREER.contains(tokens.at(verb).lower())
                || BEGUN.contains(tokens.at(verb).lower()) && !object;
    }

    private boolean measure(int from, int to) {
        for (int at = from; at < to; at++) {
            NearNumber number = numbers.at(at);
            if (number != null && number.kind() != NumberKind.DATE) {
                return true;
            }
        }
        return false;
    }

    private boolean share(int from, int to) {
        for (int at = from; at < to; at++) {
            NearNumber number = numbers.at(at);
            boolean share =
                    number != null && (number.kind() == NumberKind.RATIO || number.kind() == NumberKind.PERCENT);
            if (share || tokens.is(at, "less") || tokens.is(at, "fewer")) {
                return true;
            }
        }
        return false;
    }

    /// `31 now, 22 when I took over`, `it was 34 % before I rewrote the menu`: the number of then beside another.
    private boolean before(int i, Range sentence) {
        NearNumber then = numbers.at(i);
        int at = numbers.end(i);
        if (then == null || then.kind() == NumberKind.DATE) {
            return false;
        }
        boolean ours = tokens.is(at + 1, "i") || tokens.is(at + 1, "we");
        boolean before = tokens.is(at, "before")
                && (ours
                        || at + 1 >= sentence.to()
                        || !tokens.word(at + 1) && !tokens.at(at + 1).number()
                        || clause(at + 1));
        boolean when = tokens.is(at, "when") && ours;
        boolean first = tokens.is(at, "at") && tokens.is(at + 1, "first")
                || tokens.is(at, "previously")
                || tokens.is(at, "originally")
                || tokens.is(at, "beforehand")
                || tokens.is(at, "to") && tokens.is(at + 1, "start") && tokens.is(at + 2, "with")
                || tokens.is(at, "the")
                        && (tokens.is(at + 1, "year") || tokens.is(at + 1, "month") || tokens.is(at + 1, "week"))
                        && tokens.is(at + 2, "before");
        boolean began = tokens.is(i - 1, "with") && (tokens.is(i - 2, "started") || tokens.is(i - 2, "began"));
        boolean was = (tokens.is(i - 1, "was") || tokens.is(i - 1, "were"))
                && (tokens.is(i - 2, ",") || tokens.is(i - 2, ";") || tokens.is(i - 2, "it"));
        return (before || when || first || began || was) && other(then, sentence);
    }

    /// `the listeners started`: a subject and its verb of the past.
    private boolean clause(int from) {
        boolean subject =
                tokens.is(from, "the") || tokens.is(from, "my") || tokens.is(from, "our") || tokens.is(from, "that");
        for (int at = from + 1; subject && at < from + 5; at++) {
            if (Verbs.form(tokens.at(at).lower()).past() && tokens.word(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean other(NearNumber then, Range sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            NearNumber number = numbers.at(at);
            if (number != null && number != then && number.kind() != NumberKind.DATE) {
                return true;
            }
        }
        return false;
    }

    /// `0 blameworthy accidents`, `no appeal has been lost`, `No points, six years`, `no arrests this winter`.
    private boolean none(int i, Range sentence) {
        NearNumber zero = numbers.at(i);
        boolean nil = zero != null
                && zero.kind() == NumberKind.COUNT
                && zero.amount().value().orElse(1) == 0;
        boolean no = tokens.is(i, "no") || tokens.is(i, "zero") || tokens.is(i, "nil");
        if (!no && !nil || tokens.is(i + 1, "one") || tokens.is(i + 1, "claims")) {
            return false;
        }
        boolean head = i == sentence.from();
        boolean fault = false;
        for (int at = i + 1; at < sentence.to() && at < i + 10; at++) {
            boolean near = at < i + 4;
            fault |= near
                    && (FAULTS.contains(tokens.at(at).lower())
                            || BAD.contains(tokens.at(at).lower()));
            boolean been = (tokens.is(at, "has") || tokens.is(at, "have")) && tokens.is(at + 1, "been");
            boolean period = (tokens.is(at, "this") || tokens.is(at, "all") || tokens.is(at, "last"))
                    && PERIODS.contains(tokens.at(at + 1).lower());
            if (head && (been || period || fault && spans(at))) {
                return true;
            }
            NearNumber number = numbers.at(at);
            boolean years = number != null && number.kind() == NumberKind.DURATION && at + 1 < sentence.to();
            if (head && years && tokens.is(at - 1, ",") && numbers.end(at) >= sentence.to() - 1) {
                return true;
            }
        }
        return fault && (nil || !head);
    }

    /// `for two summers`, `in three seasons`.
    private boolean spans(int at) {
        return (tokens.is(at, "for") || tokens.is(at, "in") || tokens.is(at, "over")) && numbers.at(at + 1) != null;
    }

    /// `one dispensing error since 2019`, `Three calves lost in two springs`.
    private boolean few(int i, Range sentence) {
        NearNumber number = numbers.at(i);
        boolean head = i == sentence.from() || tokens.is(i - 1, ",") || tokens.is(i - 1, ";");
        if (!head
                || number == null
                || number.kind() != NumberKind.COUNT
                || number.amount().value().orElse(FEW + 1.0) > FEW) {
            return false;
        }
        int end = numbers.end(i);
        boolean lost = BAD.contains(tokens.at(end).lower());
        boolean fault = FAULTS.contains(tokens.at(end - 1).lower());
        int at = lost ? end + 1 : end;
        boolean span =
                (tokens.is(at, "since") || tokens.is(at, "in") || tokens.is(at, "over")) && numbers.at(at + 1) != null;
        return (lost || fault) && span;
    }

    /// `My English went from B1 to C1`.
    private boolean wentFrom(int i, Range sentence) {
        boolean went = (tokens.is(i, "went") || tokens.is(i, "gone")) && tokens.is(i + 1, "from");
        boolean self = tokens.is(i - 1, "i") || tokens.is(i - 1, "we");
        for (int at = i + 3; went && !self && at < sentence.to() && at < i + 7; at++) {
            if (tokens.is(at, "to")) {
                return true;
            }
        }
        return false;
    }

    /// `I can't remember the last one`.
    private boolean remembered(int i) {
        boolean not = tokens.is(i, "can't") || tokens.is(i, "cannot");
        return not && tokens.is(i + 1, "remember") && tokens.is(i + 2, "the") && tokens.is(i + 3, "last");
    }

    /// `£5 more than before`, `fewer than last year`.
    private boolean thanBefore(int i) {
        boolean compares =
                tokens.is(i, "more") || tokens.is(i, "less") || tokens.is(i, "fewer") || tokens.is(i, "better");
        return compares
                && tokens.is(i + 1, "than")
                && (tokens.is(i + 2, "before") || tokens.is(i + 2, "last") || tokens.is(i + 2, "ever"));
    }
}
