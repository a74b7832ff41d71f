package headway.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// PostgreSQL, for installations that many people share. Serializable where it writes is not needed:
/// every change names the version it was based on.
public final class PostgresDatabase implements Database {
    /// PostgreSQL's own advice is about twice the cores for the database; a small installation has few.
    private static final int POOL_SIZE = 10;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    public PostgresDatabase(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it repeats values of the row
        pool = new HikariDataSource(config);
        jdbi = Quiet.jdbi(pool);
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public <T extends @Nullable Object> T read(Query<T> query) {
        try (Handle handle = jdbi.open()) {
            return query.run(handle);
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
        Transaction transaction;
        T value;
        try (Handle handle = jdbi.open()) {
            transaction = new Transaction(handle);
            handle.begin();
            boolean done = false;
            try {
                value = work.run(transaction);
                handle.commit();
                done = true;
            } finally {
                if (!done) {
                    handle.rollback();
                }
            }
        }
        transaction.committed();
        return value;
    }

    @Override
    public void compact() {
        try (Handle handle = jdbi.open()) {
            handle.execute("vacuum full");
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
