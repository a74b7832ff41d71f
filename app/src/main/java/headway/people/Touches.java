package headway.people;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.Undoable;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Saved;
import headway.platform.records.TrashStore;
import headway.platform.search.SearchDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The front door of contacts that were made. One call is one transaction; all of it can be taken back.
///
/// Whatever a feature knows to be a contact is reported here through [#contact], so that there is one answer
/// to "when were we last in touch". Thread-safe.
public final class Touches implements Undoable {
    public static final String KIND = "touch";

    private final RecordKeeping keeping;
    private final TouchStore store = new TouchStore();
    private final TrashStore bin = new TrashStore(TouchTables.SHAPE);

    Touches(RecordKeeping keeping) {
        this.keeping = keeping;
    }

    /// Everything with one person, newest first.
    public List<Touch> of(OwnerId owner, UUID person, int limit) {
        return keeping.database().read(handle -> store.of(handle, owner, person, limit));
    }

    public List<Touch> newest(OwnerId owner, int limit) {
        return keeping.database().read(handle -> store.newest(handle, owner, limit));
    }

    public Touch get(OwnerId owner, UUID id) {
        return keeping.database().read(handle -> find(handle, owner, id));
    }

    private Touch find(Handle handle, OwnerId owner, UUID id) {
        return store.find(handle, owner, id).orElseThrow(() -> new Refusal.NotFound(id.toString()));
    }

    public Saved add(OwnerId owner, TouchDraft draft, Origin origin) {
        return keeping.database()
                .write(transaction ->
                        add(transaction, owner, draft, origin, keeping.changes().batch()));
    }

    /// Adds within a larger act. People who are not there are refused.
    public Saved add(Transaction transaction, OwnerId owner, TouchDraft draft, Origin origin, UUID batch) {
        Handle handle = transaction.handle();
        checkPeople(handle, owner, draft.people());
        Touch touch = touch(keeping.ids().next(), draft, origin, 1);
        store.insert(handle, owner, touch, keeping.clock().instant());
        keeping.changes().added(transaction, owner, KIND, touch.id(), batch);
        keeping.search().put(transaction, document(handle, owner, touch));
        return new Saved(touch.id(), batch);
    }

    /// A contact that another feature knows of: a commitment that was kept, feedback that came, an introduction.
    /// Nobody and people in the trash are passed over: the act itself is what matters.
    public void contact(
            Transaction transaction,
            OwnerId owner,
            Optional<UUID> person,
            TouchKind kind,
            LocalDate day,
            String note,
            UUID batch) {
        List<UUID> people = person.stream().toList();
        if (people.isEmpty()
                || store.present(transaction.handle(), owner, people).isEmpty()) {
            return;
        }
        add(
                transaction,
                owner,
                new TouchDraft(kind, day, Direction.BOTH, note, people),
                new Origin("derived", ""),
                batch);
    }

    private void checkPeople(Handle handle, OwnerId owner, List<UUID> people) {
        Set<UUID> present = store.present(handle, owner, people);
        people.stream().filter(id -> !present.contains(id)).findFirst().ifPresent(id -> {
            throw new Refusal.NotFound(id.toString());
        });
    }

    private static Touch touch(UUID id, TouchDraft draft, Origin origin, long version) {
        return new Touch(
                id, draft.kind(), draft.happenedOn(), draft.direction(), draft.note(), draft.people(), origin, version);
    }

    /// @param version the version that the change is based on; a conflict when it is no longer the present one
    public Saved change(OwnerId owner, UUID id, long version, TouchDraft draft) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Touch present = find(transaction.handle(), owner, id);
            checkPeople(transaction.handle(), owner, draft.people());
            return change(transaction, owner, touch(id, draft, present.origin(), version), batch);
        });
    }

    private Saved change(Transaction transaction, OwnerId owner, Touch touch, UUID batch) {
        keeping.changes().before(transaction, owner, TouchTables.SHAPE, touch.id(), touch.version(), batch);
        if (!store.update(transaction.handle(), owner, touch, keeping.clock().instant())) {
            throw new Refusal.Conflict(touch.id().toString());
        }
        reindex(transaction, owner, touch.id());
        return new Saved(touch.id(), batch);
    }

    /// Lets everything with one person be with another, as a part of merging them.
    void move(Transaction transaction, OwnerId owner, UUID from, UUID to, UUID batch) {
        for (Touch touch : store.of(transaction.handle(), owner, from, Integer.MAX_VALUE)) {
            List<UUID> people = touch.people().stream()
                    .map(id -> id.equals(from) ? to : id)
                    .distinct()
                    .toList();
            TouchDraft moved =
                    new TouchDraft(touch.kind(), touch.happenedOn(), touch.direction(), touch.note(), people);
            change(transaction, owner, touch(touch.id(), moved, touch.origin(), touch.version()), batch);
        }
    }

    /// Moves to the trash.
    ///
    /// @return the batch that takes it back
    public UUID trash(OwnerId owner, UUID id) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Touch present = find(transaction.handle(), owner, id);
            keeping.changes().before(transaction, owner, TouchTables.SHAPE, id, present.version(), batch);
            bin.trash(transaction.handle(), owner, id, keeping.clock().instant());
            reindex(transaction, owner, id);
            return batch;
        });
    }

    /// By which an import knows what it brought before.
    public Set<String> imported(Handle handle, OwnerId owner) {
        return store.imported(handle, owner);
    }

    @Override
    public RecordShape shape() {
        return TouchTables.SHAPE;
    }

    /// Also brings up to date when people were last in touch.
    @Override
    public void reindex(Transaction transaction, OwnerId owner, UUID id) {
        store.recount(transaction.handle(), owner, id);
        Optional<Touch> present = store.find(transaction.handle(), owner, id);
        if (present.isPresent() && !present.get().people().isEmpty()) {
            keeping.search().put(transaction, document(transaction.handle(), owner, present.get()));
        } else {
            keeping.search().remove(transaction, owner, id);
        }
    }

    private SearchDocument document(Handle handle, OwnerId owner, Touch touch) {
        String names = String.join(", ", store.names(handle, owner, touch.people()));
        String title = touch.note().isEmpty() ? names : names + ": " + TouchTitle.of(touch.note());
        return new SearchDocument(owner, touch.id(), KIND, title, touch.note(), touch.happenedOn());
    }
}
