package headway.roles;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.links.Linked;
import headway.links.Links;
import headway.links.Ref;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The front door of the present role. Thread-safe.
public final class Roles {
    public static final String RESPONSIBILITY = "responsibility";
    public static final String PRIORITY = "priority";
    private static final Comparator<Accomplishment> STRONGEST_FIRST = Comparator.comparingInt(Accomplishment::strength)
            .thenComparing(Accomplishment::happenedOn)
            .reversed();
    /// More than that nobody reads through.
    private static final int MOST_OFFERED = 8;

    private final Records<Responsibility> responsibilities;
    private final Records<Priority> priorities;
    private final Accomplishments accomplishments;
    private final Links links;
    private final RecordKeeping keeping;

    public Roles(RecordChoices positions, Accomplishments accomplishments, Links links, RecordKeeping keeping) {
        this.responsibilities = new Records<>(RoleKinds.responsibility(positions), keeping);
        this.priorities = new Records<>(RoleKinds.priority(), keeping);
        this.accomplishments = accomplishments;
        this.links = links;
        this.keeping = keeping;
    }

    public Records<Responsibility> responsibilities() {
        return responsibilities;
    }

    public Records<Priority> priorities() {
        return priorities;
    }

    /// Priorities that held at some time of a period, in the order in which they were added.
    public List<Kept<Priority>> prioritiesOf(OwnerId owner, LocalDate from, LocalDate to) {
        return priorities.list(owner).stream()
                .filter(each -> each.facts().heldOn(from)
                        && each.facts()
                                .statedOn()
                                .filter(day -> day.isAfter(to))
                                .isEmpty())
                .toList();
    }

    public Matrix matrix(OwnerId owner, LocalDate today) {
        List<Kept<Responsibility>> rows = responsibilities.list(owner);
        List<Kept<Priority>> columns = priorities.list(owner).stream()
                .filter(each -> each.facts().heldOn(today))
                .toList();
        Map<UUID, Set<UUID>> linked = linked(
                owner,
                Stream.concat(rows.stream().map(Kept::id), columns.stream().map(Kept::id))
                        .toList());
        Set<UUID> wanted = linked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, Accomplishment> known = accomplishments.some(owner, wanted).stream()
                .collect(Collectors.toMap(Accomplishment::id, each -> each));
        return new Matrix(
                columns,
                rows.stream().map(row -> row(row, columns, linked, known)).toList());
    }

    private static Matrix.Row row(
            Kept<Responsibility> row,
            List<Kept<Priority>> columns,
            Map<UUID, Set<UUID>> linked,
            Map<UUID, Accomplishment> known) {
        Set<UUID> shown = linked.getOrDefault(row.id(), Set.of());
        List<Matrix.Cell> cells = columns.stream()
                .map(column -> new Matrix.Cell(
                        column,
                        linked.getOrDefault(column.id(), Set.of()).stream()
                                .filter(shown::contains)
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .sorted(STRONGEST_FIRST)
                                .toList()))
                .toList();
        return new Matrix.Row(row, shown.size(), cells);
    }

    private Map<UUID, Set<UUID>> linked(OwnerId owner, Collection<UUID> records) {
        Map<UUID, Set<UUID>> ids = new LinkedHashMap<>();
        links.linkedTo(owner, records, Accomplishments.KIND)
                .forEach((record, others) -> ids.put(
                        record,
                        others.stream()
                                .map(each -> each.ref().id())
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return ids;
    }

    /// One pair, with what may be evidence for it.
    ///
    /// @param offered accomplishments that belong to one of the two or share words with it
    public record Pair(
            Kept<Responsibility> responsibility,
            Kept<Priority> priority,
            List<Accomplishment> evidence,
            List<Accomplishment> offered) {
        public Pair {
            evidence = List.copyOf(evidence);
            offered = List.copyOf(offered);
        }
    }

    public Pair pair(OwnerId owner, UUID responsibility, UUID priority) {
        Kept<Responsibility> row = responsibilities.get(owner, responsibility);
        Kept<Priority> column = priorities.get(owner, priority);
        Map<UUID, Set<UUID>> linked = linked(owner, List.of(responsibility, priority));
        Set<UUID> near = new LinkedHashSet<>();
        Set<UUID> first = linked.getOrDefault(responsibility, Set.of());
        Set<UUID> second = linked.getOrDefault(priority, Set.of());
        near.addAll(first);
        near.addAll(second);
        for (Ref ref : List.of(new Ref(RESPONSIBILITY, responsibility), new Ref(PRIORITY, priority))) {
            links.suggestions(owner, ref).stream()
                    .filter(each -> each.ref().kind().equals(Accomplishments.KIND))
                    .forEach(each -> near.add(each.ref().id()));
        }
        Map<Boolean, List<Accomplishment>> both = accomplishments.some(owner, near).stream()
                .sorted(STRONGEST_FIRST)
                .collect(Collectors.partitioningBy(each -> first.contains(each.id()) && second.contains(each.id())));
        return new Pair(
                row,
                column,
                both.getOrDefault(true, List.of()),
                both.getOrDefault(false, List.of()).stream().limit(MOST_OFFERED).toList());
    }

    /// Says that an accomplishment shows a responsibility and serves a priority.
    ///
    /// @return the batch that takes it back
    public UUID fill(OwnerId owner, UUID responsibility, UUID priority, UUID accomplishment) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Ref evidence = new Ref(Accomplishments.KIND, accomplishment);
            links.link(transaction, owner, new Ref(RESPONSIBILITY, responsibility), evidence, batch);
            links.link(transaction, owner, new Ref(PRIORITY, priority), evidence, batch);
            return batch;
        });
    }

    /// Logs what answers the question of an empty cell.
    public Saved answer(OwnerId owner, UUID responsibility, UUID priority, String text, LocalDate day) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Saved saved = accomplishments.add(transaction, owner, AccomplishmentDraft.quick(text, day), "web", batch);
            Ref evidence = new Ref(Accomplishments.KIND, saved.id());
            links.link(transaction, owner, new Ref(RESPONSIBILITY, responsibility), evidence, batch);
            links.link(transaction, owner, new Ref(PRIORITY, priority), evidence, batch);
            return saved;
        });
    }

    /// For each accomplishment, the priorities that it serves.
    public Map<UUID, List<Linked>> prioritiesServed(OwnerId owner, Collection<UUID> of) {
        return links.linkedTo(owner, of, PRIORITY);
    }
}
