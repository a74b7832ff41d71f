package headway.samples;

import java.util.Optional;
import java.util.UUID;

/// That an accomplishment is among the best of a quarter.
///
/// @param accomplishment empty once it was erased
/// @param note one sentence that says why, in the person's own words; may be empty
public record Sample(Optional<UUID> accomplishment, Quarter quarter, String note) {}
