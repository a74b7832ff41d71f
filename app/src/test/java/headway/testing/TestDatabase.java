package headway.testing;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.config.Logging;
import headway.platform.db.Database;
import headway.platform.db.Databases;
import headway.platform.db.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A fresh database with the current schema, on a temporary data directory of its own.
///
/// Databases are copied from one that was migrated once per test run.
public final class TestDatabase implements AutoCloseable {
    private static final int READERS = 2;

    static {
        Logging.quiet();
    }

    private final Dialect dialect;
    private final Path folder;
    private final TestClock clock = new TestClock();
    private final Config config;
    private Optional<Database> open = Optional.empty();

    private TestDatabase(Dialect dialect, Path folder, Optional<String> url) {
        this.dialect = dialect;
        this.folder = folder;
        this.config = Config.local(new DataDirectory(folder)).withDatabase(url).withPort(0);
    }

    private static final class SqliteTemplate {
        static final byte[] BYTES = migrated();
    }

    private static byte[] migrated() {
        Path folder = Folders.temporary();
        DataDirectory data = new DataDirectory(folder);
        Databases.open(Config.local(data), new TestClock(), 1).close();
        try {
            return Files.readAllBytes(data.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(folder);
        }
    }

    public static TestDatabase fresh(Dialect dialect) {
        Path folder = Folders.temporary();
        return switch (dialect) {
            case SQLITE -> {
                try {
                    Files.write(new DataDirectory(folder).database(), SqliteTemplate.BYTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                yield new TestDatabase(dialect, folder, Optional.empty());
            }
            case POSTGRESQL -> new TestDatabase(dialect, folder, Optional.of(Postgres.freshUrl()));
        };
    }

    /// Nothing there yet: the first opening makes the schema.
    public static TestDatabase empty(Dialect dialect) {
        Optional<String> url = dialect == Dialect.POSTGRESQL ? Optional.of(Postgres.emptyUrl()) : Optional.empty();
        return new TestDatabase(dialect, Folders.temporary(), url);
    }

    public static TestDatabase sqlite() {
        return fresh(Dialect.SQLITE);
    }

    /// How an application or a command would be told to use it, on a free port.
    public Config config() {
        return config;
    }

    public Dialect dialect() {
        return dialect;
    }

    public TestClock clock() {
        return clock;
    }

    /// The database, opened when it is first asked for.
    public Database database() {
        if (open.isEmpty()) {
            open = Optional.of(Databases.open(config, clock, READERS));
        }
        return open.get();
    }

    @Override
    public void close() {
        open.ifPresent(Database::close);
        config.databaseUrl().ifPresent(Postgres::drop);
        Folders.delete(folder);
    }

    @Override
    public String toString() {
        return dialect.name();
    }
}
