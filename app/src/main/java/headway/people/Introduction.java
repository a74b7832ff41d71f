package headway.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An introduction: somebody brings the person together with somebody else, or the person does so.
///
/// @param personId who introduces, or is introduced by the person
/// @param toWhom the one to get to know, in words
/// @param toPersonId the same where they are in the record
public record Introduction(
        Side side,
        Optional<UUID> personId,
        String toWhom,
        Optional<UUID> toPersonId,
        State state,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> madeOn,
        Optional<LocalDate> thankedOn,
        String notes) {

    /// Who introduces whom.
    public enum Side {
        TO_ME,
        BY_ME;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How far it has come.
    public enum State {
        ASKED,
        MADE,
        THANKED,
        DECLINED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
