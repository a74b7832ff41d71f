package headway.platform.db;

import headway.platform.config.Config;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/// Opens the database that a configuration names, brought to the schema of this program.
public final class Databases {
    private Databases() {}

    /// @param readers how many SQLite connections may read at once; commands need one
    public static Database open(Config config, Clock clock, int readers) {
        Optional<String> url = config.databaseUrl();
        return url.isPresent() ? openPostgres(url.get()) : openSqlite(config, clock, readers);
    }

    private static Database openSqlite(Config config, Clock clock, int readers) {
        config.data().create();
        String url = SqliteDatabase.url(config.data().database());
        boolean migrate;
        try (Connection connection = SqliteDatabase.connect(url)) {
            int found = Schema.versionOf(connection, Dialect.SQLITE);
            Schema.refuseNewer(found, config.data().database().toString());
            migrate = found < Schema.CURRENT;
            if (migrate && found > 0) {
                new Backups(config.data(), clock).take(connection);
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The record " + config.data().database() + " cannot be opened: " + e.getMessage()
                            + ". `headway restore` lists the backups there are.",
                    e);
        }
        if (migrate) {
            Schema.migrate(url, Dialect.SQLITE);
        }
        return SqliteDatabase.open(config.data().database(), readers);
    }

    private static Database openPostgres(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            int found = Schema.versionOf(connection, Dialect.POSTGRESQL);
            Schema.refuseNewer(found, url.replaceAll("\\?.*", ""));
            if (found < Schema.CURRENT) {
                Schema.migrate(url, Dialect.POSTGRESQL);
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The database " + url.replaceAll("\\?.*", "") + " cannot be reached: " + e.getMessage(), e);
        }
        return new PostgresDatabase(url);
    }
}
