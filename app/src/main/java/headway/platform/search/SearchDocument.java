package headway.platform.search;

import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.UUID;

/// What can be found of one record.
///
/// @param kind the kind of record, for example `accomplishment`; decides its address and label
/// @param happenedOn its place on the timeline; [#UNDATED] for what happens on no day, such as a skill
public record SearchDocument(OwnerId owner, UUID id, String kind, String title, String body, LocalDate happenedOn) {
    /// Below everything that has a date: the first day that a partial date can mean.
    public static final LocalDate UNDATED = LocalDate.of(1000, 1, 1);
}
