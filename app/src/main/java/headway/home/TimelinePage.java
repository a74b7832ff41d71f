package headway.home;

import headway.platform.feature.Kind;
import java.util.List;

/// The timeline of everything, or the next part of it.
///
/// @param kind name of the kind it is narrowed to; empty for all
/// @param more address of the next part; empty at the end
record TimelinePage(List<EntryGroup> groups, List<Kind> kinds, String kind, String more) {
    TimelinePage {
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
