package headway.goals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// How a goal stood on a day.
///
/// @param value in the unit of the goal's measure
public record CheckIn(Optional<UUID> goal, Optional<Double> value, String note, LocalDate checkedOn) {}
