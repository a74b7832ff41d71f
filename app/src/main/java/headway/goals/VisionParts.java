package headway.goals;

import headway.kernel.OwnerId;
import java.util.List;

/// The sentences of somebody's vision, which goals may serve: known to another feature.
@FunctionalInterface
public interface VisionParts {
    List<String> of(OwnerId owner);
}
