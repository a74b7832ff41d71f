package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.changes.Changes;
import headway.platform.db.Database;
import headway.platform.db.Transaction;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trashed;
import headway.platform.files.FileTurns;
import headway.platform.search.SearchIndex;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Deleted accomplishments: brought back or erased with everything that belongs to them.
public final class AccomplishmentTrash implements TrashSource {
    private final Database database;
    private final AccomplishmentTrashStore store = new AccomplishmentTrashStore();
    private final AttachmentStore attachments = new AttachmentStore();
    private final Accomplishments frontDoor;
    private final SearchIndex search;
    private final Changes changes;
    private final FileTurns files;

    public AccomplishmentTrash(
            Database database, Accomplishments frontDoor, SearchIndex search, Changes changes, FileTurns files) {
        this.database = database;
        this.frontDoor = frontDoor;
        this.search = search;
        this.changes = changes;
        this.files = files;
    }

    @Override
    public String kind() {
        return Accomplishments.KIND;
    }

    @Override
    public List<Trashed> trashed(OwnerId owner) {
        return database.read(handle -> store.trashed(handle, owner));
    }

    @Override
    public void restore(OwnerId owner, UUID id) {
        database.write(transaction -> {
            if (!store.restore(transaction.handle(), owner, id)) {
                throw new Refusal.NotFound(id.toString());
            }
            frontDoor.reindex(transaction, owner, id);
            return true;
        });
    }

    @Override
    public void erase(OwnerId owner, UUID id) {
        database.write(transaction -> {
            erase(transaction, owner, id);
            return true;
        });
    }

    private void erase(Transaction transaction, OwnerId owner, UUID id) {
        List<String> contents = attachments.contents(transaction.handle(), owner, id);
        if (!store.erase(transaction.handle(), owner, id)) {
            throw new Refusal.NotFound(id.toString());
        }
        search.remove(transaction, owner, id);
        changes.forgetRecord(transaction, owner, id);
        transaction.afterCommit(() -> files.removeUnnamed(contents));
    }

    @Override
    public int eraseDeletedBefore(Instant moment) {
        return database.write(transaction -> {
            List<Map.Entry<OwnerId, UUID>> old = store.trashedBefore(transaction.handle(), moment);
            old.forEach(each -> erase(transaction, each.getKey(), each.getValue()));
            return old.size();
        });
    }
}
