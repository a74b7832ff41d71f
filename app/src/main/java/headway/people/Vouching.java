package headway.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Who vouches for what, when somebody asks for references.
///
/// @param briefedWith posting and evidence they were given
/// @param usedFor the application it was for
public record Vouching(
        Optional<UUID> personId,
        String vouchesFor,
        State state,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> briefedOn,
        String briefedWith,
        String usedFor,
        Optional<LocalDate> thankedOn,
        String notes) {

    /// What they said.
    public enum State {
        POSSIBLE,
        ASKED,
        AGREED,
        DECLINED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Vouching thanked(LocalDate day) {
        return new Vouching(
                personId, vouchesFor, state, askedOn, briefedOn, briefedWith, usedFor, Optional.of(day), notes);
    }
}
