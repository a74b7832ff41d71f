package headway.platform.records;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.SqlStatement;
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
    private final List<String> columns;
    private final String select;
    private final String insert;
    private final String update;

    RecordStore(RecordKind<T> kind) {
        this.kind = kind;
        String table = kind.table();
        this.columns = kind.fields().stream().map(Field::column).toList();
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
                facts(TrashStore.texts(row, columns)),
                new Origin(row.getString("source"), row.getString("fingerprint")),
                row.getLong("version"),
                Instant.parse(row.getString("created_at")),
                Instant.parse(row.getString("updated_at")));
    }

    /// @param row columns as text, empty for null
    T facts(Map<String, String> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field<T> field : kind.fields()) {
            String text = row.getOrDefault(field.column(), "");
            boolean no = field.shape() == FieldShape.FLAG && text.equals("0");
            boolean yes = field.shape() == FieldShape.FLAG && text.equals("1");
            texts.put(field.name(), no ? "" : yes ? "true" : text);
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
                case DATE, DAY, REFERENCE -> statement.bind(field.column(), text.isEmpty() ? null : text);
                case NUMBER -> statement.bind(field.column(), text.isEmpty() ? null : Integer.valueOf(text));
                case LINE, TEXT, WORDS, LINES, CHOICE, WEB, EMAIL -> statement.bind(field.column(), text);
            }
        }
        return statement
                .bind("id", record.id().toString())
                .bind("owner", owner.toString())
                .bind("now", record.updatedAt().toString());
    }
}
