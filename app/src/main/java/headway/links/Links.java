package headway.links;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Undoable;
import headway.platform.records.RecordKeeping;
import headway.platform.search.SearchHit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The front door of the chain. Both ends must be the person's own and not in the trash; an end that goes to
/// the trash takes its links out of sight and brings them back with it. Thread-safe.
public final class Links implements Undoable {
    private static final String KIND = "link";
    /// Records looked up with one query: their links come in both directions.
    private static final int STRETCH = 400;
    private static final RecordShape SHAPE = new RecordShape(
            KIND,
            RecordTable.of(
                            "link",
                            "id",
                            "owner",
                            "from_kind",
                            "from_id",
                            "to_kind",
                            "to_id",
                            "version",
                            "created_at",
                            "deleted_at")
                    .withReferences(RecordTable.Reference.toAny("from_id"), RecordTable.Reference.toAny("to_id")),
            List.of());

    private final LinkStore store = new LinkStore();
    private final Suggestions suggestions = new Suggestions();
    private final RecordKeeping keeping;

    public Links(RecordKeeping keeping) {
        this.keeping = keeping;
    }

    /// What one act did.
    ///
    /// @param link the edge; the present one where both were linked already
    /// @param undo the batch that takes it back
    public record Made(UUID link, UUID undo) {}

    /// Links two records; linking them again changes nothing.
    public Made link(OwnerId owner, Ref one, Ref other) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> new Made(link(transaction, owner, one, other, batch), batch));
    }

    /// Links within a larger act.
    ///
    /// @return the edge
    public UUID link(Transaction transaction, OwnerId owner, Ref one, Ref other, UUID batch) {
        Handle handle = transaction.handle();
        if (one.id().equals(other.id())) {
            throw new Refusal.NotFound(other.text());
        }
        Map<UUID, SearchHit> present = keeping.search().present(handle, owner, List.of(one.id(), other.id()));
        Ref first = checked(one, present);
        Ref second = checked(other, present);
        Ref from = Chain.inOrder(first, second) ? first : second;
        Ref to = from == first ? second : first;
        Optional<LinkStore.Edge> known = store.between(handle, owner, from.id(), to.id());
        if (known.isPresent()) {
            return known.get().id();
        }
        UUID id = keeping.ids().next();
        store.insert(handle, owner, id, from, to, keeping.clock().instant());
        keeping.changes().added(transaction, owner, KIND, id, batch);
        return id;
    }

    private static Ref checked(Ref ref, Map<UUID, SearchHit> present) {
        SearchHit hit = present.get(ref.id());
        if (hit == null || !hit.kind().equals(ref.kind())) {
            throw new Refusal.NotFound(ref.text());
        }
        return ref;
    }

    /// Takes the link between two records away within a larger act; nothing happens where there is none.
    public void unlink(Transaction transaction, OwnerId owner, Ref one, Ref other, UUID batch) {
        Ref from = Chain.inOrder(one, other) ? one : other;
        Ref to = from == one ? other : one;
        store.between(transaction.handle(), owner, from.id(), to.id()).ifPresent(edge -> {
            keeping.changes().before(transaction, owner, SHAPE, edge.id(), edge.version(), batch);
            store.remove(transaction.handle(), owner, edge.id(), keeping.clock().instant());
        });
    }

    /// Lets what one record is linked to be linked to another, as a part of merging them.
    public void move(Transaction transaction, OwnerId owner, UUID from, Ref to, UUID batch) {
        for (LinkStore.Edge edge : store.edges(transaction.handle(), owner, List.of(from))) {
            Ref other = edge.other(from);
            boolean there = keeping.search()
                    .present(transaction.handle(), owner, List.of(other.id()))
                    .containsKey(other.id());
            if (there && !other.id().equals(to.id())) {
                link(transaction, owner, to, other, batch);
            }
        }
    }

    /// Takes a link away.
    ///
    /// @return the batch that takes it back
    public UUID unlink(OwnerId owner, UUID link) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            LinkStore.Edge edge = store.find(transaction.handle(), owner, link)
                    .orElseThrow(() -> new Refusal.NotFound(link.toString()));
            keeping.changes().before(transaction, owner, SHAPE, link, edge.version(), batch);
            store.remove(transaction.handle(), owner, link, keeping.clock().instant());
            return batch;
        });
    }

    /// Ids of the records of one kind that are linked to a record.
    public List<UUID> idsOf(OwnerId owner, UUID record, String kind) {
        return keeping.database()
                .read(handle -> idsOf(handle, owner, List.of(record), kind).getOrDefault(record, List.of()));
    }

    /// The same for many records with one query; records without any are left out.
    public Map<UUID, List<UUID>> idsOf(Handle handle, OwnerId owner, Collection<UUID> records, String kind) {
        Map<UUID, Set<UUID>> found = new LinkedHashMap<>();
        for (LinkStore.Edge edge : store.edges(handle, owner, records)) {
            for (UUID record : List.of(edge.from().id(), edge.to().id())) {
                Ref other = edge.other(record);
                if (records.contains(record) && other.kind().equals(kind)) {
                    found.computeIfAbsent(record, _ -> new LinkedHashSet<>()).add(other.id());
                }
            }
        }
        Map<UUID, List<UUID>> ids = new LinkedHashMap<>();
        found.forEach((record, others) -> ids.put(record, List.copyOf(others)));
        return ids;
    }

    /// What is linked to each of many records and of one kind, with its title; records without any are left out.
    public Map<UUID, List<Linked>> linkedTo(OwnerId owner, Collection<UUID> records, String kind) {
        List<UUID> wanted = List.copyOf(records);
        Map<UUID, List<Linked>> found = new LinkedHashMap<>();
        keeping.database().read(handle -> {
            for (int from = 0; from < wanted.size(); from += STRETCH) {
                found.putAll(linked(handle, owner, wanted.subList(from, Math.min(from + STRETCH, wanted.size()))));
            }
            return true;
        });
        found.replaceAll((_, others) ->
                others.stream().filter(each -> each.ref().kind().equals(kind)).toList());
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /// What a record is linked to, in the order of the chain, newest first, each with what lies beyond it.
    public List<Linked> of(OwnerId owner, UUID record) {
        return keeping.database().read(handle -> {
            Map<UUID, List<Linked>> near = linked(handle, owner, List.of(record));
            List<Linked> direct = near.getOrDefault(record, List.of());
            Set<UUID> shown = new LinkedHashSet<>(List.of(record));
            direct.forEach(each -> shown.add(each.ref().id()));
            Map<UUID, List<Linked>> further = linked(
                    handle, owner, direct.stream().map(each -> each.ref().id()).toList());
            return direct.stream().map(each -> beyond(each, further, shown)).toList();
        });
    }

    private static Linked beyond(Linked each, Map<UUID, List<Linked>> further, Set<UUID> shown) {
        List<Linked> beyond = further.getOrDefault(each.ref().id(), List.of()).stream()
                .filter(next -> !shown.contains(next.ref().id()))
                .toList();
        return new Linked(each.link(), each.ref(), each.title(), each.happenedOn(), beyond);
    }

    private Map<UUID, List<Linked>> linked(Handle handle, OwnerId owner, List<UUID> records) {
        List<LinkStore.Edge> edges = store.edges(handle, owner, records);
        Set<UUID> ends = new LinkedHashSet<>();
        edges.forEach(edge -> ends.addAll(List.of(edge.from().id(), edge.to().id())));
        Map<UUID, SearchHit> present = keeping.search().present(handle, owner, ends);
        Map<UUID, Map<UUID, Linked>> found = new LinkedHashMap<>();
        for (LinkStore.Edge edge : edges) {
            for (UUID record : List.of(edge.from().id(), edge.to().id())) {
                Ref other = edge.other(record);
                SearchHit hit = present.get(other.id());
                if (hit != null && records.contains(record)) {
                    found.computeIfAbsent(record, _ -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    other.id(),
                                    new Linked(edge.id(), other, hit.plainTitle(), hit.happenedOn(), List.of()));
                }
            }
        }
        Map<UUID, List<Linked>> sorted = new LinkedHashMap<>();
        found.forEach((record, others) -> sorted.put(record, inOrder(others.values())));
        return sorted;
    }

    private static List<Linked> inOrder(Collection<Linked> all) {
        List<Linked> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparingInt((Linked each) -> Chain.rank(each.ref().kind()))
                        .thenComparing(each -> each.ref().kind())
                        .thenComparing(Linked::happenedOn, Comparator.reverseOrder())
                        .thenComparing(each -> each.ref().id()));
        return sorted;
    }

    /// Records that may belong to this one, the likeliest first, at most five.
    public List<Suggestion> suggestions(OwnerId owner, Ref ref) {
        return keeping.database().read(handle -> {
            SearchHit about =
                    keeping.search().present(handle, owner, List.of(ref.id())).get(ref.id());
            if (about == null) {
                throw new Refusal.NotFound(ref.text());
            }
            Set<UUID> known = new LinkedHashSet<>(List.of(ref.id()));
            for (LinkStore.Edge edge : store.edges(handle, owner, List.of(ref.id()))) {
                known.add(edge.other(ref.id()).id());
            }
            return suggestions.of(keeping.search(), handle, owner, about, known);
        });
    }

    /// A record as a link shows it; not found when it is in the trash or somebody else's.
    SearchHit record(OwnerId owner, Ref ref) {
        return keeping.database().read(handle -> {
            Map<UUID, SearchHit> present = keeping.search().present(handle, owner, List.of(ref.id()));
            checked(ref, present);
            return java.util.Objects.requireNonNull(present.get(ref.id()));
        });
    }

    static RecordTable table() {
        return SHAPE.root();
    }

    @Override
    public RecordShape shape() {
        return SHAPE;
    }

    /// Links have no words of their own.
    @Override
    public void reindex(Transaction transaction, OwnerId owner, UUID id) {}
}
