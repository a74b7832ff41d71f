package headway.platform.records;

import java.util.UUID;

/// Something that was saved.
///
/// @param undo the batch that takes it back
public record Saved(UUID id, UUID undo) {}
