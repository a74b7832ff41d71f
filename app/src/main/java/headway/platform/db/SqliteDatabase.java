package headway.platform.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// One SQLite file in WAL mode: a single writer connection behind a fair lock and a few readers.
///
/// A pool of several writers lost transactions to SQLITE_BUSY (docs/adr/one-writer.md).
/// Another process on the same file, such as the command line beside the server, waits up to
/// [#BUSY_TIMEOUT] for the writer's place.
public final class SqliteDatabase implements Database {
    /// Longer than the longest write (an import of 30,000 rows takes under 2 s), short enough to say why it failed.
    static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);

    private final Connection writer;
    private final Jdbi writing;
    private final ReentrantLock writerLock = new ReentrantLock(true);
    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<Reader> readers;

    private record Reader(Connection connection, Jdbi jdbi) {}

    private SqliteDatabase(String url, int readerCount) throws SQLException {
        writer = connect(url);
        writing = Jdbi.create(writer);
        connections.add(writer);
        readers = new ArrayBlockingQueue<>(readerCount);
        for (int i = 0; i < readerCount; i++) {
            Connection connection = connect(url);
            connections.add(connection);
            readers.add(new Reader(connection, Jdbi.create(connection)));
        }
    }

    /// Opens the file, which must have been migrated.
    ///
    /// @param readerCount connections that read at the same time, at least 1
    public static SqliteDatabase open(Path file, int readerCount) {
        try {
            return new SqliteDatabase(url(file), readerCount);
        } catch (SQLException e) {
            throw new DatabaseProblem("The record " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    static Connection connect(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        return config.createConnection(url);
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T extends @Nullable Object> T read(Query<T> query) {
        Reader reader = take();
        try (Handle handle = reader.jdbi().open()) {
            handle.execute("begin");
            try {
                return query.run(handle);
            } finally {
                handle.execute("rollback");
            }
        } finally {
            readers.add(reader);
        }
    }

    private Reader take() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", e);
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
        if (writerLock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write inside a write: one front-door call is one transaction");
        }
        Transaction transaction;
        T value;
        writerLock.lock();
        try (Handle handle = writing.open()) {
            transaction = new Transaction(handle);
            handle.execute("begin immediate");
            boolean done = false;
            try {
                value = work.run(transaction);
                handle.execute("commit");
                done = true;
            } finally {
                if (!done) {
                    handle.execute("rollback");
                }
            }
        } finally {
            writerLock.unlock();
        }
        transaction.committed();
        return value;
    }

    @Override
    public void close() {
        writerLock.lock();
        try {
            for (Connection connection : connections) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            writerLock.unlock();
        }
    }
}
