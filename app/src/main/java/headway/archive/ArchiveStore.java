package headway.archive;

import headway.kernel.OwnerId;
import headway.platform.db.Dialect;
import headway.platform.db.Handle;
import headway.platform.db.SqlFailure;
import headway.platform.feature.RecordTable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes the rows of any table that a feature names. Names of tables and columns come from the
/// features, never from an archive.
final class ArchiveStore {
    private final Dialect dialect;

    ArchiveStore(Dialect dialect) {
        this.dialect = dialect;
    }

    /// A row could not be kept: a rule of the database forbids what is in it.
    static final class RowRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RowRefused(String table, Throwable cause) {
            super(table, cause);
        }
    }

    /// Takes the values of a row, in the order of the columns asked for: texts, [Long], [Double] or null.
    interface RowReader {
        void row(@Nullable Object[] values);
    }

    static List<String> exported(RecordTable table) {
        return table.columns().stream()
                .filter(column -> !column.equals("owner"))
                .toList();
    }

    static boolean hasId(RecordTable table) {
        return table.columns().contains("id");
    }

    /// Every row of one person, in an order that does not depend on the database.
    void read(Handle handle, OwnerId owner, RecordTable table, RowReader reader) {
        List<String> columns = exported(table);
        String order = hasId(table)
                ? ordered("id")
                : columns.stream()
                        .map(column -> ordered("cast(" + column + " as text)"))
                        .collect(Collectors.joining(", "));
        handle.createQuery("select " + String.join(", ", columns) + " from " + table.name()
                        + " where owner = :owner order by " + order)
                .bind("owner", owner.toString())
                .forEachRow(row -> reader.row(values(row, columns.size())));
    }

    private String ordered(String expression) {
        return switch (dialect) {
            case SQLITE -> expression;
            case POSTGRESQL -> expression + " collate \"C\"";
        };
    }

    private static @Nullable Object[] values(ResultSet row, int count) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = plain(row.getObject(i + 1));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Boolean truth -> truth ? 1L : 0L;
            case Number number -> number.doubleValue();
            default -> value.toString();
        };
    }

    /// What the columns of a table hold, for the description.
    List<Column> columns(Handle handle, OwnerId owner, RecordTable table) {
        return handle.createQuery("select " + String.join(", ", exported(table)) + " from " + table.name()
                        + " where owner = :owner and 1 = 0")
                .bind("owner", owner.toString())
                .describe(ArchiveStore::described);
    }

    private static List<Column> described(ResultSetMetaData data) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            Column.Type type =
                    switch (data.getColumnType(i)) {
                        case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> Column.Type.WHOLE_NUMBER;
                        case Types.REAL, Types.DOUBLE, Types.FLOAT, Types.NUMERIC -> Column.Type.NUMBER;
                        default -> Column.Type.TEXT;
                    };
            columns.add(
                    new Column(data.getColumnLabel(i), type, data.isNullable(i) != ResultSetMetaData.columnNoNulls));
        }
        return columns;
    }

    /// Hashes of all files that rows of one person name, sorted.
    TreeSet<String> files(Handle handle, OwnerId owner, List<RecordTable> tables) {
        TreeSet<String> hashes = new TreeSet<>();
        for (RecordTable table : tables) {
            for (String column : table.fileColumns()) {
                hashes.addAll(handle.createQuery("select distinct " + column + " from " + table.name()
                                + " where owner = :owner and " + column + " is not null order by 1")
                        .bind("owner", owner.toString())
                        .mapTo(String.class)
                        .list());
            }
        }
        return hashes;
    }

    boolean hasRows(Handle handle, OwnerId owner, RecordTable table) {
        return exists(handle, owner, "select 1 from " + table.name() + " where owner = :owner");
    }

    /// Whether other people have rows in a table.
    boolean othersHaveRows(Handle handle, OwnerId owner, RecordTable table) {
        return exists(handle, owner, "select 1 from " + table.name() + " where owner <> :owner");
    }

    private static boolean exists(Handle handle, OwnerId owner, String query) {
        return handle.createQuery("select exists (" + query + ")")
                .bind("owner", owner.toString())
                .mapTo(Boolean.class)
                .one();
    }

    /// Those of some ids that another person's rows have.
    List<String> takenByOthers(Handle handle, OwnerId owner, RecordTable table, List<String> ids) {
        return handle.createQuery(
                        "select id from " + table.name() + " where owner <> :owner and id in (<ids>) order by id")
                .bind("owner", owner.toString())
                .bindList("ids", ids)
                .mapTo(String.class)
                .list();
    }

    /// The rows with some ids that this person has already, by id, with the values of the columns asked for.
    Map<String, @Nullable Object[]> present(
            Handle handle, OwnerId owner, RecordTable table, List<String> columns, List<String> ids) {
        Map<String, @Nullable Object[]> present = new HashMap<>();
        int id = columns.indexOf("id");
        handle.createQuery("select " + String.join(", ", columns) + " from " + table.name()
                        + " where owner = :owner and id in (<ids>)")
                .bind("owner", owner.toString())
                .bindList("ids", ids)
                .map((row, _) -> values(row, columns.size()))
                .forEach(values -> present.put(String.valueOf(values[id]), values));
        return present;
    }

    /// Adds rows, except where one of the same key stands in the way.
    ///
    /// @return for each row whether it was added
    boolean[] add(
            Handle handle, OwnerId owner, RecordTable table, List<String> columns, List<@Nullable Object[]> rows) {
        boolean[] added = new boolean[rows.size()];
        if (rows.isEmpty()) {
            return added;
        }
        String places = "?, ".repeat(columns.size()) + "?";
        String sql = "insert into " + table.name() + " (" + String.join(", ", columns) + ", owner) values (" + places
                + ") on conflict do nothing";
        List<@Nullable Object[]> owned =
                rows.stream().map(row -> with(row, owner)).toList();
        try {
            int[] counts = handle.executeAll(sql, owned);
            for (int i = 0; i < counts.length; i++) {
                added[i] = counts[i] != 0;
            }
            return added;
        } catch (SqlFailure e) {
            throw new RowRefused(table.name(), e);
        }
    }

    private static @Nullable Object[] with(@Nullable Object[] row, OwnerId owner) {
        @Nullable Object[] owned = Arrays.copyOf(row, row.length + 1);
        owned[row.length] = owner.toString();
        return owned;
    }
}
