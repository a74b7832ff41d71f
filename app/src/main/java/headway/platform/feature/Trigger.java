package headway.platform.feature;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Brings one practice of the method up again when it is due.
///
/// Its texts are `today.` and its name (the reason in one sentence, with the signal's args), the same and
/// `.go` (the button that leads there) and `.why` (what good it does).
public interface Trigger {
    /// Long enough not to be asked again for what was just done.
    int WEEK = 7;

    /// For example `people.cooling`.
    String name();

    /// Rows of the method it serves, for example `P1`.
    List<String> rows();

    Place place();

    /// How much it matters among all triggers, 0 to 100.
    int importance();

    /// Days for which a subject is left alone after the person said that it is done.
    default int restDays() {
        return WEEK;
    }

    /// Codes of the stages of life for which it matters most; empty for all alike.
    default Set<String> stages() {
        return Set.of();
    }

    /// What is worth doing, in any order. One indexed query: all triggers together have 25 ms for a record of
    /// ten years.
    List<Signal> signals(Handle handle, OwnerId owner, LocalDate today);

    /// What "done" writes beside being remembered, such as a contact that was made.
    ///
    /// @param batch the changes of this act, taken back together
    default void done(Transaction transaction, OwnerId owner, String subject, LocalDate today, UUID batch) {}
}
