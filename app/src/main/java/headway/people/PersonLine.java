package headway.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody as lists show them.
///
/// @param lastOn the last contact
/// @param addedOn when they came into the record
public record PersonLine(
        UUID id,
        String name,
        Relation relation,
        String organisation,
        String role,
        String industry,
        String discipline,
        String seniority,
        Optional<Integer> tie,
        Optional<Integer> everyDays,
        Optional<Integer> influence,
        Optional<Integer> knowsMe,
        String nextStep,
        Optional<LocalDate> lastOn,
        LocalDate addedOn) {

    /// None for people without one.
    public Optional<Rhythm> rhythm() {
        return everyDays.filter(days -> days > 0).map(days -> new Rhythm(days, lastOn.orElse(addedOn)));
    }

    public String where() {
        if (role.isEmpty() || organisation.isEmpty()) {
            return role + organisation;
        }
        return role + ", " + organisation;
    }

    double share(LocalDate today) {
        return rhythm().map(rhythm -> rhythm.share(today)).orElse(-1.0);
    }
}
