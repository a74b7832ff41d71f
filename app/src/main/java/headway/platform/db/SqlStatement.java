package headway.platform.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement that gets its parameters. Confined to one thread.
///
/// @param <S> the statement itself, so that calls can be chained
public abstract sealed class SqlStatement<S extends SqlStatement<S>> permits SqlQuery, SqlUpdate {
    private final Statements statements;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private String sql;

    SqlStatement(Statements statements, String sql) {
        this.statements = statements;
        this.sql = sql;
    }

    abstract S self();

    /// @param value text, a number, a truth value, bytes or null
    public S bind(String name, @Nullable Object value) {
        values.put(name, value);
        return self();
    }

    /// Puts a list in the place of `<name>`, as in `id in (<ids>)`.
    ///
    /// @param list at least one value
    public S bindList(String name, List<?> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("an empty list for " + name + " in: " + sql);
        }
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            String each = name + "_" + i;
            places.append(i == 0 ? ":" : ", :").append(each);
            values.put(each, list.get(i));
        }
        sql = sql.replace("<" + name + ">", places);
        return self();
    }

    <T extends @Nullable Object> T run(Statements.Use<T> use) {
        NamedSql named = NamedSql.of(sql);
        try {
            return statements.run(named.jdbc(), statement -> {
                fill(statement, named.names());
                return use.of(statement);
            });
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    private void fill(PreparedStatement statement, List<String> names) throws SQLException {
        int number = 1;
        for (String name : names) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("nothing is bound to :" + name + " in: " + sql);
            }
            set(statement, number++, name, values.get(name));
        }
    }

    /// Written without a switch over types: its bootstrap would cost `headway log` a tenth of its time.
    static void set(PreparedStatement statement, int number, String name, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(number, Types.NULL);
        } else if (value instanceof String text) {
            statement.setString(number, text);
        } else if (value instanceof Integer whole) {
            statement.setInt(number, whole);
        } else if (value instanceof Long whole) {
            statement.setLong(number, whole);
        } else if (value instanceof Double broken) {
            statement.setDouble(number, broken);
        } else if (value instanceof Boolean truth) {
            statement.setBoolean(number, truth);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(number, bytes);
        } else {
            throw new IllegalArgumentException(
                    ":" + name + " cannot be a " + value.getClass().getName());
        }
    }
}
