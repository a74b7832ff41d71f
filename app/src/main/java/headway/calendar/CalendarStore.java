package headway.calendar;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.Instant;
import java.util.Optional;

/// All SQL of calendar feeds.
final class CalendarStore {

    void replace(Handle handle, OwnerId owner, String hash, Instant now) {
        remove(handle, owner);
        handle.createUpdate("""
                        insert into calendar_feed (owner, secret_hash, created_at) values (:owner, :hash, :now)""")
                .bind("owner", owner.toString())
                .bind("hash", hash)
                .bind("now", now.toString())
                .execute();
    }

    boolean remove(Handle handle, OwnerId owner) {
        return handle.createUpdate("delete from calendar_feed where owner = :owner")
                        .bind("owner", owner.toString())
                        .execute()
                == 1;
    }

    Optional<Instant> since(Handle handle, OwnerId owner) {
        return handle.createQuery("select created_at from calendar_feed where owner = :owner")
                .bind("owner", owner.toString())
                .map((row, _) -> Instant.parse(row.getString(1)))
                .findOne();
    }

    /// Whose feed a secret opens; the one statement that is for every owner.
    Optional<OwnerId> owner(Handle handle, String hash) {
        return handle.createQuery("select owner from calendar_feed where secret_hash = :hash")
                .bind("hash", hash)
                .map((row, _) -> OwnerId.of(row.getString(1)))
                .findOne();
    }
}
