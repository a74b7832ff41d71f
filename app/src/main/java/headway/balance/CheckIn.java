package headway.balance;

import headway.engine.balance.Reading;
import java.time.LocalDate;
import java.util.Optional;

/// How somebody is, in their own judgement.
///
/// @param energy 1 (empty) to 5 (full)
/// @param stress 1 (calm) to 5 (too much)
/// @param hours worked in the last seven days, 0 to 168
/// @param people time for people, 1 (none) to 5 (plenty)
/// @param interests time for interests, 1 (none) to 5 (plenty)
/// @param note for the person's own eyes
public record CheckIn(
        LocalDate checkedOn,
        int energy,
        int stress,
        Optional<Integer> hours,
        Optional<Integer> people,
        Optional<Integer> interests,
        String note) {
    public static final int LEAST = 1;
    public static final int MOST = 5;
    /// Hours of a week.
    public static final int MOST_HOURS = 168;

    Reading reading() {
        return new Reading(checkedOn, energy, stress, hours, people, interests);
    }
}
