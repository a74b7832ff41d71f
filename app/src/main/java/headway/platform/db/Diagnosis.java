package headway.platform.db;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What can be said about a database without showing anything of its content.
///
/// @param schema version found, 0 for none
/// @param known version of this program
/// @param complaints of the database about itself; empty when it is whole
/// @param tables with the number of their rows
public record Diagnosis(int schema, int known, String engine, List<String> complaints, List<Table> tables) {

    public Diagnosis {
        complaints = List.copyOf(complaints);
        tables = List.copyOf(tables);
    }

    public record Table(String name, long rows) {}

    /// How much a folder holds.
    public record Size(long files, long bytes) {
        public static Size of(Path folder) {
            if (!Files.exists(folder)) {
                return new Size(0, 0);
            }
            try (Stream<Path> walk = Files.walk(folder)) {
                List<Path> files = walk.filter(Files::isRegularFile).toList();
                long bytes = 0;
                for (Path file : files) {
                    bytes += Files.size(file);
                }
                return new Size(files.size(), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Looks at the database of a configuration as it is, without upgrading it.
    public static Diagnosis of(Config config) {
        try {
            return config.databaseUrl().isPresent()
                    ? ofPostgres(config.databaseUrl().get())
                    : ofSqlite(config.data());
        } catch (SQLException e) {
            throw SqliteTrouble.explain(config.data().database(), e)
                    .orElseGet(() -> new DatabaseProblem("The database cannot be read: " + e.getMessage(), e));
        }
    }

    private static Diagnosis ofSqlite(DataDirectory data) throws SQLException {
        SqliteLibrary.prepare(data);
        try (Connection connection = SqliteDatabase.connect(SqliteDatabase.url(data.database()))) {
            List<String> complaints = new ArrayList<>(column(connection, "pragma integrity_check"));
            complaints.remove("ok");
            column(connection, "pragma foreign_key_check")
                    .forEach(table -> complaints.add("a row of " + table + " points to nothing"));
            return new Diagnosis(
                    Schema.versionOf(connection, Dialect.SQLITE),
                    Schema.CURRENT,
                    "SQLite " + column(connection, "select sqlite_version()").getFirst(),
                    complaints,
                    tables(connection, """
                            select name from sqlite_master
                            where type = 'table' and name not like 'sqlite%' and name not like 'search_fts%'
                              and name <> 'flyway_schema_history'
                            order by name"""));
        }
    }

    private static Diagnosis ofPostgres(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return new Diagnosis(
                    Schema.versionOf(connection, Dialect.POSTGRESQL),
                    Schema.CURRENT,
                    "PostgreSQL " + column(connection, "show server_version").getFirst(),
                    List.of(),
                    tables(connection, """
                            select table_name from information_schema.tables
                            where table_schema = current_schema() and table_name <> 'flyway_schema_history'
                            order by table_name"""));
        }
    }

    private static List<Table> tables(Connection connection, String names) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : column(connection, names)) {
            String rows = column(connection, "select count(*) from " + name).getFirst();
            tables.add(new Table(name, Long.parseLong(rows)));
        }
        return tables;
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
