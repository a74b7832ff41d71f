package headway.roles;

import java.util.Optional;
import java.util.UUID;

/// Something that a person's role asks of them, restated as an achievement: what they do, for whom, what comes of it.
///
/// @param position the position it belongs to
/// @param note how it reads in the contract, or what else to know
public record Responsibility(String text, Optional<UUID> position, String note) {}
