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

    /// After `got` these tell of something undergone.
    private static final Set<String> UNDERGONE = WordLists.words("undergone.txt");

    /// Whether the verb at `i` is a doing in its context.
    boolean doing(int i, int to) {
        Form form = Verbs.form(tokens.at(i).lower());
        Token next = tokens.at(i + 1);
        return switch (form.base()) {
            case "say", "know", "think", "lose", "fall", "rise" -> false;
            case "name", "award", "elect", "nominate", "commend", "shortlist", "honour" ->
                form.gerund() || !given(i + 1);
            case "recognise", "recognize", "select", "appoint", "promote", "commission", "invite", "choose" ->
                form.gerund() || !passiveHead(i + 1);
            case "get", "take", "do", "have" -> general(form, i, to);
            case "work",
                    "serve",
                    "act",
                    "sit",
                    "plan",
                    "report",
                    "start",
                    "begin",
                    "train",
                    "qualify",
                    "meet",
                    "join" -> employed(form, i);
            case "hear",
                    "observe",
                    "accept",
                    "value",
                    "receive",
                    "look",
                    "see",
                    "study",
                    "volunteer",
                    "use",
                    "support" -> attended(form, i);
            case "return" -> object(i + 1);
            case "go" -> next.is("through") || next.is("round") || next.is("back");
            case "move" -> !next.is("to") && !next.is("into") && !next.is("towards") || changedOver(i);
            case "grow" -> !next.is("up") && !next.is("by") && !next.is("from");
            case "come", "become", "stay", "remain", "continue", "experience" ->
                next.is("up") || next.is("in") && number(i + 2);
            default -> Verbs.action(form);
        };
    }

    /// Verbs of every use: `got it back` is done, `got involved` and `took part` are not.
    private boolean general(Form form, int i, int to) {
        Token next = tokens.at(i + 1);
        boolean inside = i + 1 < to;
        return switch (form.base()) {
            case "get" ->
                inside && !UNDERGONE.contains(next.lower())
                        || next.is("the") && Dates.end(tokens, i + 1) == i + 1 && form.past();
            case "take" -> !next.is("part") && !next.is("an") && !next.is("pride") && !next.is("place");
            case "do" -> inside && !next.is("not") && !Verbs.form(next.lower()).plain();
            default -> next.is("it") || next.is("them") || next.is("the");
        };
    }

    /// Verbs of being employed: `worked out`, `acted in 30 trials` are done, `worked as`, `acted as` are not.
    private boolean employed(Form form, int i) {
        Token next = tokens.at(i + 1);
        return switch (form.base()) {
            case "work" ->
                next.is("out")
                        || next.is("up")
                        || next.is("through") && form.past()
                        || number(i + 1) && form.plain()
                        || worked(form, i);
            case "serve", "act" ->
                !next.is("as") && !next.is("on") && !next.is("in")
                        || next.is("in") && number(Connectors.skipHedges(tokens, i + 2));
            case "sit" -> next.is("with") && !tokens.is(i + 2, "the") || next.is("in") && tokens.is(i + 2, "on");
            case "plan" -> !next.is("to") && !next.is("on");
            case "report" ->
                !next.is("to")
                        && !next.is("into")
                        && Verbs.action(new Form("reported", true, true, false, false, false));
            case "start", "begin" -> !next.is("as") && !next.is("out") && !next.is("in") && !next.is("my");
            case "train" -> !next.is("as") && !next.is("in") && !next.is("at") && !next.is("to");
            case "qualify" -> !next.is("as") && !next.is("in");
            case "meet" -> !next.is("with");
            default -> number(i + 1) || next.is("up");
        };
    }

    private boolean worked(Form form, int i) {
        Token next = tokens.at(i + 1);
        return ourselves(i)
                && form.past()
                && (next.is("in") || next.is("through") || next.is("every") || next.is("until") || next.is("nights"));
    }

    /// Verbs of being there: `heard 40 cases` is done, `heard about` is not.
    private boolean attended(Form form, int i) {
        Token next = tokens.at(i + 1);
        return switch (form.base()) {
            case "hear" -> number(i + 1) || number(i + 2);
            case "observe", "accept" -> next.is("and") || next.is(",") || form.past();
            case "value" -> next.is("and") || next.is(",") || number(i + 1);
            case "receive", "look" -> next.is("after") || next.is("up") || next.is("into");
            case "see" ->
                next.is("off")
                        || next.is("through")
                        || number(i + 1)
                        || number(Connectors.skipHedges(tokens, i + 1))
                        || next.is("between") && number(i + 2);
            case "use" -> !next.is("to");
            case "support" -> number(i + 1) || next.capital() || number(i + 2);
            default -> form.past() && next.is("how");
        };
    }

    /// `since I moved to a shared list`: not a move to another place or post.
    private boolean changedOver(int i) {
        Token before = tokens.at(i - 2);
        boolean since = before.is("since") || before.is("after") || before.is("once") || before.is("when");
        return since
                && tokens.is(i + 1, "to")
                && tokens.is(i + 2, "a")
                && !tokens.at(i + 3).capital();
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
        Token token = tokens.at(i);
        return token.number()
                || Numerals.numberWord(token)
                || !Units.sign(token.text()).isEmpty();
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

    /// Whether a word in -er is a thing.
    static boolean noun(String word) {
        return ER_NOUNS.contains(word);
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
