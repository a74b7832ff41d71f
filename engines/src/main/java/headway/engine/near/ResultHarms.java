package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.Set;

/// How little went wrong, and what would have: `with under 11 minutes of downtime`, `only 1 repair in 60
/// joints`, `Support tickets: zero this week`, `That would have killed him`.
record ResultHarms(Tokens tokens, NumberIndex numbers, int firstDone) {

    private static final Set<String> FAULTS = WordLists.words("fault-nouns.txt");
    private static final Set<String> LITTLE =
            Set.of("only", "just", "under", "zero", "no", "minimal", "below", "barely");
    private static final Set<String> HARMED = Set.of(
            "killed",
            "cost",
            "failed",
            "missed",
            "lost",
            "drowned",
            "burned",
            "burnt",
            "died",
            "blown",
            "flooded",
            "crashed",
            "collapsed",
            "gone",
            "been",
            "broken",
            "ruined",
            "poisoned",
            "closed",
            "stopped",
            "leaked",
            "sunk");

    /// Words from the hint that it was little to the fault.
    private static final int REACH = 7;

    boolean tells(int i, Range sentence) {
        return little(i, sentence) || free(i) || wouldHave(i) || none(i) || atLast(i, sentence);
    }

    /// `with under 11 minutes of downtime`, `with zero findings`, `only two clashes`, `just 7 per cent` of a fault.
    private boolean little(int i, Range sentence) {
        boolean with = tokens.is(i - 1, "with") || tokens.is(i - 1, "achieved") || tokens.is(i - 1, "had");
        boolean only = tokens.is(i, "only") || tokens.is(i, "just");
        if (!LITTLE.contains(tokens.at(i).lower()) || !with && !only || with && i < firstDone) {
            return false;
        }
        NearNumber number = numbers.at(i + 1);
        boolean share = number != null && number.kind() != NumberKind.DATE && number.kind() != NumberKind.MONEY;
        int end = numbers.end(i + 1);
        boolean counted = number != null && number.kind() == NumberKind.COUNT;
        boolean rate =
                only && counted && (tokens.is(end, "in") || tokens.is(end, "from")) && numbers.at(end + 1) != null;
        for (int at = i + 1; at < sentence.to() && at < i + REACH && !tokens.is(at, ","); at++) {
            if (FAULTS.contains(tokens.at(at).lower()) && (share || !only)) {
                return true;
            }
        }
        boolean isOnly =
                only && share && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are") || tokens.is(i - 1, "was"));
        return rate || isOnly && fault(sentence.from(), i);
    }

    /// `900,000 accident-free miles`.
    private boolean free(int i) {
        return FAULTS.contains(tokens.at(i).lower()) && tokens.hyphen(i + 1) && tokens.is(i + 2, "free");
    }

    private boolean fault(int from, int to) {
        for (int at = from; at < to; at++) {
            if (FAULTS.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `That one would have killed him`, `which could have cost a kidney`.
    private boolean wouldHave(int i) {
        boolean would = tokens.is(i, "would") || tokens.is(i, "could") || tokens.is(i, "might");
        boolean ours = tokens.is(i - 1, "i") || tokens.is(i - 1, "we");
        return would
                && !ours
                && tokens.is(i + 1, "have")
                && HARMED.contains(tokens.at(i + 2).lower());
    }

    /// `Tickets about eye strain: zero this week`.
    private boolean none(int i) {
        boolean nil = tokens.is(i, "zero") || tokens.is(i, "none") || tokens.is(i, "nil") || tokens.is(i, "nobody");
        return nil && tokens.is(i - 1, ":");
    }

    /// `The ulcer closed at last`: something else came to its end.
    private boolean atLast(int i, Range sentence) {
        boolean last = tokens.is(i, "at") && tokens.is(i + 1, "last") && !tokens.word(i + 2);
        for (int at = sentence.from(); last && at < i; at++) {
            Verbs.Form form = Verbs.form(tokens.at(at).lower());
            boolean ours = tokens.is(at, "i") || tokens.is(at, "we") || at == sentence.from() && form.past();
            if (ours) {
                return false;
            }
        }
        return last && Verbs.form(tokens.at(i - 1).lower()).past();
    }
}
