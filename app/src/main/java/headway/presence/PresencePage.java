package headway.presence;

import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.List;

/// What the pages of presence show.
final class PresencePage {
    /// The points of a short look at a profile.
    static final List<String> POINTS = List.of("visibility", "photo", "headline", "dates", "contact", "posts");

    private PresencePage() {}

    record Line(Kept<PublicProfile> profile, List<Difference> differences) {
        Line {
            differences = List.copyOf(differences);
        }
    }

    /// @param starter whether the words are those that everybody begins with
    record All(
            List<Line> profiles,
            List<Kept<Finding>> open,
            int settled,
            WordLists words,
            boolean starter,
            LocalDate today) {
        All {
            profiles = List.copyOf(profiles);
            open = List.copyOf(open);
        }
    }

    record One(Kept<PublicProfile> profile, List<Difference> differences, LocalDate today) {
        One {
            differences = List.copyOf(differences);
        }
    }
}
