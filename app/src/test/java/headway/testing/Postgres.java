package headway.testing;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.db.Databases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// One PostgreSQL 18 for the whole test run, started when the first test asks for it. Each test gets a
/// database of its own, copied from one that was migrated once.
final class Postgres {
    private static final String TEMPLATE = "headway_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Postgres() {}

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            execute(server.getJdbcUrl("postgres", "postgres"), "create database " + TEMPLATE);
            Path folder = Folders.temporary();
            Config config = Config.local(new DataDirectory(folder))
                    .withDatabase(Optional.of(server.getJdbcUrl("postgres", TEMPLATE)));
            Databases.open(config, Clock.systemUTC(), 1).close();
            Folders.delete(folder);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of a new database with the current schema and no rows.
    static String freshUrl() {
        String name = "headway_" + COUNT.incrementAndGet();
        execute(url("postgres"), "create database " + name + " template " + TEMPLATE);
        return url(name);
    }

    /// The address of a new database without any schema.
    static String emptyUrl() {
        String name = "headway_" + COUNT.incrementAndGet();
        execute(url("postgres"), "create database " + name);
        return url(name);
    }

    static void drop(String url) {
        String name = url.replaceAll(".*/([a-z0-9_]+)(\\?.*)?$", "$1");
        execute(url("postgres"), "drop database if exists " + name + " with (force)");
    }

    private static String url(String database) {
        return Holder.SERVER.getJdbcUrl("postgres", database);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
