package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Effects told by setting two states beside each other: `was £690, now £410`, `23 in H1, 4 in H2`, `from
/// 41st to 6th`, `one callback in six years`, `she walks today`.
record ResultContrasts(Tokens tokens, NumberIndex numbers, int firstDone) {

    private static final Set<String> NOW = Set.of("now", "since", "today", "nowadays", "currently");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    /// States at the end of a clause without a verb: `grievance withdrawn`.
    private static final Set<String> ENDED = Set.of(
            "withdrawn",
            "dropped",
            "settled",
            "resolved",
            "restored",
            "approved",
            "accepted",
            "signed",
            "closed",
            "renewed",
            "granted",
            "cleared",
            "upheld",
            "overturned",
            "saved",
            "recovered",
            "avoided",
            "averted",
            "dismissed",
            "fixed");

    /// Words after `he`, `she` or `it` that tell of no lasting state.
    private static final Set<String> SAYING =
            Set.of("say", "think", "know", "mean", "include", "cover", "involve", "be");

    private static final Set<String> DISCOVERIES = WordLists.words("discovery-verbs.txt");

    /// Words from `used to` to what is told of now.
    private static final int USUAL = 25;

    /// So few of something in a span of time are a good outcome.
    private static final int FEW = 3;

    boolean tells(int i, Range sentence) {
        return thenAndNow(i, sentence)
                || terms(i)
                || ranks(i)
                || few(i, sentence)
                || lives(i, sentence)
                || ended(i, sentence)
                || again(i)
                || usedTo(i)
                || inTime(i, sentence)
                || nobody(i);
    }

    /// `Tests used to take 40 minutes, they take 6 now`: what was usual is told to be over, here or later.
    private boolean usedTo(int i) {
        boolean over = NOW.contains(tokens.at(i).lower())
                || tokens.is(i, "none")
                || tokens.is(i, "hardly")
                || tokens.is(i, "never")
                || tokens.is(i, "nobody");
        for (int at = i - 2; over && at > i - USUAL && at >= 0; at--) {
            boolean subject = tokens.word(at - 1)
                    && !Verbs.form(tokens.at(at - 1).lower()).past();
            if (subject && tokens.is(at, "used") && tokens.is(at + 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /// `Spotted a forged signature before the payment went out`: a harm that was found in time.
    private boolean inTime(int i, Range sentence) {
        Token next = tokens.at(i + 1);
        boolean clause = next.is("the") || next.is("it") || next.is("they") || next.is("he") || next.is("she");
        boolean before = i >= firstDone && tokens.is(i, "before") && clause;
        for (int at = i - 1; before && at >= sentence.from(); at--) {
            if (DISCOVERIES.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// `nobody works three weekends in a row`.
    private boolean nobody(int i) {
        boolean none = tokens.is(i, "nobody") || tokens.is(i, "no") && tokens.is(i + 1, "one");
        Form form = Verbs.form(tokens.at(tokens.is(i, "no") ? i + 2 : i + 1).lower());
        return none && form.third() && !tokens.at(i).opens();
    }

    /// `Storage costs were £31,000 a year, now £19,500`: two values of one kind, of then and of now.
    private boolean thenAndNow(int i, Range sentence) {
        boolean was = tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "took") || tokens.is(i, "cost");
        NearNumber then = was ? near(i + 1, sentence.to()) : null;
        if (then == null || then.kind() == NumberKind.DATE || tokens.is(i - 1, "i") || tokens.is(i - 1, "we")) {
            return false;
        }
        boolean now = false;
        boolean other = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            NearNumber number = numbers.at(at);
            boolean bare = number != null
                    && number.kind() == NumberKind.COUNT
                    && number.unit().isEmpty();
            now |= NOW.contains(tokens.at(at).lower());
            other |= number != null && number != then && (number.kind() == then.kind() || bare);
        }
        return now && other;
    }

    private @Nullable NearNumber near(int from, int to) {
        for (int at = from; at < Math.min(to, from + 4); at++) {
            if (numbers.at(at) != null) {
                return numbers.at(at);
            }
        }
        return null;
    }

    /// `23 in H1, 4 in H2`: a smaller or larger count in a later term, with nothing else told.
    private boolean terms(int i) {
        NearNumber first = numbers.at(i);
        int in = numbers.end(i);
        NearNumber term = tokens.is(in, "in") ? numbers.at(in + 1) : null;
        int next = numbers.end(in + 1) + 1;
        NearNumber second = numbers.at(next);
        NearNumber later =
                second != null && tokens.is(numbers.end(next), "in") ? numbers.at(numbers.end(next) + 1) : null;
        return first != null
                && first.kind() != NumberKind.DATE
                && term != null
                && term.kind() == NumberKind.DATE
                && second != null
                && (second.kind() == first.kind() || second.unit().isEmpty())
                && later != null
                && later.kind() == NumberKind.DATE;
    }

    /// `from 41st to 6th`.
    private boolean ranks(int i) {
        boolean first = tokens.is(i, "from") && tokens.at(i + 1).number() && ordinal(i + 2);
        return first
                && tokens.is(i + 3, "to")
                && (ordinal(i + 5) || tokens.at(i + 4).lower().endsWith("st"));
    }

    private boolean ordinal(int i) {
        return ORDINALS.contains(tokens.at(i).lower()) && !tokens.at(i).spaced();
    }

    /// `One callback in six years.`
    private boolean few(int i, Range sentence) {
        NearNumber number = i == sentence.from() ? numbers.at(i) : null;
        int end = numbers.end(i);
        boolean in = tokens.is(end, "in") || tokens.is(end, "over");
        NearNumber span = in ? numbers.at(end + 1) : null;
        return number != null
                && number.kind() == NumberKind.COUNT
                && number.amount().value().orElse(FEW + 1.0) <= FEW
                && span != null
                && span.kind() == NumberKind.DURATION
                && numbers.end(end + 1) >= sentence.to() - 1;
    }

    /// `sent her to theatre, she walks today`: somebody's state, said after what the writer did.
    private boolean lives(int i, Range sentence) {
        boolean head =
                tokens.is(i - 1, ",") || tokens.is(i - 1, ";") || tokens.is(i - 1, "and") || i == sentence.from();
        Form form = Verbs.form(tokens.at(i + 1).lower());
        boolean present = form.third() || tokens.is(i, "they") && form.plain();
        return i >= firstDone
                && head
                && PRONOUNS.contains(tokens.at(i).lower())
                && present
                && !SAYING.contains(form.base());
    }

    /// `grievance withdrawn`, `two of four successful`, at the end of a clause.
    private boolean ended(int i, Range sentence) {
        boolean closes = i + 1 >= sentence.to() || !tokens.word(i + 1) && !tokens.hyphen(i + 1);
        boolean noun = tokens.word(i - 1) && !Nouns.function(tokens.at(i - 1));
        boolean apart = tokens.is(i - 2, ";") || tokens.is(i - 2, ",") || tokens.is(i - 2, ":");
        boolean alone = tokens.is(i - 1, ";") || tokens.is(i - 1, ":") || tokens.is(i - 1, "—");
        boolean passed = alone && (tokens.is(i, "passed") || tokens.is(i, "won") || tokens.is(i, "sold"));
        return i >= firstDone
                && closes
                && (noun && apart || alone)
                && (passed || ENDED.contains(tokens.at(i).lower()));
    }

    /// `…, racing again by March`.
    private boolean again(int i) {
        boolean gerund = Verbs.form(tokens.at(i).lower()).gerund() && tokens.is(i - 1, ",");
        return gerund && tokens.is(i + 1, "again") && i >= firstDone;
    }
}
