package headway.reviews;

import headway.kernel.Problem;
import java.util.List;

/// One step of a guided review. Stateless.
public interface Step {

    /// As in addresses and keys of texts: `reviews.step.` and this, and the same with `.text`.
    String name();

    /// About how long it takes.
    int minutes();

    /// What it shows and asks now.
    Content content(Visit visit);

    /// What is wrong although each answer for itself is right.
    default List<Problem> check(Visit visit, Given given) {
        return List.of();
    }

    /// What the answers change in the review itself.
    default Review change(Review review, Given given) {
        return review;
    }

    /// Writes back to the record what was answered anew. Called once for each answer that changed.
    default void apply(Visit visit, Given given) {}
}
