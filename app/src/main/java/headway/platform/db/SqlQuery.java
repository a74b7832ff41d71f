package headway.platform.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement that gives rows.
public final class SqlQuery extends SqlStatement<SqlQuery> {
    /// Rows that PostgreSQL sends at once: some hundred kilobytes.
    private static final int FETCHED = 500;

    SqlQuery(Statements statements, String sql) {
        super(statements, sql);
    }

    @Override
    SqlQuery self() {
        return this;
    }

    /// Makes a value of a row.
    @FunctionalInterface
    public interface RowMapper<T> {
        /// @param number of the row, from 0
        T map(ResultSet row, int number) throws SQLException;
    }

    /// Runs the query; all rows are read before this returns.
    public <T> Rows<T> map(RowMapper<T> mapper) {
        return new Rows<>(run(statement -> read(statement, mapper)));
    }

    private static <T> List<T> read(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (row.next()) {
                values.add(mapper.map(row, values.size()));
            }
            return values;
        }
    }

    /// Takes one row; see [#forEachRow].
    @FunctionalInterface
    public interface RowUse {
        void of(ResultSet row) throws SQLException;
    }

    /// Hands on one row after the other without keeping them: for tables of any size.
    public void forEachRow(RowUse use) {
        run(statement -> {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery()) {
                int number = 0;
                while (row.next()) {
                    use.of(row);
                    number++;
                }
                return number;
            }
        });
    }

    /// Looks at the columns of what the query would give; see [#describe].
    @FunctionalInterface
    public interface Description<T> {
        T of(ResultSetMetaData columns) throws SQLException;
    }

    /// What the columns of the answer are.
    public <T> T describe(Description<T> description) {
        return run(statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return description.of(row.getMetaData());
            }
        });
    }

    /// The first column of each row.
    ///
    /// @param type `String`, `Integer`, `Long` or `Boolean`
    public <T> Rows<T> mapTo(Class<T> type) {
        return map((row, _) -> type.cast(first(row, type)));
    }

    private static Object first(ResultSet row, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(1);
        }
        if (type == Integer.class) {
            return row.getInt(1);
        }
        if (type == Long.class) {
            return row.getLong(1);
        }
        if (type == Boolean.class) {
            return row.getBoolean(1);
        }
        throw new IllegalArgumentException("no column is read as " + type.getName());
    }

    /// Each row as its columns by name, in their order.
    public Rows<Map<String, @Nullable Object>> mapToMap() {
        return map((row, _) -> columns(row));
    }

    private static Map<String, @Nullable Object> columns(ResultSet row) throws SQLException {
        ResultSetMetaData names = row.getMetaData();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            columns.put(names.getColumnLabel(i), row.getObject(i));
        }
        return columns;
    }
}
