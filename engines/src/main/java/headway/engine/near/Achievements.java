package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what the writer did: a verb of doing with `I`, `we` or nobody before it.
final class Achievements {

    private static final Set<String> SKIPPED = WordLists.words("adverbs.txt");
    private static final Set<String> PLANS = WordLists.words("plan-words.txt");
    private static final Set<String> LABELS = WordLists.words("duty-labels.txt");
    private static final Set<String> DESCRIBED = WordLists.words("described-participles.txt");
    private static final Set<String> OTHERS = WordLists.words("other-people.txt");
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "remains", "requires", "means", "takes", "has", "comes", "matters", "isn't");
    private static final Set<String> OPENERS = Set.of(
            "in",
            "on",
            "at",
            "as",
            "with",
            "after",
            "before",
            "during",
            "over",
            "through",
            "since",
            "from",
            "within",
            "for",
            "by",
            "under",
            "working",
            "together",
            "using",
            "between",
            "following",
            "despite",
            "once",
            "when",
            "while",
            "throughout",
            "without",
            "alongside",
            "across",
            "based",
            "acting",
            "given",
            "faced",
            "one",
            "last",
            "this",
            "until",
            "having",
            "thanks",
            "because",
            "drawing",
            "leading",
            "outside",
            "whilst",
            "upon",
            "starting");
    /// Nouns in -ing that may open a sentence.
    private static final Set<String> NOUNS = Set.of(
            "waiting",
            "meeting",
            "building",
            "spending",
            "funding",
            "engineering",
            "evening",
            "morning",
            "wedding",
            "housing",
            "rating",
            "ceiling",
            "nothing",
            "everything",
            "something",
            "anything",
            "king",
            "spring",
            "during",
            "being",
            "staffing",
            "flooring",
            "roofing",
            "nursing",
            "banking",
            "parking",
            "clothing",
            "lighting",
            "heating",
            "plumbing",
            "catering");
    private static final int REACH = 8;

    private final Tokens tokens;

    Achievements(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The spans of what was done, as ranges of tokens in order, at most one a clause.
    List<Range> find() {
        List<Range> found = new ArrayList<>();
        for (Range sentence : Clauses.sentences(tokens)) {
            sentence(sentence, found);
        }
        return Clauses.apart(found);
    }

    private void sentence(Range sentence, List<Range> found) {
        int before = found.size();
        int start = start(sentence.from(), sentence.to());
        headline(start, sentence.to(), found);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int last = found.isEmpty() ? -1 : found.getLast().to();
            if (i < last) {
                continue;
            }
            Range subject = subject(i, sentence);
            if (subject.to() > subject.from()) {
                found.add(subject);
            } else if (clauseSign(i) && i + 1 < sentence.to()) {
                headline(start(i + 1, sentence.to()), sentence.to(), found);
            }
        }
        if (found.size() == before) {
            introduced(sentence, start, found);
        }
        if (found.size() == before) {
            coordinated(sentence, start, found);
        }
        if (found.size() == before) {
            byUs(sentence, found);
        }
    }

    private boolean clauseSign(int i) {
        Token token = tokens.at(i);
        return token.is(":")
                || token.is(";")
                || token.is("—")
                || tokens.dash(i) && token.spaced() && tokens.at(i + 1).spaced()
                || token.is("|")
                || token.is("/") && token.spaced();
    }

    /// Skips bullets, brackets and adverbs at the head of a clause.
    private int start(int from, int to) {
        int i = from;
        while (i < to
                && i < from + REACH
                && (tokens.at(i).type() == Token.Type.SIGN && !tokens.is(i, "$")
                        || SKIPPED.contains(tokens.at(i).lower())
                        || adverb(tokens.at(i)))) {
            i++;
        }
        return i;
    }

    private static boolean adverb(Token token) {
        return token.lower().length() > 4 && token.lower().endsWith("ly") && !Verbs.listed(token.lower());
    }

    /// `Led …`, `Training …`, `Have built …` without a subject.
    private void headline(int i, int to, List<Range> found) {
        Token token = tokens.at(i);
        Form form = Verbs.form(token.lower());
        if (!token.word() || !form.known()) {
            return;
        }
        if (token.is("have") || token.is("having") || token.is("had")) {
            int verb = start(i + 1, to);
            Form done = Verbs.form(tokens.at(verb).lower());
            if (done.participle()
                    && Verbs.action(done)
                    && !DESCRIBED.contains(tokens.at(verb).lower())) {
                found.add(new Range(i, verb + 1));
            }
            return;
        }
        boolean past = form.past() && doing(i, to) && !described(i);
        boolean gerund = form.gerund() && doing(i, to) && !subjectGerund(i, to) && !nounGerund(i);
        boolean helped = form.base().equals("help") && (form.past() || form.gerund()) && helpsToDo(i + 1);
        if (past || gerund || helped) {
            found.add(new Range(i, i + 1));
        }
    }

    /// Whether the verb at `i` is a doing in its context.
    private boolean doing(int i, int to) {
        Form form = Verbs.form(tokens.at(i).lower());
        Token next = tokens.at(i + 1);
        return switch (form.base()) {
            case "get" ->
                i + 1 < to
                                && !PLANS.contains(next.lower())
                                && !Set.of(
                                                "involved",
                                                "to",
                                                "better",
                                                "used",
                                                "promoted",
                                                "asked",
                                                "stuck",
                                                "along",
                                                "on",
                                                "invited",
                                                "the",
                                                "sent",
                                                "nominated",
                                                "chosen",
                                                "made",
                                                "hired")
                                        .contains(next.lower())
                        || next.is("the") && Dates.end(tokens, i + 1) == i + 1 && form.past();
            case "take" -> !next.is("part") && !tokens.is(i + 1, "an") && !next.is("pride") && !next.is("place");
            case "work" ->
                next.is("out")
                        || next.is("up")
                        || next.is("through") && form.past()
                        || ourselves(i)
                                && form.past()
                                && (next.is("in")
                                        || next.is("through")
                                        || next.is("every")
                                        || next.is("until")
                                        || next.is("nights"));
            case "serve", "act" -> !next.is("as") && !next.is("on") && !next.is("in");
            case "sit" -> false;
            case "report" ->
                !next.is("to")
                        && !next.is("into")
                        && Verbs.action(new Form("reported", true, true, false, false, false));
            case "observe", "accept", "value" ->
                next.is("and") || form.past() && !form.base().equals("value");
            case "receive", "look" -> next.is("after") || next.is("up") || next.is("into");
            case "see" -> next.is("off") || next.is("through") || number(i + 1);
            case "go" -> next.is("through") || next.is("round") || next.is("back");
            case "say", "hear", "know", "think", "lose", "fall", "rise" -> false;
            case "do" ->
                i + 1 < to
                        && !tokens.is(i + 1, "not")
                        && !Verbs.form(next.lower()).plain();
            case "have" -> next.is("it") || next.is("them") || next.is("the");
            case "join" -> number(i + 1) || next.is("up") || next.is("two");
            case "move" -> !next.is("to") && !next.is("into") && !next.is("towards");
            case "grow" -> !next.is("up") && !next.is("by") && !next.is("from");
            case "meet" -> !next.is("with");
            case "start", "begin" -> !next.is("as") && !next.is("out") && !next.is("in") && !next.is("my");
            case "study", "volunteer", "use" ->
                form.base().equals("use") ? !next.is("to") : form.past() && next.is("how");
            case "train" -> !next.is("as") && !next.is("in") && !next.is("at") && !next.is("to");
            case "qualify" -> !next.is("as") && !next.is("in");
            case "name", "award", "elect", "nominate", "commend", "shortlist", "honour" ->
                form.gerund() || !given(i + 1);
            case "recognise", "recognize", "select", "appoint", "promote", "commission", "invite", "choose" ->
                form.gerund() || !passiveHead(i + 1);
            case "support" -> object(i + 1) || tokens.at(i + 1).word() && number(i + 2);
            case "come", "become", "stay", "remain", "continue", "experience" ->
                next.is("up") || next.is("in") && number(i + 2);
            default -> Verbs.action(form);
        };
    }

    /// After a participle like `Promoted` these show that others did it.
    private boolean passiveHead(int i) {
        Token next = tokens.at(i);
        return next.is("to")
                || next.is("as")
                || next.is("for")
                || next.is("by")
                || next.is("in")
                || next.is("from")
                || next.is("twice")
                || next.type() == Token.Type.END
                || !next.word();
    }

    private boolean given(int i) {
        Token next = tokens.at(i);
        return passiveHead(i)
                || next.is("best")
                || next.is("the")
                || next.is("employee")
                || next.capital()
                || next.is("a")
                || next.is("first")
                || next.is("an");
    }

    private boolean ourselves(int i) {
        return tokens.is(i - 1, "i") || tokens.is(i - 1, "we");
    }

    private boolean number(int i) {
        return tokens.at(i).number() || Numerals.numberWord(tokens.at(i));
    }

    /// `Coded welder`, `Trained nurse`, `Based in`: a participle that describes.
    private boolean described(int i) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        if (DESCRIBED.contains(token.lower())) {
            return !object(i + 1);
        }
        if (!Verbs.form(token.lower()).participle() || !next.word()) {
            return false;
        }
        boolean person = token.lower().endsWith("ed") && personal(next.lower()) && !next.capital();
        return person
                || next.is("by")
                        && !tokens.at(i + 2).number()
                        && !Verbs.form(tokens.at(i + 2).lower()).gerund();
    }

    /// Whether a determiner, a number or a name starts an object at `i`.
    private boolean object(int i) {
        Token token = tokens.at(i);
        return token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("our")
                || token.is("their")
                || token.is("my")
                || token.is("it")
                || token.is("them")
                || token.is("every")
                || token.is("all")
                || token.is("each")
                || number(i)
                || token.capital();
    }

    private static boolean personal(String word) {
        return OTHERS.contains(word) && !word.endsWith("s")
                || (word.endsWith("er") || word.endsWith("ist"))
                        && word.length() > 5
                        && !Verbs.listed(word)
                        && !Set.of(
                                        "paper",
                                        "order",
                                        "number",
                                        "water",
                                        "other",
                                        "another",
                                        "cover",
                                        "customer",
                                        "newsletter",
                                        "winter",
                                        "summer",
                                        "weather",
                                        "silver",
                                        "timber",
                                        "rubber",
                                        "checklist",
                                        "leather",
                                        "power",
                                        "former",
                                        "under",
                                        "poster",
                                        "counter",
                                        "chapter",
                                        "register",
                                        "shutter",
                                        "folder",
                                        "boiler",
                                        "cancer",
                                        "danger",
                                        "gender",
                                        "border",
                                        "cluster",
                                        "disaster",
                                        "letter",
                                        "matter",
                                        "after",
                                        "over",
                                        "never",
                                        "either",
                                        "whether",
                                        "together",
                                        "larger",
                                        "smaller",
                                        "longer",
                                        "shorter",
                                        "better",
                                        "fewer",
                                        "faster",
                                        "higher",
                                        "lower",
                                        "proper",
                                        "charter",
                                        "transfer",
                                        "career",
                                        "twitter",
                                        "printer",
                                        "computer",
                                        "router",
                                        "server",
                                        "container",
                                        "trailer",
                                        "scanner")
                                .contains(word);
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
            if (COPULAS.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /// `Engineering manager`, `Training in first aid`: the gerund is a noun.
    private boolean nounGerund(int i) {
        Token next = tokens.at(i + 1);
        boolean noun = NOUNS.contains(tokens.at(i).lower()) && !object(i + 1);
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
        return role || inside || PLANS.contains(tokens.at(i).lower());
    }

    /// `I rebuilt`, `we've since cut`, `my team launched`; an empty range when `i` is no such subject.
    private Range subject(int i, Range sentence) {
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
            if (PLANS.contains(word) || word.endsWith("n't") || word.equals("not") || word.equals("never")) {
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

    private boolean skipped(Token token, int at) {
        String word = token.lower();
        boolean auxiliary = word.equals("have")
                || word.equals("had")
                || word.equals("has")
                || word.equals("did")
                || word.equals("do")
                || word.equals("to");
        boolean causative = word.equals("had")
                && (tokens.is(at + 1, "it") || tokens.is(at + 1, "them") || tokens.is(at + 1, "the"));
        boolean done =
                word.equals("did") && !Verbs.form(tokens.at(at + 1).lower()).plain();
        return auxiliary && !causative && !done
                || SKIPPED.contains(word)
                || adverb(token)
                || OTHERS.contains(word)
                || word.equals("and")
                || word.equals("(")
                || word.equals(")")
                || word.equals("a") && tokens.is(at + 1, "colleague");
    }

    private int parenthesis(int comma, int to) {
        for (int at = comma + 1; at < to && at < comma + 9; at++) {
            if (tokens.is(at, ",")) {
                return at + 1;
            }
        }
        return comma + 1;
    }

    private Range verb(int subject, int at, Range sentence, boolean progressive) {
        Form form = Verbs.form(tokens.at(at).lower());
        Range none = new Range(subject, subject);
        boolean fits = progressive ? form.gerund() : form.past() || form.plain() || form.participle();
        boolean helps = form.base().equals("help") && helpsToDo(at + 1);
        boolean does = fits && (doing(at, sentence.to()) || helps);
        boolean adjective = tokens.at(at).lower().endsWith("ed")
                && DESCRIBED.contains(tokens.at(at).lower())
                && progressive;
        return does && !adjective ? new Range(subject, at + 1) : none;
    }

    /// `helped bring`, `helped to cut`, `helped the team move`.
    private boolean helpsToDo(int from) {
        for (int at = from; at < from + 5; at++) {
            Token token = tokens.at(at);
            if (token.is("with")
                    || token.is("out")
                    || token.is("on")
                    || token.is(",")
                    || token.is("in")
                    || !token.word()) {
                return false;
            }
            Form form = Verbs.form(token.lower());
            boolean noun = tokens.is(at - 1, "the") || tokens.is(at - 1, "a") || tokens.is(at - 1, "my");
            if (form.plain() && Verbs.action(form) && !noun) {
                return true;
            }
        }
        return false;
    }

    /// `My booklets lifted the pass rate`, `our team launched`: own people and own work with a past verb.
    private Range owned(int i, Range sentence) {
        Range none = new Range(i, i);
        boolean heads = i == sentence.from()
                || clauseSign(i - 1)
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
            boolean verb = form.past() && at > i + 1 && transitive(at);
            boolean people = own(tokens.at(at - 1).lower());
            boolean works = verb && people && doing(at, sentence.to());
            boolean helps = form.base().equals("help") && form.past() && helpsToDo(at + 1);
            if (works || helps) {
                return new Range(i, at + 1);
            }
        }
        return none;
    }

    private static boolean own(String word) {
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

    /// Whether an object may follow: not an end, `by`, `from` or `to`.
    private boolean transitive(int verb) {
        Token next = tokens.at(verb + 1);
        boolean stops = next.is("by")
                || next.is("from")
                || next.is("to")
                || next.is("over")
                || next.is("in")
                || next.is("last")
                || next.is("this")
                || next.is("at")
                || next.is("as")
                || next.is("after")
                || next.is("since")
                || next.is("with");
        return (next.word() || next.number() || !Units.sign(next.text()).isEmpty()) && !stops;
    }

    /// `In 2021, led …`, `As ward manager introduced …`.
    private void introduced(Range sentence, int start, List<Range> found) {
        Token first = tokens.at(start);
        boolean opener = OPENERS.contains(first.lower()) || first.number() || Dates.end(tokens, start) > start;
        if (!opener) {
            return;
        }
        int limit = Math.min(sentence.to(), start + 16);
        for (int at = start + 1; at < limit; at++) {
            boolean comma = tokens.is(at - 1, ",") || Dates.year(tokens.at(at - 1)) || tokens.is(at - 1, "weekend");
            int verb = comma ? start(at, sentence.to()) : at;
            Form form = Verbs.form(tokens.at(verb).lower());
            boolean past = comma && form.past() && doing(verb, sentence.to()) && !described(verb) && transitive(verb);
            if (past) {
                found.add(new Range(verb, verb + 1));
                return;
            }
        }
    }

    /// `Attended the scene and cut two people out`: a second verb of a sentence that starts with one.
    private void coordinated(Range sentence, int start, List<Range> found) {
        Form head = Verbs.form(tokens.at(start).lower());
        boolean state = head.past() || tokens.is(start, "i") || tokens.is(start, "we") || tokens.is(start, "was");
        if (!state || PLANS.contains(tokens.at(start + 1).lower())) {
            return;
        }
        for (int at = start + 1; at < sentence.to() - 1; at++) {
            Token token = tokens.at(at);
            boolean other = token.is("who")
                    || token.is("that")
                    || token.is("which")
                    || token.is("they")
                    || token.is("he")
                    || token.is("she")
                    || token.is("it");
            if (other) {
                return;
            }
            if (!token.is("and") && !token.is(",") && !token.is("then") && !token.is("but")) {
                continue;
            }
            int verb = start(at + 1, sentence.to());
            Form form = Verbs.form(tokens.at(verb).lower());
            boolean does = form.past()
                    && doing(verb, sentence.to())
                    && transitive(verb)
                    && !described(verb)
                    && (!form.participle() || determined(verb + 1));
            if (does) {
                found.add(new Range(verb, verb + 1));
                return;
            }
        }
    }

    private boolean determined(int i) {
        Token token = tokens.at(i);
        return token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("our")
                || token.is("their")
                || token.is("my")
                || token.is("it")
                || token.is("them")
                || number(i)
                || token.capital()
                || Nouns.plural(token);
    }

    /// `was designed by me`, `written by my team`.
    private void byUs(Range sentence, List<Range> found) {
        for (int at = sentence.from() + 1; at < sentence.to() - 1; at++) {
            boolean us = tokens.is(at, "by")
                    && (tokens.is(at + 1, "me")
                            || tokens.is(at + 1, "us")
                            || (tokens.is(at + 1, "my") || tokens.is(at + 1, "our"))
                                    && own(tokens.at(at + 2).lower()));
            Form form = Verbs.form(tokens.at(at - 1).lower());
            if (us && form.participle() && Verbs.action(form)) {
                found.add(new Range(at - 1, at + 2));
                return;
            }
        }
    }
}
