package headway.reviews;

import headway.kernel.OwnerId;
import java.time.LocalDate;

/// Somebody at one step of one review.
///
/// @param step name of the step
public record Visit(OwnerId owner, Review review, String step, LocalDate today) {

    /// What was answered here before; empty when nothing was.
    public String said(String name) {
        return review.answers().value(step, name);
    }
}
