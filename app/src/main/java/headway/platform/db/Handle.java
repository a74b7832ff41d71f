package headway.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One connection on which statements are run, inside the transaction that [Database] opened on it.
///
/// A few hundred lines over JDBC in the place of a library: the one that was here before took 290 of the
/// 580 ms of `headway log`, for reflection that this program has no use for (docs/adr/own-statements.md).
/// Confined to one thread at a time.
public final class Handle implements AutoCloseable {
    private final Connection connection;
    private final Statements statements;

    /// @param kept how many prepared statements to keep for the next time; 0 where the driver does that itself
    Handle(Connection connection, int kept) {
        this.connection = connection;
        this.statements = new Statements(connection, kept);
    }

    /// A statement that gives rows. Parameters are written `:name`, lists of them `<name>`.
    public SqlQuery createQuery(String sql) {
        return new SqlQuery(statements, sql);
    }

    /// A statement that changes rows.
    public SqlUpdate createUpdate(String sql) {
        return new SqlUpdate(statements, sql);
    }

    /// Runs a statement that is no query.
    ///
    /// @param values for the question marks in it
    /// @return how many rows were changed
    public int execute(String sql, @Nullable Object... values) {
        try {
            return statements.run(sql, statement -> {
                fill(statement, values);
                statement.execute();
                return Math.max(0, statement.getUpdateCount());
            });
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /// Runs a statement once for each row of values.
    ///
    /// @param rows values for the question marks in it
    /// @return for each row how many rows of the table were changed
    public int[] executeAll(String sql, List<@Nullable Object[]> rows) {
        try {
            return statements.run(sql, statement -> {
                for (@Nullable Object[] values : rows) {
                    fill(statement, values);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            SqlStatement.set(statement, i + 1, "?", values[i]);
        }
    }

    Connection connection() {
        return connection;
    }

    /// Runs statements for which nothing else may be open on the connection.
    void executeAlone(String... statementsAlone) {
        try {
            statements.forget();
            for (String sql : statementsAlone) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(String.join("; ", statementsAlone), e);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new SqlFailure("commit", e);
        }
    }

    void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new SqlFailure("rollback", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlFailure("close", e);
        }
    }
}
