package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordTable;
import java.util.List;
import java.util.UUID;

/// SQL of letting records name another person. Names of tables and columns come from the features, never from
/// input.
final class MergeStore {

    /// A record that names a person.
    record Naming(UUID id, long version) {}

    static List<Naming> naming(Handle handle, OwnerId owner, RecordTable table, String column, UUID person) {
        return handle.createQuery("select id, version from " + table.name() + " where owner = :owner and " + column
                        + " = :person and deleted_at is null order by id")
                .bind("owner", owner.toString())
                .bind("person", person.toString())
                .map((row, _) -> new Naming(UUID.fromString(row.getString("id")), row.getLong("version")))
                .list();
    }

    static void rename(Handle handle, OwnerId owner, RecordTable table, String column, UUID record, UUID person) {
        handle.createUpdate("update " + table.name() + " set " + column
                        + " = :person, version = version + 1 where owner = :owner and id = :id")
                .bind("person", person.toString())
                .bind("owner", owner.toString())
                .bind("id", record.toString())
                .execute();
    }

    private MergeStore() {}
}
