package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.Set;

/// Small words that announce an effect: `so the`, `without losing`, `and no`, `worth £`, `against`,
/// `instead of`, `now takes`, `since`.
final class ResultCues {

    private static final Set<String> EASIER = Set.of(
            "faster",
            "quicker",
            "cheaper",
            "safer",
            "easier",
            "quieter",
            "shorter",
            "sooner",
            "cleaner",
            "clearer",
            "simpler",
            "smoother",
            "happier",
            "healthier",
            "calmer",
            "lighter");
    private static final Set<String> SUBJECTS = Set.of(
            "the",
            "they",
            "it",
            "he",
            "she",
            "nobody",
            "no",
            "everyone",
            "everybody",
            "now",
            "our",
            "their",
            "all",
            "people",
            "patients",
            "customers",
            "nothing",
            "none",
            "each",
            "every",
            "anyone",
            "anybody",
            "you",
            "staff");

    /// To do without these is how something was done, and no effect.
    private static final Set<String> LACKS = WordLists.words("lacks.txt");

    private static final Set<String> LENGTHS = Set.of("day", "week", "month", "year", "minute", "morning", "fortnight");

    private static final Set<String> CHECKS = Set.of(
            "validate",
            "test",
            "check",
            "compare",
            "calibrate",
            "review",
            "reconcile",
            "match",
            "measure",
            "verify",
            "audit",
            "play",
            "defend",
            "score",
            "benchmark");

    private final Tokens tokens;
    private final NumberIndex numbers;
    private final int firstDone;
    private final ResultStates states;
    private final ResultContrasts contrasts;
    private final ResultCauses causes;
    private final ResultYields yields;
    private final ResultRates rates;
    private final ResultHarms harms;

    ResultCues(Tokens tokens, NumberIndex numbers, int firstDone) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.firstDone = firstDone;
        this.contrasts = new ResultContrasts(tokens, numbers, firstDone);
        this.causes = new ResultCauses(tokens, numbers);
        this.yields = new ResultYields(tokens, numbers, firstDone);
        this.rates = new ResultRates(tokens, numbers, firstDone);
        this.harms = new ResultHarms(tokens, numbers, firstDone);
        this.states = new ResultStates(tokens, numbers, firstDone);
    }

    boolean tells(int i, Range sentence) {
        boolean after = i >= firstDone && announces(i);
        return after
                || compares(i, sentence)
                || now(i)
                || since(i, sentence)
                || shareOfAll(i, sentence)
                || nobody(i, sentence)
                || means(i, sentence)
                || states.tells(i, sentence)
                || contrasts.tells(i, sentence)
                || causes.tells(i, sentence)
                || yields.tells(i)
                || rates.tells(i, sentence)
                || harms.tells(i, sentence);
    }

    /// Cues that count only after something the writer did.
    private boolean announces(int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        Token next = tokens.at(i + 1);
        boolean gerund = Verbs.form(next.lower()).gerund();
        boolean so = token.is("so")
                && !before.is("or")
                && (SUBJECTS.contains(next.lower()) || next.capital() && !next.is("i") || Nouns.plural(next));
        boolean without = token.is("without") && (next.is("any") || next.is("a") || gerund);
        boolean none = (token.is("no") || token.is("nothing") || token.is("none") || token.is("nobody"))
                        && (before.is(",") || before.is("and") || before.is(":") || before.is("with") || before.is(";"))
                || token.is("not") && next.is("one") && !before.word();
        boolean lacks = token.is("no") && (LACKS.contains(next.lower()) || tokens.is(i + 2, "left"));
        boolean into = token.is("into") && gerund;
        boolean under = token.is("for")
                && (next.is("under") || next.is("less"))
                && (numbers.at(i + 2) != null || numbers.at(i + 3) != null);
        boolean most = (token.is("highest") || token.is("lowest") || token.is("fewest") || token.is("fastest"))
                && before.is("the");
        return most || so || without || none && !lacks || into || under || EASIER.contains(token.lower());
    }

    /// `down 35 %`, `fewer than before`, `one hour instead of five`, `worth £3m`, `needs a tenth`.
    private boolean compares(int i, Range sentence) {
        Token token = tokens.at(i);
        NearNumber next = numbers.at(i + 1);
        boolean moved = (token.is("down") || token.is("up"))
                && (tokens.is(i + 1, "by")
                        || next != null && next.kind() != NumberKind.COUNT && next.kind() != NumberKind.DATE);
        NearNumber down = token.is("down") && tokens.is(i + 1, "to") ? numbers.at(i + 2) : null;
        moved |= down != null && down.kind() != NumberKind.DATE;
        boolean instead = (token.is("instead") || token.is("rather"))
                && (numbers.at(i + 2) != null
                        || tokens.is(i + 2, "an") && tokens.is(i + 3, "hour")
                        || tokens.is(i + 2, "a")
                                && LENGTHS.contains(tokens.at(i + 3).lower()));
        boolean against =
                (token.is("against") || token.is("versus") || token.is("vs")) && next != null && !checks(sentence)
                        || token.is("compared") && numbers.at(i + 2) != null;
        boolean worth = token.is("worth") && next != null && next.kind() == NumberKind.MONEY && !states.duty(sentence);
        boolean fewer =
                (token.is("fewer") || token.is("less") || token.is("more") || token.is("higher") || token.is("lower"))
                        && has(i, sentence)
                        && !tokens.is(i + 1, "than");
        boolean fresh = (token.is("fewer") || token.is("less"))
                && (i == sentence.from() || Verbs.form(tokens.at(i - 1).lower()).past());
        boolean needs =
                (token.is("needs") || token.is("takes") || token.is("uses") || token.is("costs") || token.is("lasts"))
                        && next != null
                        && (next.kind() == NumberKind.RATIO || tokens.is(i - 1, "now"));
        return moved || instead || against || worth || fewer || fresh || needs;
    }

    /// `Validated the method against 120 samples`: what is checked is not compared with an earlier state.
    private boolean checks(Range sentence) {
        for (int at = sentence.from(); at < sentence.from() + 3; at++) {
            if (CHECKS.contains(Verbs.form(tokens.at(at).lower()).base())) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int i, Range sentence) {
        for (int at = i + 1; at < sentence.to() && at < i + 8; at++) {
            if (tokens.is(at, "than")) {
                return true;
            }
        }
        return false;
    }

    /// `now last 30 min`, said of anything but the writer.
    private boolean now(int i) {
        Verbs.Form form = Verbs.form(tokens.at(i + 1).lower());
        Token before = tokens.at(i - 1);
        boolean writer = before.is("i")
                || before.is("we")
                || before.is(",")
                || before.is("and")
                || tokens.at(i).opens();
        return tokens.is(i, "now") && !writer && (form.third() || form.plain() && Nouns.plural(before));
    }

    /// `we have not lost a message since`, `no accident since`.
    private boolean since(int i, Range sentence) {
        if (!tokens.is(i, "since")) {
            return false;
        }
        boolean closes = i + 1 >= sentence.to()
                || !tokens.word(i + 1) && !tokens.at(i + 1).number();
        boolean negative = false;
        boolean perfect = false;
        for (int at = Math.max(sentence.from(), i - 10); at < i; at++) {
            String word = tokens.at(at).lower();
            negative |= word.equals("not")
                    || word.equals("no")
                    || word.equals("never")
                    || word.equals("nobody")
                    || word.endsWith("n't");
            perfect |= word.equals("has") || word.equals("have");
        }
        return negative || closes && perfect;
    }

    /// `Nine in ten customers come back`: a share heads a sentence of nobody's doing.
    private boolean shareOfAll(int i, Range sentence) {
        NearNumber number = i == sentence.from() ? numbers.at(i) : null;
        boolean share = number != null && (number.kind() == NumberKind.RATIO || number.kind() == NumberKind.PERCENT);
        return share && numbers.end(i) < sentence.to() - 2;
    }

    /// `My labels mean the drivers load without asking`.
    private boolean means(int i, Range sentence) {
        boolean means = tokens.is(i, "mean") || tokens.is(i, "means") || tokens.is(i, "meant");
        Token next = tokens.at(i + 1);
        boolean clause = SUBJECTS.contains(next.lower()) || Nouns.plural(next) || next.is("we") || next.is("i");
        boolean own = tokens.is(sentence.from(), "my") || tokens.is(sentence.from(), "our") || i >= firstDone;
        return means && clause && own && i > sentence.from();
    }

    /// `Nobody waited …` at the head of a sentence.
    private boolean nobody(int i, Range sentence) {
        return i == sentence.from()
                && tokens.is(i, "nobody")
                && Verbs.form(tokens.at(i + 1).lower()).past();
    }
}
