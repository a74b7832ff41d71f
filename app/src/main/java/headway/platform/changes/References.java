package headway.platform.changes;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.feature.RecordTable.Reference;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Keeps records from naming records that are no more.
///
/// What is in the trash may come back and is still named; what was erased is named nowhere. Cost: one
/// statement for each column that may name something.
public final class References {
    private final Supplier<List<RecordTable>> tables;

    /// @param tables those of all features
    public References(Supplier<List<RecordTable>> tables) {
        this.tables = tables;
    }

    /// Empties what named a record that was erased, and removes what tied it to others.
    ///
    /// @param root the table it was in
    void erased(Handle handle, OwnerId owner, String root, UUID id) {
        for (RecordTable table : tables.get()) {
            for (Reference reference : table.references()) {
                if (reference.isToAny() || reference.table().equals(root)) {
                    String act = reference.isToAny()
                            ? "delete from " + table.name() + " where owner = :owner"
                            : emptying(table, reference);
                    handle.createUpdate(act + " and " + reference.column() + " = :id")
                            .bind("owner", owner.toString())
                            .bind("id", id.toString())
                            .execute();
                }
            }
        }
    }

    private static String emptying(RecordTable table, Reference reference) {
        return "update " + table.name() + " set " + reference.column() + " = null where owner = :owner";
    }

    /// Empties what names no record of this person: after rows came back from an archive.
    public void mend(Handle handle, OwnerId owner) {
        for (RecordTable table : tables.get()) {
            for (Reference reference : named(table)) {
                handle.createUpdate(emptying(table, reference) + astray(table, reference))
                        .bind("owner", owner.toString())
                        .execute();
            }
        }
    }

    /// The same for one record, after its rows came back from a snapshot.
    static void mend(Handle handle, OwnerId owner, RecordShape shape, UUID id) {
        mend(handle, owner, shape.root(), "id", id);
        shape.children().forEach(child -> mend(handle, owner, child.table(), child.parentColumn(), id));
    }

    private static void mend(Handle handle, OwnerId owner, RecordTable table, String column, UUID id) {
        for (Reference reference : named(table)) {
            handle.createUpdate(emptying(table, reference) + " and " + column + " = :id" + astray(table, reference))
                    .bind("owner", owner.toString())
                    .bind("id", id.toString())
                    .execute();
        }
    }

    private static List<Reference> named(RecordTable table) {
        return table.references().stream().filter(each -> !each.isToAny()).toList();
    }

    private static String astray(RecordTable table, Reference reference) {
        return " and " + reference.column() + " is not null and not exists (select 1 from " + reference.table()
                + " target where target.owner = :owner and target.id = " + table.name() + "." + reference.column()
                + ")";
    }
}
