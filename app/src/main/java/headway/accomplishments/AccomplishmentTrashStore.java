package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Trashed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All SQL of deleting accomplishments, bringing them back and erasing them.
final class AccomplishmentTrashStore {

    boolean trash(Handle handle, OwnerId owner, UUID id, Instant now) {
        return handle.createUpdate("""
                        update accomplishment set deleted_at = :now, version = version + 1
                        where owner = :owner and id = :id and deleted_at is null""")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .bind("now", now.toString())
                        .execute()
                == 1;
    }

    boolean restore(Handle handle, OwnerId owner, UUID id) {
        return handle.createUpdate("""
                        update accomplishment set deleted_at = null, version = version + 1
                        where owner = :owner and id = :id and deleted_at is not null""")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    /// @return whether it was in the trash
    boolean erase(Handle handle, OwnerId owner, UUID id) {
        return handle.createUpdate(
                                "delete from accomplishment where owner = :owner and id = :id and deleted_at is not null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    List<Trashed> trashed(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select id, text, deleted_at from accomplishment
                        where owner = :owner and deleted_at is not null order by deleted_at desc, id desc""")
                .bind("owner", owner.toString())
                .map((row, _) -> new Trashed(
                        UUID.fromString(row.getString("id")),
                        Accomplishments.KIND,
                        Headline.of(row.getString("text")),
                        Instant.parse(row.getString("deleted_at"))))
                .list();
    }

    /// Whose deleted rows are older than a moment; the one statement that is for every owner.
    List<Map.Entry<OwnerId, UUID>> trashedBefore(Handle handle, Instant moment) {
        return handle.createQuery(
                        "select owner, id from accomplishment where deleted_at < :moment order by deleted_at, id")
                .bind("moment", moment.toString())
                .map((row, _) -> Map.entry(OwnerId.of(row.getString("owner")), UUID.fromString(row.getString("id"))))
                .list();
    }
}
