package headway.packet;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.Optional;

/// Performance reviews, as whoever plans and prepares them knows them.
public interface Talks {

    /// The day of the next one, with one query.
    Optional<LocalDate> next(Handle handle, OwnerId owner, LocalDate today);

    /// What was prepared for the one that a packet is for.
    Prepared prepared(OwnerId owner, Packet packet);
}
