package headway.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A talk with one person.
///
/// @param metOn the day it is planned for, or was held
/// @param blockers what holds the person up
/// @param feedback what feedback is wanted
/// @param notes what was said
public record OneToOne(
        Optional<UUID> person,
        LocalDate metOn,
        boolean held,
        String blockers,
        String asks,
        String feedback,
        String notes) {

    public static OneToOne planned(UUID person, LocalDate day) {
        return new OneToOne(Optional.of(person), day, false, "", "", "", "");
    }

    OneToOne heldOn(LocalDate day) {
        return new OneToOne(person, day, true, blockers, asks, feedback, notes);
    }
}
