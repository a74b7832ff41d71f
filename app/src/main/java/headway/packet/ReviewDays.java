package headway.packet;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.Optional;

/// When the next performance review is, as whoever plans reviews knows it.
@FunctionalInterface
public interface ReviewDays {
    Optional<LocalDate> next(Handle handle, OwnerId owner, LocalDate today);
}
