package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.Set;

/// States for the better, with and without a verb: `the hall is booked`, `the swarms have stopped`,
/// `…; mother and baby fine`.
record GoodStates(Tokens tokens) {

    private static final Set<String> STATES = WordLists.words("good-states.txt");
    private static final Set<String> BEING =
            Set.of("is", "are", "'s", "stays", "stay", "remains", "remain", "been", "feels");

    /// What stopped, came or held by itself, behind `has` and `have`.
    private static final Set<String> TURNED = Set.of(
            "gone",
            "kept",
            "won",
            "passed",
            "saved",
            "met",
            "stopped",
            "vanished",
            "disappeared",
            "dried",
            "eased",
            "settled",
            "calmed",
            "returned",
            "stayed",
            "held",
            "improved",
            "recovered",
            "healed",
            "dropped",
            "fallen",
            "risen",
            "lasted",
            "survived",
            "quietened",
            "cleared",
            "faded",
            "ceased",
            "halved",
            "doubled",
            "grown",
            "shrunk",
            "come",
            "ended",
            "lifted",
            "tripled",
            "died");

    /// What is good not to have happened.
    private static final Set<String> RELAPSED = Set.of(
            "come", "returned", "happened", "broken", "failed", "missed", "lost", "stopped", "leaked", "reoffended");

    /// The lack of these is the opposite of a good state: `is never empty`.
    private static final Set<String> POOR = Set.of(
            "empty",
            "late",
            "short",
            "cold",
            "dirty",
            "idle",
            "broken",
            "down",
            "unattended",
            "out",
            "missing",
            "behind",
            "ill");

    /// Whether the clause, whose subject starts at `from`, tells of such a state.
    boolean tells(int from, Range clause) {
        return state(from, clause) || verbless(from, clause) || turned(from, clause);
    }

    /// `The hall is booked every evening`, `the cellar has been dry`, `the chair is never empty`.
    private boolean state(int from, Range clause) {
        for (int at = from + 1; at < clause.to() - 1 && at < from + 9; at++) {
            Token token = tokens.at(at);
            if (ResultTurns.WRITER.contains(token.lower()) || token.is(",")) {
                return false;
            }
            if (!BEING.contains(token.lower())) {
                continue;
            }
            boolean still = tokens.is(at + 1, "still")
                    && Set.of("in", "here", "there", "up", "with", "on")
                            .contains(tokens.at(at + 2).lower());
            boolean never = tokens.is(at + 1, "never") || tokens.is(at + 1, "rarely");
            int word = at + 1;
            while (word < clause.to() && word < at + 4 && adverb(tokens.at(word))) {
                word++;
            }
            boolean closes = !tokens.word(word + 1) && !tokens.hyphen(word + 1)
                    || Nouns.function(tokens.at(word + 1)) && !tokens.is(word + 1, "to") && !tokens.is(word + 1, "of");
            boolean fits = never
                    ? POOR.contains(tokens.at(word).lower())
                    : STATES.contains(tokens.at(word).lower());
            return still || fits && closes;
        }
        return false;
    }

    private static boolean adverb(Token token) {
        return Clauses.adverb(token)
                || Set.of(
                                "all", "never", "always", "now", "still", "quite", "so", "very", "much", "far", "both",
                                "rarely", "often")
                        .contains(token.lower());
    }

    /// `…; mother and baby fine`: a few words behind a sign, the last of which is a state.
    private boolean verbless(int from, Range clause) {
        boolean brief = clause.to() - from >= 2 && clause.to() - from <= 5 && Clauses.sign(tokens, clause.from() - 1);
        String last = tokens.at(clause.to() - 1).lower();
        return brief
                && Set.of(
                                "fine",
                                "well",
                                "safe",
                                "unhurt",
                                "alive",
                                "happy",
                                "home",
                                "free",
                                "delighted",
                                "dry",
                                "spotless")
                        .contains(last);
    }

    /// `The bank shifts have dried up`, `the swarms have stopped`.
    private boolean turned(int from, Range clause) {
        for (int at = from + 1; at < clause.to() - 1 && at < from + 8; at++) {
            if (ResultTurns.WRITER.contains(tokens.at(at).lower())) {
                return false;
            }
            boolean has = tokens.is(at, "has") || tokens.is(at, "have");
            boolean hasNot = tokens.is(at, "hasn't")
                    || tokens.is(at, "haven't")
                    || has && (tokens.is(at + 1, "not") || tokens.is(at + 1, "never"));
            int verb = tokens.is(at, "hasn't") || tokens.is(at, "haven't") ? at + 1 : at + 2;
            if (hasNot && RELAPSED.contains(tokens.at(verb).lower())) {
                return true;
            }
            if (has && TURNED.contains(tokens.at(at + 1).lower())) {
                return true;
            }
        }
        return false;
    }
}
