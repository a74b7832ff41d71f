package headway.platform.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.SqlUpdate;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of one record, by table, as JSON and back. Values are texts, whole numbers or null.
final class Snapshot {
    private static final TypeReference<Map<String, List<Map<String, @Nullable Object>>>> TABLES =
            new TypeReference<>() {};

    private static final class Mapper {
        static final ObjectMapper SHARED = new ObjectMapper();
    }

    private Snapshot() {}

    static String take(Handle handle, OwnerId owner, RecordShape shape, UUID id) {
        Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
        tables.put(shape.root().name(), rows(handle, shape.root(), "id", owner, id));
        shape.children()
                .forEach(child ->
                        tables.put(child.table().name(), rows(handle, child.table(), child.parentColumn(), owner, id)));
        try {
            return Mapper.SHARED.writeValueAsString(tables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, @Nullable Object>> rows(
            Handle handle, RecordTable table, String column, OwnerId owner, UUID id) {
        return handle.createQuery("select " + String.join(", ", table.columns()) + " from " + table.name()
                        + " where owner = :owner and " + column + " = :id order by 1, 2")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .mapToMap()
                .list();
    }

    /// Puts the rows of a snapshot in the place of the present ones.
    static void restore(Handle handle, OwnerId owner, RecordShape shape, UUID id, String json, long version) {
        Map<String, List<Map<String, @Nullable Object>>> tables;
        try {
            tables = Mapper.SHARED.readValue(json, TABLES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        for (RecordShape.Child child : shape.children()) {
            handle.createUpdate("delete from " + child.table().name() + " where owner = :owner and "
                            + child.parentColumn() + " = :id")
                    .bind("owner", owner.toString())
                    .bind("id", id.toString())
                    .execute();
        }
        Map<String, @Nullable Object> root = rowsOf(tables, shape.root()).getFirst();
        root.put("version", version);
        update(handle, owner, shape.root(), root);
        for (RecordShape.Child child : shape.children()) {
            for (Map<String, @Nullable Object> row : rowsOf(tables, child.table())) {
                insert(handle, child.table(), row);
            }
        }
    }

    private static List<Map<String, @Nullable Object>> rowsOf(
            Map<String, List<Map<String, @Nullable Object>>> tables, RecordTable table) {
        List<Map<String, @Nullable Object>> rows = tables.get(table.name());
        return rows == null ? List.of() : rows;
    }

    private static void update(Handle handle, OwnerId owner, RecordTable table, Map<String, @Nullable Object> row) {
        List<String> set = table.columns().stream()
                .filter(column -> !column.equals("id") && !column.equals("owner"))
                .map(column -> column + " = :" + column)
                .toList();
        bind(
                        handle.createUpdate("update " + table.name() + " set " + String.join(", ", set)
                                + " where id = :id and owner = :owner"),
                        table,
                        row)
                .bind("owner", owner.toString())
                .execute();
    }

    private static void insert(Handle handle, RecordTable table, Map<String, @Nullable Object> row) {
        bind(
                        handle.createUpdate("insert into " + table.name() + " (" + String.join(", ", table.columns())
                                + ") values (:" + String.join(", :", table.columns()) + ")"),
                        table,
                        row)
                .execute();
    }

    private static SqlUpdate bind(SqlUpdate update, RecordTable table, Map<String, @Nullable Object> row) {
        table.columns().forEach(column -> update.bind(column, row.get(column)));
        return update;
    }
}
