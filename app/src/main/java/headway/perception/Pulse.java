package headway.perception;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What others said when they were asked for three words.
public interface Pulse {
    /// A word that was used.
    ///
    /// @param month in which it was said, `2026-03`
    record Heard(String word, String month) {}

    List<Heard> heard(OwnerId owner);

    /// When somebody was last asked for three words.
    Optional<LocalDate> lastAsked(Handle handle, OwnerId owner);
}
