package headway.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// PostgreSQL, for installations that many people share. Serializable where it writes is not needed:
/// every change names the version it was based on.
public final class PostgresDatabase implements Database {
    /// PostgreSQL's own advice is about twice the cores for the database; a small installation has few.
    private static final int POOL_SIZE = 10;

    /// How long somebody waits for a connection, or for what another transaction holds: as on SQLite.
    private static final Duration PATIENCE = SqliteDatabase.BUSY_TIMEOUT;

    private static final Logger LOG = Logger.getLogger(PostgresDatabase.class.getName());

    private final SharedTransaction shared = new SharedTransaction();
    private final HikariDataSource pool;
    /// Its address, without what may be secret in it.
    private final String name;

    public PostgresDatabase(String url) {
        this(url, PATIENCE);
    }

    PostgresDatabase(String url, Duration patience) {
        name = url.replaceAll("\\?.*", "");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it repeats values of the row
        config.setConnectionTimeout(patience.toMillis());
        config.setConnectionInitSql("set lock_timeout = " + patience.toMillis());
        pool = new HikariDataSource(config);
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    /// Outside of a transaction: each statement would be one.
    private Handle open() {
        return new Handle(connection(), 0);
    }

    private Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new SqlFailure("open", e);
        }
    }

    /// The driver begins a transaction with the first statement; only then does it fetch large answers in parts.
    private static Handle inTransaction(Connection connection) {
        try {
            connection.setAutoCommit(false);
            return new Handle(connection, 0);
        } catch (SQLException e) {
            throw new SqlFailure("begin", e);
        }
    }

    @Override
    public <T extends @Nullable Object> T read(Query<T> query) {
        if (shared.isRunning()) {
            return shared.read(query);
        }
        try (Handle handle = inTransaction(connection())) {
            handle.execute("set transaction isolation level repeatable read, read only");
            try {
                return query.run(handle);
            } finally {
                rollBack(handle);
            }
        } catch (SqlFailure e) {
            throw PostgresTrouble.of(name, e);
        }
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
        Transaction transaction;
        T value;
        try (Handle handle = inTransaction(connection())) {
            transaction = new Transaction(handle);
            boolean done = false;
            try {
                value = work.run(transaction);
                handle.commit();
                done = true;
            } finally {
                if (!done) {
                    rollBack(handle);
                }
            }
        } catch (SqlFailure e) {
            throw PostgresTrouble.of(name, e);
        }
        transaction.committed();
        return value;
    }

    /// The snapshot changes as soon as any transaction that writes ends.
    @Override
    public String stamp() {
        return read(handle -> handle.createQuery("select cast(pg_current_snapshot() as text)")
                .mapTo(String.class)
                .one());
    }

    /// Where that fails the connection is gone: the server has rolled back by itself, the pool drops the
    /// connection, and what went wrong before it matters more.
    private static void rollBack(Handle handle) {
        try {
            handle.rollBack();
        } catch (SqlFailure lost) {
            LOG.log(Level.FINE, "not rolled back by the program", lost);
        }
    }

    @Override
    public void compact() {
        try (Handle handle = open()) {
            handle.execute("vacuum full");
        } catch (SqlFailure e) {
            throw PostgresTrouble.of(name, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
