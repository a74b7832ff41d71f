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

    static void set(PreparedStatement statement, int number, String name, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(number, Types.NULL);
            case String text -> statement.setString(number, text);
            case Integer whole -> statement.setInt(number, whole);
            case Long whole -> statement.setLong(number, whole);
            case Double broken -> statement.setDouble(number, broken);
            case Boolean truth -> statement.setBoolean(number, truth);
            case byte[] bytes -> statement.setBytes(number, bytes);
            default ->
                throw new IllegalArgumentException(
                        ":" + name + " cannot be a " + value.getClass().getName());
        }
    }
}
