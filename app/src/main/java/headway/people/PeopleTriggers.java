package headway.people;

import headway.platform.feature.Trigger;
import java.util.List;

/// What people bring up again.
final class PeopleTriggers {
    private PeopleTriggers() {}

    static List<Trigger> all() {
        return List.of();
    }
}
