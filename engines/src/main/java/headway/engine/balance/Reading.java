package headway.engine.balance;

import java.time.LocalDate;
import java.util.Optional;

/// How somebody was on one day.
///
/// @param energy 1 (empty) to 5 (full)
/// @param stress 1 (calm) to 5 (too much)
/// @param hours worked in the last seven days
/// @param people time for people, 1 (none) to 5 (plenty)
/// @param interests time for interests, 1 (none) to 5 (plenty)
public record Reading(
        LocalDate day,
        int energy,
        int stress,
        Optional<Integer> hours,
        Optional<Integer> people,
        Optional<Integer> interests) {}
