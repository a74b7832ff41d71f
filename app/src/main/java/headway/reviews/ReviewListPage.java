package headway.reviews;

import headway.platform.records.Kept;
import java.util.List;

/// All reviews: those that can be done, those that are open, those that were done.
///
/// @param next one of each kind
/// @param finished newest first
record ReviewListPage(List<Next> next, List<Kept<Review>> finished) {
    ReviewListPage {
        next = List.copyOf(next);
        finished = List.copyOf(finished);
    }
}
