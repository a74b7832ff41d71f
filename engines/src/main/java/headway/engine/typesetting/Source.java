package headway.engine.typesetting;

import java.util.List;

/// Where a statement of the document comes from; runs refer to it by its id.
///
/// @param id unique within the document
/// @param runs what is printed for it in the list of sources
public record Source(String id, List<Run> runs) {
    public Source {
        runs = List.copyOf(runs);
    }
}
