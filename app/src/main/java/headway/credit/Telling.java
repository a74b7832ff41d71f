package headway.credit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody was told of something achieved.
///
/// @param note how they took it
public record Telling(Optional<UUID> accomplishment, Optional<UUID> person, LocalDate toldOn, String note) {}
