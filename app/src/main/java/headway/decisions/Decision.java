package headway.decisions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A question with something at stake, and what came of the answer.
///
/// @param smallestTest the cheapest way to learn whether it would work
/// @param chosen the option that was taken; empty while it is open
/// @param expected what should have happened by the review
/// @param probability how likely that is in the person's judgement, 0 to 100 percent
public record Decision(
        String question,
        String situation,
        Door door,
        String smallestTest,
        String chosen,
        String reasons,
        String expected,
        Optional<Integer> probability,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> reviewOn,
        Happened happened,
        String outcome,
        String learned) {

    /// Whether one can come back.
    public enum Door {
        TWO_WAY,
        ONE_WAY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether what was expected came.
    public enum Happened {
        OPEN,
        YES,
        NO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isDecided() {
        return !chosen.isEmpty();
    }

    /// Decided, its day of review is here, and nobody has said what came.
    public boolean wantsReview(LocalDate today) {
        return happened == Happened.OPEN
                && reviewOn.filter(day -> !day.isAfter(today)).isPresent();
    }
}
