package headway.platform.db;

import headway.platform.config.Logging;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/// The schema this program was built for, and how a database gets there.
///
/// Flyway costs about 190 ms and 32 MB at start, so one query looks at the version first and Flyway is
/// loaded only to migrate.
final class Schema {
    /// Number of the newest file in `db/sqlite` and `db/postgresql`; a test compares.
    static final int CURRENT = 92;

    private Schema() {}

    /// The version of a database: 0 when it is empty.
    static int versionOf(Connection connection, Dialect dialect) throws SQLException {
        String tables =
                switch (dialect) {
                    case SQLITE ->
                        "select count(*) from sqlite_master where type = 'table' and name = 'flyway_schema_history'";
                    case POSTGRESQL ->
                        "select count(*) from information_schema.tables"
                                + " where table_schema = current_schema() and table_name = 'flyway_schema_history'";
                };
        if (number(connection, tables) == 0) {
            return 0;
        }
        return number(
                connection,
                "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success = "
                        + (dialect == Dialect.SQLITE ? "1" : "true"));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static void refuseNewer(int found, String where) {
        if (found > CURRENT) {
            throw new DatabaseProblem(
                    DatabaseProblem.Kind.NEWER,
                    "The record in " + where + " was written by a newer Headway (its schema is "
                            + found + ", this program knows " + CURRENT
                            + "). Start that newer version, or restore a backup made before the upgrade"
                            + " with `headway restore`.");
        }
    }

    static void migrate(String url, Dialect dialect) {
        Logging.quiet();
        String folder = dialect == Dialect.SQLITE ? "db/sqlite" : "db/postgresql";
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:" + folder)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
