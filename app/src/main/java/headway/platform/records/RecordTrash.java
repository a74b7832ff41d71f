package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trashed;
import headway.platform.feature.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Deleted records of one shape: brought back, or erased with everything that belongs to them and every
/// mention of them. One transaction each.
public final class RecordTrash implements TrashSource {
    private final Undoable records;
    private final RecordShape shape;
    private final RecordKeeping keeping;
    private final TrashStore store;
    private final Particulars particulars;

    public RecordTrash(Undoable records, RecordKeeping keeping, Particulars particulars) {
        this.records = records;
        this.shape = records.shape();
        this.keeping = keeping;
        this.store = new TrashStore(shape);
        this.particulars = particulars;
    }

    /// What is particular to one kind.
    @FunctionalInterface
    public interface Particulars {

        /// What a row of the root table is called in the trash.
        ///
        /// @param row columns as text, empty for null
        String title(Map<String, String> row);

        /// Refuses when it may not come back at the moment.
        default void beforeRestoring(Handle handle, OwnerId owner) {}

        /// The last moment at which its parts are there.
        default void beforeErasing(Transaction transaction, OwnerId owner, UUID id) {}
    }

    @Override
    public String kind() {
        return shape.kind();
    }

    @Override
    public List<Trashed> trashed(OwnerId owner) {
        return keeping.database().read(handle -> store.trashed(handle, owner)).stream()
                .map(row -> new Trashed(
                        UUID.fromString(text(row, "id")),
                        shape.kind(),
                        particulars.title(row),
                        Instant.parse(text(row, "deleted_at"))))
                .toList();
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    @Override
    public void restore(OwnerId owner, UUID id) {
        keeping.database().write(transaction -> {
            particulars.beforeRestoring(transaction.handle(), owner);
            if (!store.restore(transaction.handle(), owner, id)) {
                throw new Refusal.NotFound(id.toString());
            }
            records.reindex(transaction, owner, id);
            return true;
        });
    }

    @Override
    public void erase(OwnerId owner, UUID id) {
        keeping.database().write(transaction -> {
            erase(transaction, owner, id);
            return true;
        });
    }

    private void erase(Transaction transaction, OwnerId owner, UUID id) {
        particulars.beforeErasing(transaction, owner, id);
        if (!store.erase(transaction.handle(), owner, id)) {
            throw new Refusal.NotFound(id.toString());
        }
        keeping.search().remove(transaction, owner, id);
        keeping.changes().erased(transaction, owner, shape, id);
    }

    @Override
    public int eraseDeletedBefore(Instant moment) {
        return keeping.database().write(transaction -> {
            List<Map.Entry<OwnerId, UUID>> old = store.trashedBefore(transaction.handle(), moment);
            old.forEach(each -> erase(transaction, each.getKey(), each.getValue()));
            return old.size();
        });
    }
}
