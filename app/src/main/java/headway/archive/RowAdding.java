package headway.archive;

import headway.archive.Manifest.Table;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Adds the rows of one archive, table by table, parents before children. Remembers ids only.
///
/// A record that is here already stays as it is, with all its parts; parts come along only with the record
/// they belong to. One transaction, one thread.
final class RowAdding {
    private final ArchiveStore store;
    private final Handle handle;
    private final OwnerId owner;
    private final List<RecordShape> shapes;
    private final ForeignIds foreign;
    private final Map<String, Set<String>> addedIds = new HashMap<>();
    private final Map<String, Set<String>> presentIds = new HashMap<>();
    private long added;
    private long same;
    private long kept;

    private @Nullable Target present;

    RowAdding(ArchiveStore store, Handle handle, OwnerId owner, List<RecordShape> shapes) {
        this.store = store;
        this.handle = handle;
        this.owner = owner;
        this.shapes = shapes;
        this.foreign = new ForeignIds(owner);
    }

    /// A part of a record without the record.
    static final class NoParent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoParent(String table) {
            super(table);
        }
    }

    /// Where rows go to at the moment.
    ///
    /// @param id position of the id among the columns, -1 when there is none
    /// @param parentTable name of the root table; empty when the rows are records of their own
    /// @param parent position of the column with the id of the root, -1 when there is none
    /// @param beside whether the person has rows there already
    private record Target(
            RecordTable table, List<String> columns, int id, String parentTable, int parent, boolean beside) {}

    /// @param added records that are new, @param same those that were here, @param kept those that were here
    ///     in another version
    record Counts(long added, long same, long kept) {}

    Counts counts() {
        return new Counts(added, same, kept);
    }

    /// Ids of the new rows of a table, in the order of the archive.
    List<UUID> added(RecordTable table) {
        return addedIds.getOrDefault(table.name(), Set.of()).stream()
                .map(UUID::fromString)
                .sorted()
                .toList();
    }

    /// First pass: which ids are somebody else's here.
    void lookForForeign(RecordTable table, Table source, List<@Nullable Object[]> rows) {
        int id = source.columns().indexOf("id");
        List<String> ids = rows.stream().map(row -> String.valueOf(row[id])).toList();
        if (!ids.isEmpty()) {
            store.takenByOthers(handle, owner, table, ids).forEach(foreign::add);
        }
    }

    void begin(RecordTable table, Table source) {
        Optional<RecordShape> shape =
                shapes.stream().filter(each -> child(each, table).isPresent()).findFirst();
        String parentColumn = shape.flatMap(each -> child(each, table))
                .map(RecordShape.Child::parentColumn)
                .orElse("");
        present = new Target(
                table,
                source.columns(),
                source.columns().indexOf("id"),
                shape.map(each -> each.root().name()).orElse(""),
                source.columns().indexOf(parentColumn),
                store.hasRows(handle, owner, table));
    }

    private static Optional<RecordShape.Child> child(RecordShape shape, RecordTable table) {
        return shape.children().stream()
                .filter(each -> each.table().name().equals(table.name()))
                .findFirst();
    }

    /// Second pass: adds rows of the table that was begun.
    void add(List<@Nullable Object[]> rows) {
        Target target = java.util.Objects.requireNonNull(present);
        rows.forEach(foreign::replace);
        List<@Nullable Object[]> fresh =
                target.parentTable().isEmpty() ? newRecords(target, rows) : parts(target, rows);
        boolean[] done = store.add(handle, owner, target.table(), target.columns(), fresh);
        boolean record = target.parentTable().isEmpty();
        for (int i = 0; i < done.length; i++) {
            if (target.id() >= 0) {
                Map<String, Set<String>> where = done[i] ? addedIds : presentIds;
                where.computeIfAbsent(target.table().name(), _ -> new HashSet<>())
                        .add(String.valueOf(fresh.get(i)[target.id()]));
            }
            added += record && done[i] ? 1 : 0;
            kept += record && !done[i] ? 1 : 0;
        }
    }

    private List<@Nullable Object[]> newRecords(Target target, List<@Nullable Object[]> rows) {
        if (!target.beside() || target.id() < 0 || rows.isEmpty()) {
            return rows;
        }
        List<String> ids =
                rows.stream().map(row -> String.valueOf(row[target.id()])).toList();
        Map<String, @Nullable Object[]> here = store.present(handle, owner, target.table(), target.columns(), ids);
        Set<String> known = presentIds.computeIfAbsent(target.table().name(), _ -> new HashSet<>());
        List<@Nullable Object[]> fresh = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            String id = String.valueOf(row[target.id()]);
            @Nullable Object[] mine = here.get(id);
            if (mine == null) {
                fresh.add(row);
            } else {
                known.add(id);
                boolean equal = TableReader.isSame(mine, row);
                same += equal ? 1 : 0;
                kept += equal ? 0 : 1;
            }
        }
        return fresh;
    }

    /// Parts of new records; those of records that are here stay out.
    private List<@Nullable Object[]> parts(Target target, List<@Nullable Object[]> rows) {
        Set<String> fresh = addedIds.getOrDefault(target.parentTable(), Set.of());
        Set<String> known = presentIds.getOrDefault(target.parentTable(), Set.of());
        List<@Nullable Object[]> parts = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            String parent = target.parent() < 0 ? "" : String.valueOf(row[target.parent()]);
            if (fresh.contains(parent)) {
                parts.add(row);
            } else if (!known.contains(parent)) {
                throw new NoParent(target.table().name());
            }
        }
        return parts;
    }
}
