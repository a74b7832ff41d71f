package headway.people;

import headway.platform.records.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A contact that was made.
///
/// @param people with whom; at least one
public record Touch(
        UUID id,
        TouchKind kind,
        LocalDate happenedOn,
        Direction direction,
        String note,
        List<UUID> people,
        Origin origin,
        long version) {
    public Touch {
        people = List.copyOf(people);
    }
}
