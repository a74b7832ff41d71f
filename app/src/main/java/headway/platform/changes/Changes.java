package headway.platform.changes;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Database;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.Undoable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Remembers what records were before they changed, and puts them back.
///
/// Several changes made by one act share a batch and are taken back together. A record that was changed
/// again meanwhile is not overwritten: that is a conflict.
public final class Changes {
    /// As long as the trash keeps things.
    public static final Duration KEPT = Duration.ofDays(30);

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final References references;

    /// For what neither takes back nor erases.
    public Changes(Database database, Ids ids, Clock clock) {
        this(database, ids, clock, new References(List::of));
    }

    public Changes(Database database, Ids ids, Clock clock, References references) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.references = references;
    }

    /// The id for the changes of one act.
    public UUID batch() {
        return ids.next();
    }

    /// Says that a record was added, with version 1; taking it back moves it to the trash.
    public void added(Transaction transaction, OwnerId owner, String kind, UUID id, UUID batch) {
        insert(transaction, owner, kind, id, batch, Optional.empty(), 1);
    }

    /// Keeps what a record is; call it before the change that raises its version by one.
    public void before(Transaction transaction, OwnerId owner, RecordShape shape, UUID id, long version, UUID batch) {
        String snapshot = Snapshot.take(transaction.handle(), owner, shape, id);
        insert(transaction, owner, shape.kind(), id, batch, Optional.of(snapshot), version + 1);
    }

    private void insert(
            Transaction transaction,
            OwnerId owner,
            String kind,
            UUID id,
            UUID batch,
            Optional<String> before,
            long nextVersion) {
        transaction
                .handle()
                .createUpdate("""
                        insert into change (id, batch, owner, kind, record_id, before_json, next_version, changed_at)
                        values (:id, :batch, :owner, :kind, :recordId, :before, :nextVersion, :now)""")
                .bind("id", ids.next().toString())
                .bind("batch", batch.toString())
                .bind("owner", owner.toString())
                .bind("kind", kind)
                .bind("recordId", id.toString())
                .bind("before", before.orElse(null))
                .bind("nextVersion", nextVersion)
                .bind("now", clock.instant().toString())
                .execute();
    }

    private record Change(UUID id, String kind, UUID recordId, Optional<String> before, long nextVersion) {}

    /// Whether there is anything of a batch to take back.
    public boolean has(OwnerId owner, UUID batch) {
        return database.read(handle -> !find(handle, owner, batch).isEmpty());
    }

    /// Takes back all changes of one batch.
    public void undo(OwnerId owner, UUID batch, List<Undoable> undoables) {
        Map<String, Undoable> byKind = undoables.stream()
                .collect(Collectors.toMap(undoable -> undoable.shape().kind(), Function.identity()));
        database.write(transaction -> {
            List<Change> changes = find(transaction.handle(), owner, batch);
            if (changes.isEmpty()) {
                throw new Refusal.NotFound(batch.toString());
            }
            for (Change change : changes) {
                Undoable undoable = byKind.get(change.kind());
                if (undoable == null) {
                    throw new IllegalStateException("nothing undoes " + change.kind());
                }
                takeBack(transaction, owner, undoable, change);
            }
            return forget(transaction.handle(), owner, batch);
        });
    }

    private static List<Change> find(Handle handle, OwnerId owner, UUID batch) {
        return handle.createQuery("""
                        select id, kind, record_id, before_json, next_version from change
                        where owner = :owner and batch = :batch order by id desc""")
                .bind("owner", owner.toString())
                .bind("batch", batch.toString())
                .map((row, _) -> new Change(
                        UUID.fromString(row.getString("id")),
                        row.getString("kind"),
                        UUID.fromString(row.getString("record_id")),
                        Optional.ofNullable(row.getString("before_json")),
                        row.getLong("next_version")))
                .list();
    }

    private void takeBack(Transaction transaction, OwnerId owner, Undoable undoable, Change change) {
        Handle handle = transaction.handle();
        String root = undoable.shape().root().name();
        long version = handle.createQuery("select version from " + root + " where owner = :owner and id = :id")
                .bind("owner", owner.toString())
                .bind("id", change.recordId().toString())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new Refusal.NotFound(change.recordId().toString()));
        if (version != change.nextVersion()) {
            throw new Refusal.Conflict(change.recordId().toString());
        }
        if (change.before().isPresent()) {
            Snapshot.restore(
                    handle,
                    owner,
                    undoable.shape(),
                    change.recordId(),
                    change.before().get(),
                    version + 1);
            References.mend(handle, owner, undoable.shape(), change.recordId());
        } else {
            handle.createUpdate("update " + root
                            + " set deleted_at = :now, version = version + 1 where owner = :owner and id = :id")
                    .bind("now", clock.instant().toString())
                    .bind("owner", owner.toString())
                    .bind("id", change.recordId().toString())
                    .execute();
        }
        undoable.reindex(transaction, owner, change.recordId());
    }

    private static int forget(Handle handle, OwnerId owner, UUID batch) {
        return handle.createUpdate("delete from change where owner = :owner and batch = :batch")
                .bind("owner", owner.toString())
                .bind("batch", batch.toString())
                .execute();
    }

    /// Forgets what a record was, and empties what names it: part of erasing it.
    public void erased(Transaction transaction, OwnerId owner, RecordShape shape, UUID id) {
        references.erased(transaction.handle(), owner, shape.root().name(), id);
        transaction
                .handle()
                .createUpdate("delete from change where owner = :owner and record_id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .execute();
    }

    /// Forgets what is older than [#KEPT].
    public void forgetOld() {
        database.write(transaction -> transaction
                .handle()
                .createUpdate("delete from change where changed_at < :moment")
                .bind("moment", clock.instant().minus(KEPT).toString())
                .execute());
    }
}
