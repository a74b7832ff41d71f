package headway.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The prepared statements of one connection; those used last are kept for the next time, since preparing
/// costs SQLite as much as running a short query. A statement in use is not among those kept.
final class Statements {
    private final Connection connection;
    private final int kept;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    Statements(Connection connection, int kept) {
        this.connection = connection;
        this.kept = kept;
    }

    /// What is done with a statement; its result sets must be closed when it returns.
    @FunctionalInterface
    interface Use<T extends @Nullable Object> {
        T of(PreparedStatement statement) throws SQLException;
    }

    <T extends @Nullable Object> T run(String sql, Use<T> use) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
        boolean done = false;
        try {
            T value = use.of(statement);
            done = true;
            return value;
        } finally {
            if (done && kept > 0) {
                keep(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement twin = idle.put(sql, statement);
        if (twin != null) {
            twin.close();
        }
        if (idle.size() > kept) {
            Map.Entry<String, PreparedStatement> oldest =
                    idle.entrySet().iterator().next();
            idle.remove(oldest.getKey());
            oldest.getValue().close();
        }
    }

    /// Closes what is kept. The driver leaves a kept update open, and some acts, such as a vacuum, want
    /// nothing to be open.
    void forget() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
