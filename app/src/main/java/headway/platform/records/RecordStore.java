package headway.platform.records;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.SqlStatement;
import headway.platform.feature.Trashed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// All SQL of one kind of record, written from its fields.
final class RecordStore<T> {
    private final RecordKind<T> kind;
    private final String table;
    private final String select;
    private final String insert;
    private final String update;

    RecordStore(RecordKind<T> kind) {
        this.kind = kind;
        this.table = kind.table();
        List<String> columns = kind.fields().stream().map(Field::column).toList();
        String listed = String.join(", ", columns);
        this.select =
                "select id, " + listed + ", source, fingerprint, version, created_at, updated_at, deleted_at from "
                        + table + " where owner = :owner";
        this.insert = "insert into " + table + " (id, owner, " + listed
                + ", source, fingerprint, version, created_at, updated_at) values (:id, :owner, :"
                + String.join(", :", columns) + ", :source, :fingerprint, 1, :now, :now)";
        this.update = "update " + table + " set "
                + columns.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "))
                + ", version = version + 1, updated_at = :now"
                + " where owner = :owner and id = :id and version = :version and deleted_at is null";
    }

    Optional<Kept<T>> find(Handle handle, OwnerId owner, UUID id) {
        return handle.createQuery(select + " and id = :id and deleted_at is null")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .map((row, _) -> kept(row))
                .findOne();
    }

    /// In the order in which they were added.
    List<Kept<T>> list(Handle handle, OwnerId owner) {
        return handle.createQuery(select + " and deleted_at is null order by created_at, id")
                .bind("owner", owner.toString())
                .map((row, _) -> kept(row))
                .list();
    }

    private Kept<T> kept(ResultSet row) throws SQLException {
        return new Kept<>(
                UUID.fromString(row.getString("id")),
                facts(row),
                new Origin(row.getString("source"), row.getString("fingerprint")),
                row.getLong("version"),
                Instant.parse(row.getString("created_at")),
                Instant.parse(row.getString("updated_at")));
    }

    private T facts(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field<T> field : kind.fields()) {
            String text = field.shape() == FieldShape.FLAG
                    ? (row.getInt(field.column()) == 1 ? "true" : "")
                    : row.getString(field.column());
            texts.put(field.name(), text == null ? "" : text);
        }
        return kind.make(new Values(texts));
    }

    void insert(Handle handle, OwnerId owner, Kept<T> record) {
        bind(handle.createUpdate(insert), owner, record)
                .bind("source", record.origin().source())
                .bind("fingerprint", record.origin().fingerprint())
                .execute();
    }

    /// @return whether it still had the version it was based on
    boolean update(Handle handle, OwnerId owner, Kept<T> record) {
        return bind(handle.createUpdate(update), owner, record)
                        .bind("version", record.version())
                        .execute()
                == 1;
    }

    private <S extends SqlStatement<S>> S bind(S statement, OwnerId owner, Kept<T> record) {
        for (Field<T> field : kind.fields()) {
            String text = field.of(record.facts());
            switch (field.shape()) {
                case FLAG -> statement.bind(field.column(), text.isEmpty() ? 0 : 1);
                case DATE -> statement.bind(field.column(), text.isEmpty() ? null : text);
                case LINE, TEXT, WORDS, LINES, CHOICE, WEB, EMAIL -> statement.bind(field.column(), text);
            }
        }
        return statement
                .bind("id", record.id().toString())
                .bind("owner", owner.toString())
                .bind("now", record.updatedAt().toString());
    }

    boolean trash(Handle handle, OwnerId owner, UUID id, Instant now) {
        return handle.createUpdate("update " + table + " set deleted_at = :now, version = version + 1"
                                + " where owner = :owner and id = :id and deleted_at is null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .bind("now", now.toString())
                        .execute()
                == 1;
    }

    boolean restore(Handle handle, OwnerId owner, UUID id) {
        return handle.createUpdate("update " + table + " set deleted_at = null, version = version + 1"
                                + " where owner = :owner and id = :id and deleted_at is not null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    /// @return whether it was in the trash
    boolean erase(Handle handle, OwnerId owner, UUID id) {
        return handle.createUpdate("delete from " + table
                                + " where owner = :owner and id = :id and deleted_at is not null")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    List<Trashed> trashed(Handle handle, OwnerId owner) {
        return handle.createQuery(select + " and deleted_at is not null order by deleted_at desc, id desc")
                .bind("owner", owner.toString())
                .map((row, _) -> new Trashed(
                        UUID.fromString(row.getString("id")),
                        kind.name(),
                        kind.title(facts(row)),
                        Instant.parse(row.getString("deleted_at"))))
                .list();
    }

    /// Whose deleted rows are older than a moment; the one statement that is for every owner.
    List<Map.Entry<OwnerId, UUID>> trashedBefore(Handle handle, Instant moment) {
        return handle.createQuery(
                        "select owner, id from " + table + " where deleted_at < :moment order by deleted_at, id")
                .bind("moment", moment.toString())
                .map((row, _) -> Map.entry(OwnerId.of(row.getString("owner")), UUID.fromString(row.getString("id"))))
                .list();
    }
}
