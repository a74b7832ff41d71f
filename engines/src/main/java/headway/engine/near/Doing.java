package headway.engine.near;

import headway.engine.near.Verbs.Form;
import java.util.Set;

/// Judges a verb of the writer's in its context: whether it tells of a doing (`took the lead`) or only
/// of being there (`took part`), describes (`trained nurse`), or was done by others (`promoted to`).
record Doing(Tokens tokens) {

    private static final Set<String> DESCRIBED = WordLists.words("described-participles.txt");
    private static final Set<String> DESCRIBING = WordLists.words("describing-participles.txt");
    private static final Set<String> OTHERS = WordLists.words("other-people.txt");
    private static final Set<String> ER_NOUNS = WordLists.words("er-nouns.txt");

    /// Whether the verb at `i` is a doing in its context.
    boolean doing(int i, int to) {
        Form form = Verbs.form(tokens.at(i).lower());
        Token next = tokens.at(i + 1);
        return switch (form.base()) {
            case "get" ->
                i + 1 < to
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
            case "sit" -> next.is("with") && !tokens.is(i + 2, "the");
            case "plan" -> !next.is("to") && !next.is("on");
            case "report" ->
                !next.is("to")
                        && !next.is("into")
                        && Verbs.action(new Form("reported", true, true, false, false, false));
            case "hear" -> number(i + 1) || number(i + 2);
            case "observe", "accept", "value" ->
                next.is("and") || next.is(",") || form.past() && !form.base().equals("value");
            case "receive", "look" -> next.is("after") || next.is("up") || next.is("into");
            case "see" -> next.is("off") || next.is("through") || number(i + 1);
            case "go" -> next.is("through") || next.is("round") || next.is("back");
            case "say", "know", "think", "lose", "fall", "rise" -> false;
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
            case "support" -> number(i + 1) || tokens.at(i + 1).capital() || number(i + 2);
            case "come", "become", "stay", "remain", "continue", "experience" ->
                next.is("up") || next.is("in") && number(i + 2);
            default -> Verbs.action(form);
        };
    }

    /// Whether a bare present tells of regular work: `Teach 22 lessons a week`, `Run a homework club`.
    boolean regular(int i) {
        Token next = tokens.at(i + 1);
        boolean amount = Connectors.skipHedges(tokens, i + 1) > i + 1 || number(i + 1);
        boolean particle = (next.is("up") || next.is("out") || next.is("after")) && tokens.word(i + 2);
        boolean determined = object(i + 1) && !next.capital();
        boolean named = number(i + 1) && Names.end(tokens, i + 1) > i + 1;
        return tokens.at(i).opens() && !named && (amount || determined || particle || classed(i));
    }

    /// `Teach spin five times a week`, `Wash sheets daily`: how often stands behind the object.
    private boolean classed(int i) {
        for (int at = i + 2; at < i + 5; at++) {
            boolean often = tokens.is(at, "times")
                    || tokens.is(at, "daily")
                    || tokens.is(at, "weekly")
                    || (tokens.is(at, "once") || tokens.is(at, "twice")) && tokens.is(at + 1, "a")
                    || tokens.is(at, "every");
            if (often) {
                return tokens.at(i + 1).word() && !Nouns.function(tokens.at(i + 1));
            }
        }
        return false;
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

    boolean number(int i) {
        return tokens.at(i).number() || Numerals.numberWord(tokens.at(i));
    }

    /// `Coded welder`, `Trained nurse`, `Based in`: a participle that describes.
    boolean described(int i) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        if (DESCRIBED.contains(token.lower())) {
            return !object(i + 1) && !(Nouns.plural(next) && !token.is("varied") && !token.is("assorted"));
        }
        if (!Verbs.form(token.lower()).participle() || !next.word() && !next.is(",")) {
            return false;
        }
        boolean person = DESCRIBING.contains(token.lower()) && personal(next.lower()) && !next.capital();
        boolean adjectives = (next.is(",") || next.is("and")) && token.lower().endsWith("ed") && adjective(i + 2);
        if (adjectives) {
            return true;
        }
        return person
                || next.is("by")
                        && !tokens.at(i + 2).number()
                        && !Verbs.form(tokens.at(i + 2).lower()).gerund();
    }

    /// Whether the word at `i` goes on describing instead of doing: `organised and reliable`.
    private boolean adjective(int i) {
        Token token = tokens.at(i);
        String word = token.lower();
        boolean ends = word.endsWith("ble")
                || word.endsWith("ful")
                || word.endsWith("ient")
                || word.endsWith("ive")
                || word.endsWith("ous")
                || word.endsWith("calm")
                || word.endsWith("ic")
                || word.endsWith("ate")
                || word.endsWith("al");
        return token.word() && ends && !Verbs.form(word).past();
    }

    /// Whether a determiner, a number or a name starts an object at `i`.
    boolean object(int i) {
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

    static boolean personal(String word) {
        return OTHERS.contains(word) && !word.endsWith("s")
                || (word.endsWith("er") || word.endsWith("ist"))
                        && word.length() > 5
                        && !Verbs.listed(word)
                        && !ER_NOUNS.contains(word);
    }

    /// `helped bring`, `helped to cut`, `helped the team move`.
    boolean helpsToDo(int from) {
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

    /// Whether an object may follow: not an end, `by`, `from` or `to`.
    boolean transitive(int verb) {
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

    boolean determined(int i) {
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
}
