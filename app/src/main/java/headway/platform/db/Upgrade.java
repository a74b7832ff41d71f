package headway.platform.db;

import headway.platform.config.DataDirectory;
import headway.platform.config.ProcessLock;
import headway.platform.config.ServerLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/// Brings a SQLite record to the schema of this program: by one process at a time, while nobody else has
/// the record open, and after a backup.
final class Upgrade {
    private Upgrade() {}

    /// Opens a record, upgraded where it has to be.
    ///
    /// @param readers connections that read at the same time, at least 1
    /// @throws DatabaseProblem when the record was written by a newer program, or cannot be read
    static SqliteDatabase open(DataDirectory data, Clock clock, int readers) {
        Optional<SqliteDatabase> current = openCurrent(data, readers);
        if (current.isPresent()) {
            return current.get();
        }
        upgrade(data, clock);
        return SqliteDatabase.open(data, readers);
    }

    /// The record if it needs no upgrade: the usual case, for which one connection is opened and no second.
    private static Optional<SqliteDatabase> openCurrent(DataDirectory data, int readers) {
        if (isEmpty(data.database())) {
            return Optional.empty();
        }
        SqliteDatabase present = SqliteDatabase.open(data, readers);
        try {
            int found = present.schemaVersion();
            Schema.refuseNewer(found, data.database().toString());
            if (found == Schema.CURRENT) {
                return Optional.of(present);
            }
        } catch (DatabaseProblem e) {
            present.close();
            throw e;
        }
        present.close();
        return Optional.empty();
    }

    private static void upgrade(DataDirectory data, Clock clock) {
        boolean done = Waiting.forUpTo(SqliteDatabase.BUSY_TIMEOUT, () -> attempt(data, clock))
                .isPresent();
        if (!done) {
            throw new DatabaseProblem(DatabaseProblem.Kind.BUSY, inUse(data));
        }
    }

    private static String inUse(DataDirectory data) {
        return "The record in " + data.root() + " has to be upgraded, but another Headway has it open"
                + ServerLock.address(data)
                        .map(address -> " (the server at " + address + ")")
                        .orElse("") + ". Stop that one, then start again.";
    }

    /// Upgrades if nobody else has the record open; present when it is current afterwards.
    private static Optional<Boolean> attempt(DataDirectory data, Clock clock) {
        Optional<ProcessLock> alone = ProcessLock.own(data.recordLock());
        if (alone.isEmpty()) {
            return isCurrent(data.database()) ? Optional.of(true) : Optional.empty();
        }
        try (ProcessLock _ = alone.get()) {
            run(data, clock);
        }
        return Optional.of(true);
    }

    private static void run(DataDirectory data, Clock clock) {
        String url = SqliteDatabase.url(data.database());
        try (Connection connection = SqliteDatabase.connect(url)) {
            int found = Schema.versionOf(connection, Dialect.SQLITE);
            if (found == Schema.CURRENT) {
                return;
            }
            if (found > 0) {
                new Backups(data, clock).take(connection);
            }
        } catch (SQLException e) {
            throw SqliteTrouble.cannotOpen(data.database(), e);
        }
        Schema.migrate(url, Dialect.SQLITE);
    }

    /// @throws DatabaseProblem when the record was written by a newer program, or cannot be read
    private static boolean isCurrent(Path file) {
        if (isEmpty(file)) {
            return false;
        }
        try (Connection connection = SqliteDatabase.connect(SqliteDatabase.url(file))) {
            int found = Schema.versionOf(connection, Dialect.SQLITE);
            Schema.refuseNewer(found, file.toString());
            return found == Schema.CURRENT;
        } catch (SQLException e) {
            throw SqliteTrouble.cannotOpen(file, e);
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
