package headway.engine.near;

import headway.engine.near.Verbs.Form;
import java.util.Set;

/// What others did with the work or got by it: `, 18 sign-ups on the night`, `used by 6 departments`, `he
/// got the job`.
record ResultYields(Tokens tokens, NumberIndex numbers, int firstDone) {

    private static final Set<String> YIELDS = WordLists.words("yields.txt");

    private static final Set<String> ADOPTED = Set.of(
            "used",
            "adopted",
            "copied",
            "shared",
            "cited",
            "downloaded",
            "read",
            "viewed",
            "watched",
            "visited",
            "attended",
            "heard",
            "seen",
            "bought",
            "played",
            "streamed");

    private static final Set<String> USE =
            Set.of("use", "uses", "copied", "copy", "adopted", "borrow", "borrowed", "follow", "want", "wanted");

    private static final Set<String> GAINED = Set.of(
            "job",
            "interview",
            "place",
            "offer",
            "role",
            "visa",
            "flat",
            "grade",
            "part",
            "degree",
            "licence",
            "license",
            "scholarship",
            "placement",
            "post",
            "keys",
            "contract",
            "mortgage",
            "diploma",
            "certificate");

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "they",
            "staff",
            "families",
            "parents",
            "kids",
            "children",
            "customers",
            "patients",
            "pupils",
            "students",
            "residents",
            "visitors",
            "guests",
            "drivers",
            "clients",
            "users",
            "teams",
            "readers",
            "nurses",
            "teachers",
            "members",
            "callers",
            "neighbours",
            "neighbors",
            "players",
            "tenants");

    /// With `my` or `our` behind, what others took up: `The minister used my wording`.
    private static final Set<String> TAKEN_UP = Set.of(
            "used", "uses", "kept", "chose", "picked", "bought", "quoted", "printed", "published", "backed", "copied");

    boolean tells(int i) {
        boolean after = i >= firstDone;
        boolean mine = tokens.is(i + 1, "my") || tokens.is(i + 1, "our");
        return mine && TAKEN_UP.contains(tokens.at(i).lower()) && !writer(i)
                || after && (yielded(i) || adopted(i) || adopting(i) || taken(i) || people(i))
                || gotIt(i);
    }

    /// Whether the verb is the writer's or nobody's.
    private boolean writer(int i) {
        for (int at = i; at > i - 6; at--) {
            Token token = tokens.at(at);
            boolean ours = token.is("i") || token.is("we") || token.is("and") || token.is(",") || token.is("to");
            if (ours || token.opens()) {
                return ours || at == i;
            }
        }
        return true;
    }

    /// `, 18 sign-ups on the night`: what others did or gave, behind a sign.
    private boolean yielded(int i) {
        boolean apart =
                tokens.is(i - 1, ",") || tokens.is(i - 1, ";") || tokens.at(i).opens();
        NearNumber number = numbers.at(i);
        return apart
                && number != null
                && number.kind() == NumberKind.COUNT
                && (YIELDS.contains(tokens.at(numbers.end(i) - 1).lower())
                        || YIELDS.contains(tokens.at(numbers.end(i)).lower()));
    }

    /// `adopted by 9 teams`, `cited 400 times`.
    private boolean adopted(int i) {
        boolean by = tokens.is(i + 1, "by")
                && (numbers.at(i + 2) != null
                        || tokens.is(i + 2, "every")
                        || tokens.is(i + 2, "all")
                        || tokens.is(i + 2, "other"));
        NearNumber times = numbers.at(i + 1);
        boolean often = times != null && tokens.is(numbers.end(i + 1) - 1, "times");
        boolean bare = !tokens.is(i - 1, "i")
                && !tokens.is(i - 1, "we")
                && !tokens.at(i).opens();
        return ADOPTED.contains(tokens.at(i).lower()) && bare && (by || often);
    }

    /// `Nine other labs use them`, `and two schools copied it`.
    private boolean adopting(int i) {
        boolean what = tokens.is(i + 1, "it")
                || tokens.is(i + 1, "them")
                || tokens.is(i + 1, "mine")
                || tokens.is(i + 1, "my");
        boolean by = Nouns.plural(tokens.at(i - 1)) || tokens.word(i - 1) && !Nouns.function(tokens.at(i - 1));
        return USE.contains(tokens.at(i).lower()) && what && by && !tokens.at(i).opens();
    }

    /// `a card that 2,300 customers signed up for`.
    private boolean taken(int i) {
        boolean which = tokens.is(i, "that") || tokens.is(i, "which");
        int at = Connectors.skipHedges(tokens, i + 1);
        NearNumber who = which ? numbers.at(at) : null;
        return who != null && who.kind() == NumberKind.COUNT && !tokens.is(numbers.end(at), "had");
    }

    /// `I redid the seating and people stay for dessert`: what people do now.
    private boolean people(int i) {
        boolean joined = tokens.is(i - 1, "and") || tokens.is(i - 1, ",") || tokens.is(i - 1, ";");
        Form form = Verbs.form(tokens.at(i + 1).lower());
        boolean verb = form.plain() && !form.past() && Nouns.function(tokens.at(i + 2)) && !tokens.is(i + 2, "and");
        return joined && PEOPLE.contains(tokens.at(i).lower()) && verb;
    }

    /// `He got the job`, `she's got the interview`: what somebody else won by it.
    private boolean gotIt(int i) {
        boolean got = tokens.is(i, "got") || tokens.is(i, "gets") || tokens.is(i, "landed");
        Token before = tokens.at(i - 1);
        boolean other = before.word() && !before.is("i") && !before.is("we") && !before.is("i've") && !before.is("and");
        Token article = tokens.at(i + 1);
        boolean determined =
                article.is("the") || article.is("a") || article.is("his") || article.is("her") || article.is("their");
        return got && other && determined && GAINED.contains(tokens.at(i + 2).lower());
    }
}
