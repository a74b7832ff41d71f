package headway.platform.db;

import headway.platform.config.DataDirectory;
import headway.platform.config.ProcessLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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

    /// More than the statements of all pages together.
    private static final int KEPT_STATEMENTS = 200;

    private final Path file;
    private final Duration patience;
    private final ProcessLock use;
    private final Handle writer;
    private final ReentrantLock writerLock = new ReentrantLock(true);
    private final ReentrantLock watcherLock = new ReentrantLock();
    private final SharedTransaction shared = new SharedTransaction();
    private @Nullable Handle watcher;
    private final List<Handle> opened = new ArrayList<>();
    /// The reader given back last is taken next: its pages are warm, and the others may never be opened.
    private final BlockingDeque<Reader> readers;

    /// A place among the readers; its connection is opened when somebody first takes it.
    private static final class Reader {
        private @Nullable Handle handle;
    }

    private SqliteDatabase(Path file, int readerCount, Duration patience, ProcessLock use) throws SQLException {
        this.file = file;
        this.patience = patience;
        this.use = use;
        this.writer = open();
        this.readers = new LinkedBlockingDeque<>(readerCount);
        for (int i = 0; i < readerCount; i++) {
            readers.add(new Reader());
        }
    }

    private Handle open() throws SQLException {
        Handle handle = new Handle(connect(url(file), patience), KEPT_STATEMENTS);
        synchronized (opened) {
            opened.add(handle);
        }
        return handle;
    }

    /// Opens the record, which must have been migrated.
    ///
    /// @param readerCount connections that read at the same time, at least 1
    static SqliteDatabase open(DataDirectory data, int readerCount) {
        return open(data, readerCount, BUSY_TIMEOUT);
    }

    /// @param patience how long to wait for others before saying that the record is busy
    static SqliteDatabase open(DataDirectory data, int readerCount, Duration patience) {
        Path file = data.database();
        ProcessLock use = Waiting.forUpTo(patience, () -> ProcessLock.share(data.recordLock()))
                .orElseThrow(() -> new DatabaseProblem(
                        DatabaseProblem.Kind.BUSY,
                        "The record " + file + " is being restored or upgraded. Wait until that is done and try"
                                + " again."));
        try {
            return new SqliteDatabase(file, readerCount, patience, use);
        } catch (SQLException e) {
            use.close();
            throw SqliteTrouble.cannotOpen(file, e);
        }
    }

    /// The version of its schema, as [Schema] counts them.
    int schemaVersion() {
        try {
            return Schema.versionOf(writer.connection(), Dialect.SQLITE);
        } catch (SQLException e) {
            throw SqliteTrouble.cannotOpen(file, e);
        }
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    static Connection connect(String url) throws SQLException {
        return connect(url, BUSY_TIMEOUT);
    }

    private static Connection connect(String url, Duration patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        config.setGetGeneratedKeys(false); // asking for them leaves a query open, and none can be open in a vacuum
        return config.createConnection(url);
    }

    /// A connection that leaves the file as it is: for looking at backups.
    static Connection readOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T extends @Nullable Object> T read(Query<T> query) {
        if (shared.isRunning()) {
            return shared.read(query);
        }
        Reader reader = take();
        try {
            Handle handle = handleOf(reader);
            handle.execute("begin");
            try {
                return query.run(handle);
            } finally {
                handle.execute("rollback");
            }
        } catch (SqlFailure e) {
            throw explained(e);
        } finally {
            readers.addFirst(reader);
        }
    }

    private Handle handleOf(Reader reader) {
        Handle present = reader.handle;
        if (present == null) {
            try {
                present = open();
            } catch (SQLException e) {
                throw new SqlFailure("open", e);
            }
            reader.handle = present;
        }
        return present;
    }

    private Reader take() {
        try {
            Reader reader = readers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (reader == null) {
                throw new DatabaseProblem(DatabaseProblem.Kind.BUSY, SqliteTrouble.busy(file));
            }
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", e);
        }
    }

    private RuntimeException explained(SqlFailure failure) {
        return SqliteTrouble.explain(file, failure)
                .<RuntimeException>map(p -> p)
                .orElse(failure);
    }

    @Override
    public <T extends @Nullable Object> T together(Supplier<T> act) {
        return shared.isRunning() ? act.get() : write(transaction -> shared.during(transaction, act));
    }

    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
        if (shared.isRunning()) {
            return shared.write(work);
        }
        if (writerLock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write inside a write: one front-door call is one transaction");
        }
        Transaction transaction;
        T value;
        takeWritersPlace();
        try {
            transaction = new Transaction(writer);
            writer.execute("begin immediate");
            boolean done = false;
            try {
                value = work.run(transaction);
                writer.execute("commit");
                done = true;
            } finally {
                if (!done) {
                    rollBack(writer);
                }
            }
        } catch (SqlFailure e) {
            throw explained(e);
        } finally {
            writerLock.unlock();
        }
        transaction.committed();
        return value;
    }

    /// SQLite has already rolled back by itself where the disk was full or failed.
    private static void rollBack(Handle handle) {
        try {
            handle.execute("rollback");
        } catch (SqlFailure e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    private void takeWritersPlace() {
        try {
            if (!writerLock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DatabaseProblem(DatabaseProblem.Kind.BUSY, SqliteTrouble.busy(file));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the writer's place", e);
        }
    }

    /// `data_version` tells one connection of the commits of all others, so a connection that never writes is
    /// told of everything.
    @Override
    public String stamp() {
        watcherLock.lock();
        try {
            Handle present = watcher;
            if (present == null) {
                present = open();
                watcher = present;
            }
            return present.createQuery("pragma data_version")
                    .mapTo(String.class)
                    .one();
        } catch (SQLException e) {
            throw explained(new SqlFailure("open", e));
        } catch (SqlFailure e) {
            throw explained(e);
        } finally {
            watcherLock.unlock();
        }
    }

    @Override
    public void compact() {
        takeWritersPlace();
        try {
            writer.executeAlone("vacuum", "pragma wal_checkpoint(truncate)");
        } catch (SqlFailure e) {
            throw explained(e);
        } finally {
            writerLock.unlock();
        }
    }

    @Override
    public void close() {
        writerLock.lock();
        try {
            synchronized (opened) {
                opened.forEach(Handle::close);
            }
        } finally {
            writerLock.unlock();
            use.close();
        }
    }
}
