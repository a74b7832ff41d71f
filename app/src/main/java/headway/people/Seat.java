package headway.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A seat of the personal board: who sits there and why.
///
/// @param title what an own seat is called
public record Seat(Kind seat, String title, Optional<UUID> personId, String reason, Optional<LocalDate> sinceOn) {

    /// What a seat is for.
    public enum Kind {
        SPONSOR,
        CHALLENGER,
        CONNECTOR,
        EXPERT,
        PEER,
        COACH,
        OUTSIDE,
        OWN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
