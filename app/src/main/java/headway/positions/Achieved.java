package headway.positions;

import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What somebody achieved in a position: known to a feature on a higher level.
@FunctionalInterface
public interface Achieved {
    /// Newest first, at most as many as a page shows.
    List<Line> in(OwnerId owner, UUID position);

    /// @param path where it is shown, without the base path
    record Line(String headline, LocalDate happenedOn, String path) {}
}
