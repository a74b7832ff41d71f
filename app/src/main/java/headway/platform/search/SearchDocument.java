package headway.platform.search;

import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.UUID;

/// What can be found of one record.
///
/// @param kind the kind of record, for example `accomplishment`; decides its address and label
/// @param happenedOn its place on the timeline
public record SearchDocument(OwnerId owner, UUID id, String kind, String title, String body, LocalDate happenedOn) {}
