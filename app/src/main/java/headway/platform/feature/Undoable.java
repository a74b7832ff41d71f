package headway.platform.feature;

import headway.kernel.OwnerId;
import headway.platform.db.Transaction;
import java.util.List;
import java.util.UUID;

/// A kind of record whose changes can be taken back.
public interface Undoable {

    RecordShape shape();

    /// Brings the search index up to a record that was put back (or has gone to the trash).
    void reindex(Transaction transaction, OwnerId owner, UUID id);

    /// The same for many at once, as after an import.
    default void reindex(Transaction transaction, OwnerId owner, List<UUID> ids) {
        ids.forEach(id -> reindex(transaction, owner, id));
    }
}
