package headway.reviews;

import headway.kernel.OwnerId;
import java.time.LocalDate;

/// Minutes that went into people and the conversation of the field, derived from what the record has: an
/// estimate, because nobody stops the time.
@FunctionalInterface
public interface Spent {

    /// @param from first day
    /// @param to last day
    int minutes(OwnerId owner, LocalDate from, LocalDate to);
}
