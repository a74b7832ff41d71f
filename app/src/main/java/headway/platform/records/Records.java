package headway.platform.records;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordChoices;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trashed;
import headway.platform.feature.Undoable;
import headway.platform.search.SearchDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The use cases that every kind of record has: one transaction each, all of them undoable, all of them
/// reflected in the search index. Thread-safe.
public final class Records<T> implements Undoable, TrashSource {
    private final RecordKind<T> kind;
    private final RecordKeeping keeping;
    private final RecordStore<T> store;
    private final RecordShape shape;
    private final TrashStore bin;
    private final RecordTrash trash;

    public Records(RecordKind<T> kind, RecordKeeping keeping) {
        this.kind = kind;
        this.keeping = keeping;
        this.store = new RecordStore<>(kind);
        this.shape = kind.shape();
        this.bin = new TrashStore(shape);
        this.trash = new RecordTrash(this, keeping, new Deleted());
    }

    /// What its trash asks for.
    private final class Deleted implements RecordTrash.Particulars {
        @Override
        public String title(Map<String, String> row) {
            return kind.title(store.facts(row));
        }

        @Override
        public void beforeRestoring(Handle handle, OwnerId owner) {
            refuseSecond(handle, owner);
        }
    }

    /// What is particular to this kind: its fields, how a record is made of them and named.
    public RecordKind<T> particulars() {
        return kind;
    }

    public RecordTable table() {
        return shape.root();
    }

    /// How search results and the timeline show it.
    public Kind asKind() {
        return new Kind(kind.name(), "kind." + kind.name(), kind.path() + "/{id}");
    }

    /// What other records may name.
    public RecordChoices choices() {
        return new RecordChoices() {
            @Override
            public Kind kind() {
                return asKind();
            }

            @Override
            public String table() {
                return kind.table();
            }

            @Override
            public List<Choice> of(OwnerId owner) {
                return list(owner).stream().map(this::choice).toList();
            }

            @Override
            public Optional<Choice> find(OwnerId owner, UUID id) {
                return keeping.database()
                        .read(handle -> store.find(handle, owner, id))
                        .map(this::choice);
            }

            private Choice choice(Kept<T> record) {
                return new Choice(record.id(), kind.title(record.facts()));
            }
        };
    }

    public List<Kept<T>> list(OwnerId owner) {
        return keeping.database().read(handle -> list(handle, owner));
    }

    /// The same within a larger query.
    public List<Kept<T>> list(Handle handle, OwnerId owner) {
        Comparator<Kept<T>> order = Comparator.comparing(Kept::facts, kind.order());
        return store.list(handle, owner).stream().sorted(order).toList();
    }

    public Kept<T> get(OwnerId owner, UUID id) {
        return keeping.database().read(handle -> get(handle, owner, id));
    }

    /// The same within a larger act.
    public Kept<T> get(Handle handle, OwnerId owner, UUID id) {
        return store.find(handle, owner, id).orElseThrow(() -> new Refusal.NotFound(id.toString()));
    }

    /// Where an import finds what it knows again: by the fingerprint that a record was imported with, and by
    /// the one that it would have today.
    public Map<String, UUID> byFingerprint(OwnerId owner) {
        Map<String, UUID> found = new LinkedHashMap<>();
        for (Kept<T> each : list(owner)) {
            found.putIfAbsent(kind.fingerprint(each.facts()), each.id());
            found.putIfAbsent(each.origin().fingerprint(), each.id());
        }
        found.remove("");
        return found;
    }

    public Saved add(OwnerId owner, T facts, Origin origin) {
        return keeping.database()
                .write(transaction ->
                        add(transaction, owner, facts, origin, keeping.changes().batch()));
    }

    /// Adds within a larger act, such as an import.
    public Saved add(Transaction transaction, OwnerId owner, T facts, Origin origin, UUID batch) {
        refuseSecond(transaction.handle(), owner);
        Instant now = keeping.clock().instant();
        Kept<T> record = new Kept<>(keeping.ids().next(), facts, origin, 1, now, now);
        store.insert(transaction.handle(), owner, record);
        keeping.changes().added(transaction, owner, kind.name(), record.id(), batch);
        keeping.search().put(transaction, document(owner, record));
        kind.followedBy(transaction, owner, Optional.empty(), record, batch);
        return new Saved(record.id(), batch);
    }

    private void refuseSecond(Handle handle, OwnerId owner) {
        if (kind.isSingle() && !store.list(handle, owner).isEmpty()) {
            throw new Refusal.Conflict(kind.name());
        }
    }

    /// @param version the version that the change is based on; a conflict when it is no longer the present one
    public Saved change(OwnerId owner, UUID id, long version, T facts) {
        return keeping.database()
                .write(transaction -> change(
                        transaction,
                        owner,
                        id,
                        version,
                        facts,
                        keeping.changes().batch()));
    }

    /// Changes within a larger act, such as an import.
    public Saved change(Transaction transaction, OwnerId owner, UUID id, long version, T facts, UUID batch) {
        Kept<T> before = get(transaction.handle(), owner, id);
        keeping.changes().before(transaction, owner, shape, id, version, batch);
        Instant now = keeping.clock().instant();
        Kept<T> changed = new Kept<>(id, facts, before.origin(), version, before.createdAt(), now);
        if (!store.update(transaction.handle(), owner, changed)) {
            throw new Refusal.Conflict(id.toString());
        }
        keeping.search().put(transaction, document(owner, changed));
        kind.followedBy(transaction, owner, Optional.of(before.facts()), changed, batch);
        return new Saved(id, batch);
    }

    /// Moves to the trash.
    ///
    /// @return the batch that takes it back
    public UUID trash(OwnerId owner, UUID id) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            trash(transaction, owner, id, batch);
            return batch;
        });
    }

    /// Moves to the trash within a larger act, such as merging two records.
    public void trash(Transaction transaction, OwnerId owner, UUID id, UUID batch) {
        Kept<T> present = get(transaction.handle(), owner, id);
        keeping.changes().before(transaction, owner, shape, id, present.version(), batch);
        bin.trash(transaction.handle(), owner, id, keeping.clock().instant());
        keeping.search().remove(transaction, owner, id);
    }

    @Override
    public RecordShape shape() {
        return shape;
    }

    @Override
    public void reindex(Transaction transaction, OwnerId owner, UUID id) {
        Optional<Kept<T>> present = store.find(transaction.handle(), owner, id);
        if (present.isPresent()) {
            keeping.search().put(transaction, document(owner, present.get()));
        } else {
            keeping.search().remove(transaction, owner, id);
        }
    }

    private SearchDocument document(OwnerId owner, Kept<T> record) {
        String title = kind.title(record.facts());
        List<String> body = new ArrayList<>();
        for (Field<T> field : kind.fields()) {
            String text = field.of(record.facts());
            if (field.shape().hasWords() && !text.isEmpty() && !title.contains(text)) {
                body.add(text);
            }
        }
        LocalDate happened =
                kind.happened(record.facts()).map(PartialDate::firstDay).orElse(SearchDocument.UNDATED);
        return new SearchDocument(owner, record.id(), kind.name(), title, String.join("\n", body), happened);
    }

    @Override
    public String kind() {
        return kind.name();
    }

    @Override
    public List<Trashed> trashed(OwnerId owner) {
        return trash.trashed(owner);
    }

    @Override
    public void restore(OwnerId owner, UUID id) {
        trash.restore(owner, id);
    }

    @Override
    public void erase(OwnerId owner, UUID id) {
        trash.erase(owner, id);
    }

    @Override
    public int eraseDeletedBefore(Instant moment) {
        return trash.eraseDeletedBefore(moment);
    }

    /// What the person has in a field so far, in the order of their records, each once.
    List<String> known(OwnerId owner, Field<T> field) {
        return list(owner).stream()
                .map(each -> field.of(each.facts()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }
}
