package headway.reviews.steps;

import headway.accomplishments.Accomplishment;
import headway.kernel.OwnerId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which accomplishments are the person's best work, as whoever keeps that knows it.
public interface BestWork {

    /// Those among some that are marked.
    Set<UUID> among(OwnerId owner, List<Accomplishment> some);

    /// Marks some and takes the mark from others.
    void mark(OwnerId owner, List<UUID> chosen, List<UUID> dropped);
}
