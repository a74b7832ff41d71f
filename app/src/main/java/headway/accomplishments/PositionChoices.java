package headway.accomplishments;

import headway.kernel.OwnerId;
import java.util.List;
import java.util.UUID;

/// The positions that an accomplishment can belong to, newest first.
@FunctionalInterface
public interface PositionChoices {
    List<Choice> of(OwnerId owner);

    /// @param label title and employer in one line
    record Choice(UUID id, String label) {}
}
