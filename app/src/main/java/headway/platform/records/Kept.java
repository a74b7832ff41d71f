package headway.platform.records;

import java.time.Instant;
import java.util.UUID;

/// A record as it is kept: what a person says, and what every record has.
///
/// @param facts what it says
/// @param origin how it came here
/// @param version raised by one with each change, from 1
public record Kept<T>(UUID id, T facts, Origin origin, long version, Instant createdAt, Instant updatedAt) {}
