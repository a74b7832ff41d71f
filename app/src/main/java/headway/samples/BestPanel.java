package headway.samples;

import headway.platform.records.Kept;
import java.util.Optional;
import java.util.UUID;

/// What the page of an accomplishment says of best work.
///
/// @param quarter of its day
/// @param sample empty where it is not chosen
record BestPanel(UUID accomplishment, Quarter quarter, Optional<Kept<Sample>> sample) {}
