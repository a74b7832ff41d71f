package headway.setbacks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Something that went wrong, and what the person learned.
///
/// @param told the reasons that others gave
/// @param inMyHands what the person could have done otherwise
/// @param notInMyHands what nobody could have changed
/// @param cameOfIt what the next try brought; empty while it is open
public record Setback(
        String what,
        Optional<LocalDate> happenedOn,
        Kind kind,
        String told,
        String inMyHands,
        String notInMyHands,
        String lesson,
        String nextTry,
        Optional<LocalDate> nextTryOn,
        String cameOfIt) {

    /// What sort of setback.
    public enum Kind {
        OTHER,
        PASSED_OVER,
        REJECTED,
        MISTAKE,
        STOPPED,
        CONFLICT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Just named, with nothing made of it yet.
    public static Setback named(String what, LocalDate day) {
        return new Setback(what, Optional.of(day), Kind.OTHER, "", "", "", "", "", Optional.empty(), "");
    }

    /// The same with what the next try brought.
    public Setback withOutcome(String outcome) {
        return new Setback(what, happenedOn, kind, told, inMyHands, notInMyHands, lesson, nextTry, nextTryOn, outcome);
    }

    /// Whether something is to be tried and nothing is known of it yet.
    public boolean isOpen() {
        return cameOfIt.isEmpty();
    }
}
