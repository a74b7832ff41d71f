package headway.goals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody who knows of a goal.
///
/// @param discussedOn when it was last talked about
public record Sharing(Optional<UUID> goal, String person, Role role, Optional<LocalDate> discussedOn, String note) {

    /// What they are to the person.
    public enum Role {
        MANAGER,
        MENTOR,
        HR,
        OTHER;

        public String code() {
            return Goal.code(this);
        }
    }

    Sharing discussed(LocalDate day) {
        return new Sharing(goal, person, role, Optional.of(day), note);
    }
}
