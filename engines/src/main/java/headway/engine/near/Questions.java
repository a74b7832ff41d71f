package headway.engine.near;

import headway.engine.near.NearEvidence.Label;
import headway.engine.near.NearQuestion.Key;
import headway.engine.near.WorkKinds.WorkKind;
import java.util.List;
import java.util.Set;

/// Chooses the one question that helps a text most: what was done, then what it changed, then how
/// much, then which case; worded for the kind of work.
final class Questions {

    private static final Set<String> WISHES = Set.of(
            "want",
            "hope",
            "hoping",
            "plan",
            "planning",
            "will",
            "would",
            "wish",
            "intend",
            "looking",
            "aim",
            "goal",
            "dream",
            "keen",
            "shall",
            "going");
    private static final Set<String> PRESENCE = Set.of(
            "attended", "participated", "helped", "assisted", "joined", "took", "observed", "shadowed", "supported");
    private static final Set<String> DUTIES =
            Set.of("responsible", "duties", "role", "member", "responsibilities", "part", "job");

    private static final Set<String> MONEY = Set.of(
            "cost",
            "costs",
            "budget",
            "bill",
            "bills",
            "spend",
            "spending",
            "revenue",
            "sales",
            "profit",
            "funds",
            "money",
            "price",
            "prices",
            "margin",
            "income",
            "savings");
    private static final Set<String> TIME = Set.of(
            "time",
            "times",
            "faster",
            "quicker",
            "shorter",
            "delay",
            "delays",
            "waiting",
            "queue",
            "queues",
            "sooner",
            "turnaround");
    private static final Set<String> FAULTS = Set.of(
            "errors",
            "error",
            "accidents",
            "incidents",
            "complaints",
            "faults",
            "defects",
            "mistakes",
            "injuries",
            "falls");

    private final Tokens tokens;
    private final List<NearNumber> numbers;
    private final List<NearEvidence> evidence;

    Questions(Tokens tokens, List<NearNumber> numbers, List<NearEvidence> evidence) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.evidence = evidence;
    }

    NearQuestion choose() {
        if (tokens.size() == 0) {
            return NearQuestion.of(Key.WHAT_HAPPENED);
        }
        if (!has(Label.ACHIEVEMENT)) {
            return achievement();
        }
        WorkKind kind = WorkKinds.of(tokens);
        if (!has(Label.RESULT)) {
            return result(kind);
        }
        if (numbers.isEmpty()) {
            return amount(kind);
        }
        return has(Label.EXAMPLE) ? NearQuestion.of(Key.NONE) : NearQuestion.of(Key.WHICH_CASE);
    }

    private NearQuestion achievement() {
        int limit = Math.min(tokens.size(), 40);
        for (int i = 0; i < limit; i++) {
            String word = tokens.at(i).lower();
            boolean wish = WISHES.contains(word);
            if (wish || DUTIES.contains(word)) {
                return NearQuestion.of(wish ? Key.WHAT_IS_DONE_ALREADY : Key.WHAT_DID_YOU_DO);
            }
            if (PRESENCE.contains(word)) {
                return NearQuestion.of(Key.WHAT_DID_YOU_DO_WITH_IT);
            }
        }
        return NearQuestion.of(has(Label.RESULT) ? Key.WHAT_WAS_YOUR_PART : Key.WHAT_DID_YOU_DO);
    }

    private NearQuestion result(WorkKind kind) {
        return switch (kind) {
            case TEACHING -> NearQuestion.of(Key.WHAT_COULD_THEY_DO_AFTER);
            case BUILDING -> NearQuestion.of(Key.WHO_USES_IT);
            case REPAIR -> NearQuestion.of(Key.WHAT_WORKS_AGAIN);
            case ORGANISING, LEADING -> NearQuestion.of(Key.HOW_DID_IT_END);
            case WRITING, RESEARCH -> NearQuestion.of(Key.WHAT_WAS_DECIDED);
            case CARE, SERVICE -> NearQuestion.of(Key.FOR_WHOM);
            case SELLING, NEGOTIATING, MAKING, SAFETY, OTHER -> NearQuestion.of(Key.WHAT_CHANGED);
        };
    }

    private NearQuestion amount(WorkKind kind) {
        for (int i = 0; i < Math.min(tokens.size(), 200); i++) {
            Key key = measure(tokens.at(i).lower());
            if (key != Key.NONE) {
                return NearQuestion.of(key, tokens.at(i).lower());
            }
        }
        return switch (kind) {
            case TEACHING -> NearQuestion.of(Key.HOW_MANY_LEARNT_IT);
            case CARE, SERVICE, LEADING -> NearQuestion.of(Key.HOW_MANY_PEOPLE);
            case SELLING, NEGOTIATING -> NearQuestion.of(Key.HOW_MUCH_MONEY, "");
            case SAFETY -> NearQuestion.of(Key.HOW_MANY_FAULTS, "");
            case WRITING, RESEARCH, ORGANISING -> NearQuestion.of(Key.HOW_MANY_OR_HOW_OFTEN);
            case BUILDING, REPAIR, MAKING, OTHER -> NearQuestion.of(Key.HOW_MUCH_BEFORE_AND_AFTER, "");
        };
    }

    private static Key measure(String word) {
        if (MONEY.contains(word)) {
            return Key.HOW_MUCH_MONEY;
        }
        if (TIME.contains(word)) {
            return Key.HOW_MUCH_TIME;
        }
        return FAULTS.contains(word) ? Key.HOW_MANY_FAULTS : Key.NONE;
    }

    private boolean has(Label label) {
        return evidence.stream().anyMatch(found -> found.label() == label);
    }
}
