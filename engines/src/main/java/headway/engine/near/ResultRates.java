package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.Set;

/// How well it went, as a rate, a rank or time spared: `with 99.8 % accuracy`, `saves me an hour`, `best
/// ever`, `Ranked #1 of 42`.
record ResultRates(Tokens tokens, NumberIndex numbers, int firstDone) {

    private static final Set<String> RATES = WordLists.words("success-rates.txt");

    /// Gerunds behind a comma that go on telling what was done, also with an amount of money.
    private static final Set<String> ONGOING = Set.of(
            "use",
            "manage",
            "include",
            "work",
            "cover",
            "spend",
            "cost",
            "total",
            "range",
            "average",
            "handle",
            "oversee",
            "serve",
            "supervise",
            "process",
            "run",
            "bill",
            "charge",
            "teach",
            "hold",
            "buy",
            "start",
            "need",
            "require",
            "pay",
            "be",
            "have",
            "represent",
            "comprise",
            "involve",
            "price",
            "quote",
            "value");

    /// Past forms that with a rate tell how well it went.
    private static final Set<String> ATTAINED =
            Set.of("delivered", "posted", "recorded", "attained", "averaged", "logged", "maintained", "held", "kept");

    private static final Set<String> LENGTHS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "morning",
            "afternoon",
            "evening",
            "shift",
            "trip",
            "fortnight");

    private static final Set<String> SUPERLATIVES =
            Set.of("best", "highest", "lowest", "fastest", "biggest", "cleanest");

    private static final Set<String> TERMS = Set.of(
            "day",
            "week",
            "month",
            "quarter",
            "year",
            "season",
            "crop",
            "harvest",
            "sales",
            "takings",
            "turnout",
            "profit",
            "profits",
            "result",
            "results",
            "attendance",
            "yield",
            "sale",
            "summer",
            "winter");

    /// What an average is of that one's own is told beside.
    private static final Set<String> WHOLES = Set.of(
            "national",
            "regional",
            "industry",
            "county",
            "company",
            "state",
            "district",
            "area",
            "sector",
            "group",
            "local",
            "trust",
            "store",
            "team",
            "citywide",
            "statewide");

    /// With a share as the object these tell how much came off.
    private static final Set<String> SHARED = Set.of(
            "renewed", "won", "filled", "placed", "settled", "retained", "sold", "rehomed", "housed", "landed", "kept");

    boolean tells(int i, Range sentence) {
        return won(i)
                || i >= firstDone - 1 && rate(i)
                || i >= firstDone && driving(i, sentence)
                || spares(i)
                || average(i, sentence)
                || superlative(i)
                || ranked(i, sentence)
                || steps(i);
    }

    /// `with 99.8 % accuracy`, `with a 94 % one-year retention rate`.
    private boolean rate(int i) {
        boolean with = tokens.is(i, "with")
                || tokens.is(i, "at")
                || ATTAINED.contains(tokens.at(i).lower());
        int at = tokens.is(i + 1, "a") || tokens.is(i + 1, "an") ? i + 2 : i + 1;
        at = Connectors.skipHedges(tokens, at);
        NearNumber share = with ? numbers.at(at) : null;
        boolean percent = share != null && (share.kind() == NumberKind.PERCENT || share.kind() == NumberKind.RATIO);
        int end = numbers.end(at);
        for (int word = end; percent && word < end + 6 && (tokens.word(word) || tokens.hyphen(word)); word++) {
            if (RATES.contains(tokens.at(word).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `, driving a 15-point lift in`, `, trimming spend by $220K`: an amount behind a verb in -ing.
    private boolean driving(int i, Range sentence) {
        Form form = Verbs.form(tokens.at(i).lower());
        boolean apart = tokens.is(i - 1, ",") && form.gerund() && !ONGOING.contains(form.base());
        if (!apart || Verbs.form(tokens.at(sentence.from()).lower()).gerund()) {
            return false;
        }
        for (int at = i + 1; at < sentence.to() && at < i + 8 && !tokens.is(at, ","); at++) {
            NearNumber number = numbers.at(at);
            boolean amount = number != null
                    && (number.kind() == NumberKind.PERCENT
                            || number.kind() == NumberKind.MONEY && tokens.is(at - 1, "by")
                            || tokens.is(numbers.end(at), "lift")
                            || tokens.is(numbers.end(at), "drop"));
            if (amount) {
                return true;
            }
        }
        return false;
    }

    /// `saves me an hour and a half`, `, saves us two days a month`.
    private boolean spares(int i) {
        boolean saves =
                tokens.is(i, "saves") || tokens.is(i, "saved") || tokens.is(i, "saving") || tokens.is(i, "spares");
        Token whom = tokens.at(i + 1);
        boolean object = whom.is("me")
                || whom.is("us")
                || whom.is("them")
                || whom.is("everyone")
                || whom.is("him")
                || whom.is("her");
        int at = object ? i + 2 : i + 1;
        boolean article = tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "the");
        return saves && (article && LENGTHS.contains(tokens.at(at + 1).lower()) || object && numbers.at(at) != null);
    }

    /// `best ever`, `best quarter since`, `record month`, `a personal best`.
    private boolean superlative(int i) {
        boolean best = SUPERLATIVES.contains(tokens.at(i).lower());
        boolean ever = tokens.is(i + 1, "ever")
                || tokens.is(i + 1, "yet")
                || TERMS.contains(tokens.at(i + 1).lower())
                        && (tokens.is(i + 2, "since") || tokens.is(i + 2, "ever") || tokens.is(i + 2, "yet"));
        boolean record =
                tokens.is(i, "record") && TERMS.contains(tokens.at(i + 1).lower());
        boolean head = tokens.at(i).opens() || tokens.is(i - 1, ",") || tokens.is(i - 1, ";");
        boolean star = tokens.at(i).opens()
                && (tokens.is(i, "five") || tokens.is(i, "5"))
                && tokens.hyphen(i + 1)
                && tokens.is(i + 2, "star");
        if (head && tokens.is(i, "first") && inYears(i) || star) {
            return true;
        }
        boolean of = best
                && tokens.is(i + 1, "of")
                && tokens.is(i + 2, "the")
                && Subjects.own(tokens.at(i + 3).lower());
        return best && ever || of || record || tokens.is(i, "personal") && tokens.is(i + 1, "best");
    }

    /// `Renewed 31 of 33 contracts`.
    private boolean won(int i) {
        NearNumber share = SHARED.contains(tokens.at(i).lower()) ? numbers.at(i + 1) : null;
        boolean head =
                tokens.at(i).opens() || tokens.is(i - 1, "i") || tokens.is(i - 1, "we") || tokens.is(i - 1, "and");
        return head && share != null && share.kind() == NumberKind.RATIO;
    }

    /// `First clear audit in six years`.
    private boolean inYears(int i) {
        for (int at = i + 1; at < i + 6 && tokens.word(at); at++) {
            NearNumber span = tokens.is(at, "in") || tokens.is(at, "for") ? numbers.at(at + 1) : null;
            if (span != null && span.kind() == NumberKind.DURATION) {
                return true;
            }
        }
        return false;
    }

    /// `Pass rate 94 %, national average 81 %`.
    private boolean average(int i, Range sentence) {
        boolean average =
                tokens.is(i, "average") && WHOLES.contains(tokens.at(i - 1).lower());
        int measured = 0;
        for (int at = sentence.from(); average && at < sentence.to(); at++) {
            measured += numbers.at(at) == null ? 0 : 1;
        }
        return measured > 1;
    }

    /// `Ranked #1 of 42 reps`, `rated number one`, `Recognized as …` at the head of a sentence.
    private boolean ranked(int i, Range sentence) {
        boolean head = i == sentence.from();
        Token next = tokens.at(i + 1);
        boolean place = next.is("#")
                || next.is("no")
                || next.is("number")
                || next.is("first")
                || next.is("second")
                || next.is("third")
                || next.is("top")
                || next.is("in") && tokens.is(i + 2, "the") && tokens.is(i + 3, "top");
        boolean honoured = tokens.is(i, "recognised")
                || tokens.is(i, "recognized")
                || tokens.is(i, "honored")
                || tokens.is(i, "honoured");
        boolean ranks = tokens.is(i, "ranked") || tokens.is(i, "rated") || tokens.is(i, "voted");
        return head && (ranks && place || honoured && (next.is("as") || next.is("by") || next.is("for")));
    }

    /// `what took a student two days runs in 40 seconds`.
    private boolean steps(int i) {
        boolean took = tokens.is(i, "what") && (tokens.is(i + 1, "took") || tokens.is(i + 1, "used"));
        for (int at = i + 2; took && at < i + 12; at++) {
            boolean now =
                    tokens.is(at, "runs") || tokens.is(at, "takes") || tokens.is(at, "needs") || tokens.is(at, "now");
            if (now) {
                return true;
            }
        }
        return false;
    }
}
