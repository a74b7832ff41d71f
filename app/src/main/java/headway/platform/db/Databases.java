package headway.platform.db;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
        makeFolder(config.data());
        SqliteLibrary.prepare(config.data());
        return Upgrade.open(config.data(), clock, readers);
    }

    /// Makes the folder of the record, or says why it cannot be used.
    public static void makeFolder(DataDirectory data) {
        try {
            data.create();
        } catch (UncheckedIOException e) {
            throw new DatabaseProblem(
                    DatabaseProblem.Kind.READ_ONLY,
                    "The folder " + data.root() + " cannot be made. Check who it belongs to, or name another with"
                            + " --data DIR.",
                    e);
        }
        if (!Files.isWritable(data.root())) {
            throw new DatabaseProblem(
                    DatabaseProblem.Kind.READ_ONLY,
                    "The folder " + data.root() + " cannot be written. Check that it belongs to you and that its disk"
                            + " is not read-only, or name another with --data DIR.");
        }
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
