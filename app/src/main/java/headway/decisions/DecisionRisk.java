package headway.decisions;

import java.util.Optional;
import java.util.UUID;

/// A line of the pre-mortem: it is a year later and it went wrong.
///
/// @param wrong what went wrong
/// @param sign by what one would have seen it coming
/// @param countermeasure what can be done about it now
public record DecisionRisk(Optional<UUID> decisionId, String wrong, String sign, String countermeasure) {}
