package headway.platform.feature;

import java.time.Instant;
import java.util.UUID;

/// Something in the trash.
public record Trashed(UUID id, String kind, String title, Instant deletedAt) {}
