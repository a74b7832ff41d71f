package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How things stand since: `420 days without an accident`, `no corrections in 14 months`, `attendance
/// up 3 points`, `heavier than last year`, `two rounds now, not five`.
final class ResultStates {

    /// After `than` these compare with an earlier or expected state.
    private static final Set<String> BEFORE = Set.of(
            "last", "before", "the", "ever", "it", "they", "any", "usual", "expected", "planned", "in", "previous");

    /// Regular work with something of worth is a duty and no gain.
    private static final Set<String> DUTIES = Set.of(
            "manage",
            "handle",
            "oversee",
            "run",
            "hold",
            "supervise",
            "process",
            "administer",
            "approve",
            "audit",
            "look",
            "review",
            "buy",
            "order");

    private final Tokens tokens;
    private final NumberIndex numbers;
    private final int firstDone;

    ResultStates(Tokens tokens, NumberIndex numbers, int firstDone) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.firstDone = firstDone;
    }

    boolean tells(int i, Range sentence) {
        return without(i) || none(i, sentence) || stands(i, sentence) || than(i) || spared(i) || no(i) || brought(i);
    }

    /// Whether the sentence tells of regular work with things, as in `Manage accounts worth £60m`.
    boolean duty(Range sentence) {
        for (int at = sentence.from(); at < sentence.from() + 3; at++) {
            if (DUTIES.contains(Verbs.form(tokens.at(at).lower()).base())) {
                return true;
            }
        }
        return false;
    }

    /// `420 days without a lost-time accident`.
    private boolean without(int i) {
        NearNumber before = endsBefore(i);
        return tokens.is(i, "without") && before != null && before.kind() == NumberKind.DURATION;
    }

    /// `No corrections in 14 months`, `Not one complaint since May`.
    private boolean none(int i, Range sentence) {
        boolean head = i == sentence.from()
                && (tokens.is(i, "no") || tokens.is(i, "zero") || tokens.is(i, "not") && tokens.is(i + 1, "one"));
        if (!head) {
            return false;
        }
        for (int at = i + 2; at < sentence.to() && at < i + 10; at++) {
            NearNumber next = numbers.at(at + 1);
            boolean span = (tokens.is(at, "in") || tokens.is(at, "for") || tokens.is(at, "over"))
                    && (next != null && next.kind() == NumberKind.DURATION || tokens.is(at + 2, "year"));
            if (span || tokens.is(at, "since")) {
                return true;
            }
        }
        return false;
    }

    /// `Attendance up 3 points`, `Re-let times down to 19 days`: no verb, at the head of a sentence.
    private boolean stands(int i, Range sentence) {
        boolean moved = tokens.is(i, "up") || tokens.is(i, "down");
        int at = tokens.is(i + 1, "to") || tokens.is(i + 1, "by") ? i + 2 : i + 1;
        NearNumber number = numbers.at(at) == null ? numbers.at(Connectors.skipHedges(tokens, at)) : numbers.at(at);
        boolean head = moved && i < firstDone && i > sentence.from() && i - sentence.from() <= 6;
        if (!head || number == null || number.kind() == NumberKind.DATE) {
            return false;
        }
        for (int before = sentence.from(); before < i; before++) {
            Form form = tokens.hyphen(before - 1)
                    ? Form.NONE
                    : Verbs.form(tokens.at(before).lower());
            boolean verb = form.past() || form.gerund() || form.plain() && before == sentence.from();
            if (verb || tokens.is(before, "to") || tokens.is(before, "i")) {
                return false;
            }
        }
        return true;
    }

    /// `heavier than last year`.
    private boolean than(int i) {
        String word = tokens.at(i).lower();
        boolean comparative = word.length() > 4 && word.endsWith("er") && !Nouns.function(tokens.at(i));
        return comparative
                && tokens.is(i + 1, "than")
                && BEFORE.contains(tokens.at(i + 2).lower());
    }

    /// `and the run was not interrupted`, said after what the writer did.
    private boolean spared(int i) {
        boolean not = (tokens.is(i - 1, "was") || tokens.is(i - 1, "were")) && (tokens.is(i, "not"))
                || tokens.is(i, "wasn't")
                || tokens.is(i, "weren't")
                || tokens.is(i, "never") && (tokens.is(i - 1, "was") || tokens.is(i - 1, "were"));
        Form form = Verbs.form(tokens.at(i + 1).lower());
        return not && i >= firstDone && form.participle();
    }

    /// `two rounds now, not five`.
    private boolean no(int i) {
        NearNumber other = numbers.at(i + 1);
        boolean contrast = tokens.is(i, "not") && tokens.is(i - 1, ",");
        return contrast && other != null && other.kind() != NumberKind.DATE;
    }

    /// `The deal brought in two and a half million`.
    private boolean brought(int i) {
        Token verb = tokens.at(i);
        boolean earns = (verb.is("brought") || verb.is("brings")) && tokens.is(i + 1, "in")
                || (verb.is("earns") || verb.is("raises")) && i + 1 < firstDone;
        return earns && (numbers.at(i + 2) != null || numbers.at(i + 1) != null || numbers.at(i + 3) != null);
    }

    private @Nullable NearNumber endsBefore(int i) {
        for (int at = i - 1; at > i - 5; at--) {
            NearNumber number = numbers.at(at);
            if (number != null && numbers.end(at) == i) {
                return number;
            }
        }
        return null;
    }
}
