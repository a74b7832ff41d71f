package headway.accomplishments;

import headway.engine.near.NearAnalysis;
import headway.engine.near.NearAnalyzer;
import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.changes.Changes;
import headway.platform.db.Database;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.Undoable;
import headway.platform.records.Saved;
import headway.platform.records.TrashStore;
import headway.platform.search.SearchHit;
import headway.platform.search.SearchIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The front door of accomplishments: every use case, one transaction each.
public final class Accomplishments implements Undoable {
    public static final String KIND = "accomplishment";
    /// What one page of the list shows.
    public static final int PAGE = 50;
    /// Rows read with one query: below the number of values that every database takes in a statement.
    private static final int STRETCH = 500;
    /// What a search within the list shows at most.
    private static final int MOST_FOUND = 100;

    private final Database database;
    private final AccomplishmentStore store = new AccomplishmentStore();
    private final GroupingStore groupings = new GroupingStore();
    private final TrashStore bin = new TrashStore(AccomplishmentTables.SHAPE);
    private final SearchIndex search;
    private final Changes changes;
    private final Supplier<NearAnalyzer> analyzer;
    private final Ids ids;
    private final Clock clock;

    public Accomplishments(
            Database database,
            SearchIndex search,
            Changes changes,
            Supplier<NearAnalyzer> analyzer,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.search = search;
        this.changes = changes;
        this.analyzer = analyzer;
        this.ids = ids;
        this.clock = clock;
    }

    /// What NEAR finds in a text.
    public NearAnalysis analyze(String text) {
        return analyzer.get().analyze(text);
    }

    public AccomplishmentSlice list(
            OwnerId owner, AccomplishmentFilter filter, Optional<AccomplishmentSlice.Cursor> after) {
        return database.read(handle -> {
            if (filter.words().isPresent()) {
                List<UUID> found = search.ids(handle, owner, filter.words().get(), KIND, MOST_FOUND);
                return new AccomplishmentSlice(
                        store.findAll(handle, owner, found).stream()
                                .filter(each -> AccomplishmentMatch.matches(filter, each))
                                .toList(),
                        Optional.empty());
            }
            List<Accomplishment> items = store.list(handle, owner, filter, after, PAGE + 1);
            if (items.size() <= PAGE) {
                return new AccomplishmentSlice(items, Optional.empty());
            }
            Accomplishment last = items.get(PAGE - 1);
            return new AccomplishmentSlice(
                    items.subList(0, PAGE), Optional.of(new AccomplishmentSlice.Cursor(last.happenedOn(), last.id())));
        });
    }

    /// Everything of a period, oldest first, without paging: for documents.
    public List<Accomplishment> all(OwnerId owner, AccomplishmentFilter filter) {
        List<Accomplishment> all = new ArrayList<>();
        each(owner, filter, all::add);
        return all.reversed();
    }

    /// Goes through all that match, newest first, a stretch at a time: however many there are, few are in memory.
    void each(OwnerId owner, AccomplishmentFilter filter, Consumer<Accomplishment> reader) {
        database.read(handle -> {
            each(handle, owner, filter, reader);
            return true;
        });
    }

    private void each(Handle handle, OwnerId owner, AccomplishmentFilter filter, Consumer<Accomplishment> reader) {
        Optional<AccomplishmentSlice.Cursor> after = Optional.empty();
        List<Accomplishment> stretch;
        do {
            stretch = store.list(handle, owner, filter, after, STRETCH);
            stretch.forEach(reader);
            if (!stretch.isEmpty()) {
                Accomplishment last = stretch.getLast();
                after = Optional.of(new AccomplishmentSlice.Cursor(last.happenedOn(), last.id()));
            }
        } while (stretch.size() == STRETCH);
    }

    /// What matches the words, with the matching parts marked.
    public List<SearchHit> find(OwnerId owner, String words, int limit) {
        return database.read(handle -> search.search(handle, owner, words, Optional.of(KIND), limit));
    }

    public Accomplishment get(OwnerId owner, UUID id) {
        return database.read(handle -> find(handle, owner, id));
    }

    private Accomplishment find(Handle handle, OwnerId owner, UUID id) {
        return store.find(handle, owner, id).orElseThrow(() -> new Refusal.NotFound(id.toString()));
    }

    /// Those of these that are there, in no particular order.
    public List<Accomplishment> some(OwnerId owner, Collection<UUID> chosen) {
        List<UUID> wanted = List.copyOf(chosen);
        List<Accomplishment> found = new ArrayList<>();
        database.read(handle -> {
            for (int from = 0; from < wanted.size(); from += STRETCH) {
                found.addAll(
                        store.findAll(handle, owner, wanted.subList(from, Math.min(from + STRETCH, wanted.size()))));
            }
            return true;
        });
        return found;
    }

    public List<String> tags(OwnerId owner, int limit) {
        return database.read(handle -> groupings.tags(handle, owner, limit));
    }

    /// How many accomplishments carry each tag.
    public Map<String, Integer> tagCounts(OwnerId owner) {
        return database.read(handle -> groupings.tagCounts(handle, owner));
    }

    public List<String> themes(OwnerId owner, int limit) {
        return database.read(handle -> groupings.themes(handle, owner, limit));
    }

    public Saved add(OwnerId owner, AccomplishmentDraft draft, String source) {
        return database.write(transaction -> add(transaction, owner, draft, source, changes.batch()));
    }

    /// Adds many in one act.
    ///
    /// @return the batch that takes all of them back
    public UUID addAll(OwnerId owner, List<AccomplishmentDraft> drafts, String source) {
        return database.write(transaction -> {
            UUID batch = changes.batch();
            drafts.forEach(draft -> add(transaction, owner, draft, source, batch));
            return batch;
        });
    }

    /// Adds within a larger act, such as an import.
    public Saved add(Transaction transaction, OwnerId owner, AccomplishmentDraft draft, String source, UUID batch) {
        Accomplishment accomplishment = made(ids.next(), draft, source, 1, clock.instant());
        store.insert(transaction.handle(), owner, accomplishment);
        changes.added(transaction, owner, KIND, accomplishment.id(), batch);
        search.put(transaction, AccomplishmentWords.document(owner, accomplishment));
        return new Saved(accomplishment.id(), batch);
    }

    private Accomplishment made(UUID id, AccomplishmentDraft draft, String source, long version, Instant now) {
        NearAnalysis near = analyze(draft.text());
        return new Accomplishment(
                id,
                draft.text(),
                draft.details(),
                draft.happenedOn(),
                draft.positionId(),
                draft.theme(),
                draft.confidentiality(),
                draft.tags(),
                draft.links(),
                List.of(),
                near.score().points(),
                Missing.in(near),
                source,
                version,
                now,
                now);
    }

    /// @param version the version that the change is based on; a conflict when it is no longer the present one
    public Saved change(OwnerId owner, UUID id, long version, AccomplishmentDraft draft) {
        return database.write(transaction -> change(transaction, owner, id, version, draft, changes.batch()));
    }

    private Saved change(
            Transaction transaction, OwnerId owner, UUID id, long version, AccomplishmentDraft draft, UUID batch) {
        find(transaction.handle(), owner, id);
        changes.before(transaction, owner, AccomplishmentTables.SHAPE, id, version, batch);
        Accomplishment changed = made(id, draft, "", version, clock.instant());
        if (!store.update(transaction.handle(), owner, changed)) {
            throw new Refusal.Conflict(id.toString());
        }
        reindex(transaction, owner, id);
        return new Saved(id, batch);
    }

    /// Changes several in the same way, in one act.
    public UUID changeAll(OwnerId owner, List<UUID> chosen, BulkChange change) {
        UUID batch = changes.batch();
        database.write(transaction -> {
            List<Accomplishment> found = store.findAll(transaction.handle(), owner, chosen);
            if (found.isEmpty()) {
                throw new Refusal.NotFound(chosen.toString());
            }
            for (Accomplishment each : found) {
                change(transaction, owner, each.id(), each.version(), change.applyTo(each), batch);
            }
            return batch;
        });
        return batch;
    }

    /// Moves to the trash.
    ///
    /// @return the batch that takes it back
    public UUID trash(OwnerId owner, List<UUID> chosen) {
        UUID batch = changes.batch();
        return database.write(transaction -> {
            List<Accomplishment> present = store.findAll(transaction.handle(), owner, chosen);
            if (present.isEmpty()) {
                throw new Refusal.NotFound(chosen.toString());
            }
            for (Accomplishment each : present) {
                changes.before(transaction, owner, AccomplishmentTables.SHAPE, each.id(), each.version(), batch);
                bin.trash(transaction.handle(), owner, each.id(), clock.instant());
                search.remove(transaction, owner, each.id());
            }
            return batch;
        });
    }

    @Override
    public RecordShape shape() {
        return AccomplishmentTables.SHAPE;
    }

    @Override
    public void reindex(Transaction transaction, OwnerId owner, UUID id) {
        Optional<Accomplishment> present = store.find(transaction.handle(), owner, id);
        if (present.isPresent()) {
            search.put(transaction, AccomplishmentWords.document(owner, present.get()));
        } else {
            search.remove(transaction, owner, id);
        }
    }

    @Override
    public void reindex(Transaction transaction, OwnerId owner, List<UUID> ids) {
        for (int from = 0; from < ids.size(); from += STRETCH) {
            List<UUID> some = ids.subList(from, Math.min(from + STRETCH, ids.size()));
            List<Accomplishment> present = store.findAll(transaction.handle(), owner, some);
            present.forEach(each -> search.put(transaction, AccomplishmentWords.document(owner, each)));
            Set<UUID> gone = new HashSet<>(some);
            present.forEach(each -> gone.remove(each.id()));
            gone.forEach(id -> search.remove(transaction, owner, id));
        }
    }
}
