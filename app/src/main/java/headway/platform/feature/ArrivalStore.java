package headway.platform.feature;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;

/// When somebody came: what was never done has been open since then.
public final class ArrivalStore {
    private ArrivalStore() {}

    /// @param today for an account that is not there
    public static LocalDate day(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("select substr(created_at, 1, 10) from account where id = :owner")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse)
                .orElse(today);
    }
}
