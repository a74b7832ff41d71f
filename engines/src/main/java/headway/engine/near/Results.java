package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds effects: measured changes, phrases of outcome, verbs that state an effect
/// ([ResultVerbs]), and what somebody else did then ([OtherClauses]).
final class Results {

    private static final Set<String> GERUNDS = WordLists.words("effect-gerunds.txt");
    private static final Set<String> PLANS = WordLists.words("plan-words.txt");
    private static final Set<String> DUTY_HEADS = WordLists.words("duty-heads.txt");
    private static final Map<String, List<String[]>> PHRASES = new HashMap<>();

    /// Words after an amount that say it was a gain: `nine days early`, `640 tonnes avoided`.
    private static final Set<String> GAINED = Set.of(
            "less",
            "better",
            "fewer",
            "early",
            "earlier",
            "sooner",
            "saved",
            "avoided",
            "cheaper",
            "faster",
            "quicker",
            "shorter",
            "more",
            "recovered",
            "under",
            "above",
            "below",
            "lighter",
            "safer",
            "successful",
            "won",
            "funded",
            "ahead");

    /// What a share is compared with: `twice the usual number`.
    private static final Set<String> USUAL = Set.of("usual", "normal", "average", "previous", "national", "old");

    static {
        for (String phrase : WordLists.words("outcome-nouns.txt")) {
            String[] words = phrase.split("\\+");
            PHRASES.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
    }

    private final Tokens tokens;
    private final NumberIndex numbers;
    private final ResultVerbs verbs;
    private final OtherClauses clauses;
    private final ResultCues cues;
    private final ResultTurns turns;

    Results(Tokens tokens, List<Range> achievements, List<NearNumber> numbers) {
        this.tokens = tokens;
        this.numbers = new NumberIndex(tokens, numbers);
        this.verbs = new ResultVerbs(tokens, achievements, this.numbers);
        this.clauses = new OtherClauses(tokens, achievements);
        int firstDone = achievements.isEmpty()
                ? Integer.MAX_VALUE
                : achievements.getFirst().to();
        this.turns = new ResultTurns(tokens);
        this.cues = new ResultCues(tokens, this.numbers, firstDone);
    }

    /// Ranges of tokens in order, not overlapping.
    List<Range> find() {
        List<Range> found = new ArrayList<>();
        for (Range sentence : Clauses.sentences(tokens)) {
            if (!planned(sentence)) {
                sentence(sentence, found);
            }
        }
        return found;
    }

    /// Wishes, plans and duties have no effect yet.
    private boolean planned(Range sentence) {
        for (int i = sentence.from(); i < sentence.to() && i < sentence.from() + 4; i++) {
            Token token = tokens.at(i);
            boolean told = i > sentence.from()
                    && Verbs.form(tokens.at(sentence.from()).lower()).past();
            boolean conditional = token.is("would") && tokens.is(i + 1, "have");
            if (DUTY_HEADS.contains(token.lower()) && !told && !conditional) {
                return true;
            }
            boolean first = token.is("i")
                    || token.is("we")
                    || token.is("i'd")
                    || token.is("we'd")
                    || i == sentence.from() && !deed(i);
            boolean wish = first
                    && (PLANS.contains(tokens.at(i + 1).lower())
                                    && !tokens.is(i + 1, "able")
                                    && !(tokens.is(i + 2, "have") && !token.is("i") && !token.is("we"))
                                    && !(tokens.is(i + 1, "about") && !tokens.is(i + 2, "to"))
                                    && !tokens.is(i + 1, "used")
                            || i == sentence.from() && PLANS.contains(token.lower()));
            if (wish) {
                return true;
            }
        }
        return false;
    }

    /// `Checked about 9,500 items`: what was done is no plan.
    private boolean deed(int i) {
        Verbs.Form form = Verbs.form(tokens.at(i).lower());
        return form.past() && Verbs.action(form) && !PLANS.contains(tokens.at(i).lower());
    }

    private void sentence(Range sentence, List<Range> found) {
        int i = sentence.from();
        int other = clauses.after(i - 1, sentence);
        if (other > i) {
            found.add(new Range(i, other));
            i = other;
        }
        int clause = i;
        while (i < sentence.to()) {
            boolean starts = i == clause || Clauses.sign(tokens, i - 1);
            if (starts && turns.tells(new Range(i, clauseEnd(i, sentence)))) {
                found.add(new Range(i, i + 1));
                i++;
                continue;
            }
            int end = Math.min(end(i, sentence), sentence.to());
            if (end > i) {
                found.add(new Range(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    /// Where the clause that starts at `i` ends: at a sign, or at a comma with a new subject behind.
    private int clauseEnd(int i, Range sentence) {
        int end = i + 1;
        while (end < sentence.to() && !Clauses.sign(tokens, end)) {
            end++;
        }
        return tokens.is(end - 1, ".") ? end - 1 : end;
    }

    private int end(int i, Range sentence) {
        int changed = changed(i);
        if (changed > i) {
            return changed;
        }
        int phrase = phrase(i);
        if (phrase > i) {
            return phrase;
        }
        if (verbs.tells(i, sentence) || gerund(i) || cues.tells(i, sentence)) {
            return i + 1;
        }
        return Math.max(i, clauses.after(i, sentence));
    }

    /// A number that is a change, a multiple said as a verb, or an amount said to be a gain.
    private int changed(int i) {
        NearNumber number = numbers.at(i);
        if (number == null) {
            return i;
        }
        String first = tokens.at(i).lower();
        boolean verb = first.startsWith("doubl")
                || first.startsWith("halv")
                || first.startsWith("tripl")
                || first.startsWith("trebl")
                || first.startsWith("quadrupl");
        boolean change = number.kind() == NumberKind.CHANGE;
        int end = numbers.end(i);
        boolean share = number.kind() == NumberKind.RATIO || number.kind() == NumberKind.PERCENT;
        boolean gained = number.kind() != NumberKind.DATE
                && GAINED.contains(tokens.at(end).lower())
                && !tokens.is(end + 1, "to")
                && (share || !tokens.is(end, "more") && !tokens.is(end, "under"));
        return verb || change || gained || share && compares(end) ? Math.max(end, i + 1) : i;
    }

    private boolean compares(int i) {
        String word = tokens.at(i).lower();
        boolean comparative =
                word.length() > 4 && word.endsWith("er") && !Nouns.function(tokens.at(i)) && !word.equals("number");
        boolean ofWhole = word.equals("of")
                && (tokens.is(i + 1, "what")
                        || tokens.is(i + 1, "the")
                                && Ratios.TIMES_NOUNS.contains(tokens.at(i + 2).lower()));
        boolean usual = word.equals("the") && USUAL.contains(tokens.at(i + 1).lower());
        return comparative
                || ofWhole
                || usual
                || word.equals("what")
                || word.equals("as")
                || tokens.is(i - 1, "time")
                || tokens.is(i - 2, "as")
                || word.equals("better");
    }

    private int phrase(int i) {
        List<String[]> phrases = PHRASES.get(tokens.at(i).lower());
        if (phrases == null) {
            return i;
        }
        for (String[] words : phrases) {
            int at = 0;
            while (at < words.length && tokens.is(i + at, words[at])) {
                at++;
            }
            boolean fits = tokens.is(i, "so") && tokens.is(i + 2, "it") && tokens.is(i + 3, "fits");
            boolean describes = words.length == 1
                    && tokens.word(i + 1)
                    && !Nouns.function(tokens.at(i + 1))
                    && !Verbs.form(tokens.at(i + 1).lower()).known();
            boolean hours = words[0].equals("down") && (tokens.is(i + 3, "till") || tokens.is(i + 3, "until"));
            if (at == words.length && !fits && !describes && !hours) {
                return i + at;
            }
        }
        return i;
    }

    /// `, saving …`
    private boolean gerund(int i) {
        Token before = tokens.at(i - 1);
        boolean apart = before.is(",")
                || tokens.dash(i - 1) && before.spaced()
                || before.is("thereby")
                || before.is("thus")
                || before.is("while");
        return apart && GERUNDS.contains(tokens.at(i).lower()) && !listOfActivities(i);
    }

    /// `Giving …, raising …`: a list of activities, not an effect.
    private boolean listOfActivities(int i) {
        int from = i;
        while (from > 0 && !tokens.at(from).opens() && i - from < 30) {
            from--;
        }
        return Verbs.form(tokens.at(from).lower()).gerund();
    }
}
