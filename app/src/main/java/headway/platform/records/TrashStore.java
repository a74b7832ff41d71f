package headway.platform.records;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordShape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All SQL of deleting records of one shape, bringing them back and erasing them.
public final class TrashStore {
    private final String table;
    private final List<String> columns;

    public TrashStore(RecordShape shape) {
        this.table = shape.root().name();
        this.columns = shape.root().columns();
    }

    /// @return whether it was there, and not in the trash
    public boolean trash(Handle handle, OwnerId owner, UUID id, Instant now) {
        return handle.createUpdate("update " + table + " set deleted_at = :now, version = version + 1"
                                + " where owner = :owner and id = :id and deleted_at is null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .bind("now", now.toString())
                        .execute()
                == 1;
    }

    /// @return whether it was in the trash
    boolean restore(Handle handle, OwnerId owner, UUID id) {
        return handle.createUpdate("update " + table + " set deleted_at = null, version = version + 1"
                                + " where owner = :owner and id = :id and deleted_at is not null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    /// Its parts go with it: their tables say `on delete cascade`.
    ///
    /// @return whether it was in the trash
    boolean erase(Handle handle, OwnerId owner, UUID id) {
        return handle.createUpdate("delete from " + table
                                + " where owner = :owner and id = :id and deleted_at is not null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    /// The rows in the trash, last deleted first: each column as text, empty for null.
    List<Map<String, String>> trashed(Handle handle, OwnerId owner) {
        return handle.createQuery("select " + String.join(", ", columns) + " from " + table
                        + " where owner = :owner and deleted_at is not null order by deleted_at desc, id desc")
                .bind("owner", owner.toString())
                .map((row, _) -> texts(row, columns))
                .list();
    }

    static Map<String, String> texts(ResultSet row, List<String> columns) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (String column : columns) {
            String text = row.getString(column);
            texts.put(column, text == null ? "" : text);
        }
        return texts;
    }

    /// Whose deleted rows are older than a moment; the one statement that is for every owner.
    List<Map.Entry<OwnerId, UUID>> trashedBefore(Handle handle, Instant moment) {
        return handle.createQuery(
                        "select owner, id from " + table + " where deleted_at < :moment order by deleted_at, id")
                .bind("moment", moment.toString())
                .map((row, _) -> Map.entry(OwnerId.of(row.getString("owner")), UUID.fromString(row.getString("id"))))
                .list();
    }
}
