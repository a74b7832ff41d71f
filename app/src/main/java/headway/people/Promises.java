package headway.people;

import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Open commitments, as pages of people show them; whoever keeps commitments gives them.
public interface Promises {

    /// Due until a day, the earliest first.
    List<Line> dueUntil(OwnerId owner, LocalDate day);

    /// Open ones with one person.
    List<Line> with(OwnerId owner, UUID person);

    /// @param mine whether it is the person's own word
    record Line(UUID id, String text, boolean mine, Optional<UUID> person, Optional<LocalDate> dueOn) {}
}
