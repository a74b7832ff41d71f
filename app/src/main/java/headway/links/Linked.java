package headway.links;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A record at the other end of a link, with what is linked to it in turn.
///
/// @param link the edge that leads here
/// @param happenedOn its place on the timeline
/// @param beyond what it is linked to itself, one step further
public record Linked(UUID link, Ref ref, String title, LocalDate happenedOn, List<Linked> beyond) {
    public Linked {
        beyond = List.copyOf(beyond);
    }
}
