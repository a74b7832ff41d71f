package headway.platform.db;

import headway.platform.config.DataDirectory;
import headway.platform.config.ProcessLock;
import headway.platform.config.ServerLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Copies of the SQLite file, taken online and verified by opening them.
///
/// Names are `headway-<UTC time>-v<schema>.db`, so that name order is time order. The newest
/// [#KEPT] are kept. Attached files are not copied: they are content-addressed and never change.
public final class Backups {
    /// Ten upgrades back: several years of releases at the pace of a few a year.
    public static final int KEPT = 10;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final DataDirectory data;
    private final Clock clock;
    private final Duration patience;

    public Backups(DataDirectory data, Clock clock) {
        this(data, clock, SqliteDatabase.BUSY_TIMEOUT);
    }

    /// @param patience how long a restore waits until nobody has the record open
    Backups(DataDirectory data, Clock clock, Duration patience) {
        this.data = data;
        this.clock = clock;
        this.patience = patience;
        SqliteLibrary.prepare(data);
    }

    /// Newest first.
    public List<Path> list() {
        if (!Files.isDirectory(data.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data.backups())) {
            return files.filter(file -> file.getFileName().toString().matches("headway-.*\\.db"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies the record as it is now, also while others write to it, and verifies the copy.
    public Path take() {
        try (Connection connection = SqliteDatabase.connect(SqliteDatabase.url(data.database()))) {
            return take(connection);
        } catch (SQLException e) {
            throw SqliteTrouble.explain(data.database(), e)
                    .orElseGet(() -> new DatabaseProblem(
                            "No backup could be taken of " + data.database() + ": " + e.getMessage(), e));
        }
    }

    Path take(Connection connection) throws SQLException {
        try {
            Files.createDirectories(data.backups());
            int version = Schema.versionOf(connection, Dialect.SQLITE);
            Path copy = data.backups().resolve("headway-" + STAMP.format(clock.instant()) + "-v" + version + ".db");
            Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
            Files.deleteIfExists(unfinished);
            try (var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, unfinished.toString());
                statement.execute();
            }
            verify(unfinished);
            sync(unfinished);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
            forgetOld();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOld() throws IOException {
        List<Path> all = list();
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Files.delete(old);
        }
    }

    /// Deletes every backup: part of a true erasure, when the person asks for it.
    ///
    /// @return how many there were
    public int erase() {
        List<Path> all = list();
        try {
            for (Path backup : all) {
                Files.delete(backup);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.size();
    }

    /// Puts a backup in the place of the record; what was there before becomes a backup itself, or is put
    /// beside the backups as it is where it is too damaged for that.
    ///
    /// @return what was there before; empty when there was nothing
    /// @throws DatabaseProblem while a server or another command has the record open, or when the backup is
    ///     damaged or was written by a newer program
    public Optional<Path> restore(Path backup) {
        verify(backup);
        refuseNewer(backup);
        ProcessLock alone = Waiting.forUpTo(patience, () -> ProcessLock.own(data.recordLock()))
                .orElseThrow(() -> new DatabaseProblem(DatabaseProblem.Kind.BUSY, inUse()));
        try (alone) {
            Path copy = data.database().resolveSibling("headway.db.restoring");
            Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
            sync(copy);
            Optional<Path> before = Files.exists(data.database()) ? Optional.of(putAside()) : Optional.empty();
            Files.deleteIfExists(data.database().resolveSibling("headway.db-wal"));
            Files.deleteIfExists(data.database().resolveSibling("headway.db-shm"));
            Files.move(copy, data.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return before;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseNewer(Path backup) {
        try (Connection connection = SqliteDatabase.readOnly(backup)) {
            Schema.refuseNewer(Schema.versionOf(connection, Dialect.SQLITE), backup.toString());
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    DatabaseProblem.Kind.DAMAGED, "The backup " + backup + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String inUse() {
        return "The record in " + data.root() + " is open in another Headway"
                + ServerLock.address(data)
                        .map(address -> " (the server at " + address + ")")
                        .orElse("") + ". Stop that one, then restore again.";
    }

    private Path putAside() throws IOException {
        try {
            return take();
        } catch (DatabaseProblem unreadable) {
            Path aside = data.backups().resolve("damaged-" + STAMP.format(clock.instant()) + ".db");
            return Files.copy(data.database(), aside, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Opens a copy and lets the database check every page of it.
    public static void verify(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DatabaseProblem("There is no backup " + file + ". `headway restore` lists those there are.");
        }
        try (Connection connection = SqliteDatabase.readOnly(file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma integrity_check")) {
            rows.next();
            if (!rows.getString(1).equals("ok")) {
                throw new DatabaseProblem(
                        DatabaseProblem.Kind.DAMAGED, "The backup " + file + " is damaged: " + rows.getString(1));
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    DatabaseProblem.Kind.DAMAGED, "The backup " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
