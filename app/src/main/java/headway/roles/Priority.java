package headway.roles;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What the employer or the manager wants most at present.
///
/// @param statedOn when it was said
/// @param overOn from when on it no longer holds
/// @param note where it was said
public record Priority(
        String text, Whose whose, Optional<LocalDate> statedOn, Optional<LocalDate> overOn, String note) {

    /// Who wants it.
    public enum Whose {
        MANAGER,
        EMPLOYER,
        TEAM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it held on a day.
    public boolean heldOn(LocalDate day) {
        return overOn.filter(over -> !day.isBefore(over)).isEmpty();
    }
}
