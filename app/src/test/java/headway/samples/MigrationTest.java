package headway.samples;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.config.Logging;
import headway.testing.Folders;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What was chosen before best work had a row of its own.
@Tag("E4")
class MigrationTest {
    private final Path folder = Folders.temporary();
    private final String url = "jdbc:sqlite:" + folder.resolve("old.db");

    @AfterEach
    void delete() {
        Folders.delete(folder);
    }

    private void migrate(String target) {
        Logging.quiet();
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/sqlite")
                .loggers("slf4j")
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void E4_theChoicesOfQuartersBecomeChoicesOfAccomplishments() throws SQLException {
        migrate("90");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into account (id, name, created_at) values ('o', 'Amara', 'now')");
            for (String id : List.of("a1", "a2")) {
                statement.executeUpdate("insert into accomplishment (id, owner, text, happened_on, confidentiality,"
                        + " strength, missing, source, version, created_at, updated_at) values ('" + id
                        + "', 'o', 'x', '2026-02-02', 'open', 50, 'none', 'web', 1, 'now', 'now')");
                statement.executeUpdate("insert into link (id, owner, from_kind, from_id, to_kind, to_id, version,"
                        + " created_at) values ('l" + id + "', 'o', 'accomplishment', '" + id
                        + "', 'best_of', 'q', 1, 'now')");
            }
            statement.executeUpdate("insert into best_of (id, owner, quarter, note, source, version, created_at,"
                    + " updated_at) values ('q', 'o', '2026-Q1', 'They last', 'web', 1, 'now', 'now')");
        }
        migrate("92");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select id || ' ' || accomplishment_id || ' ' || quarter || ' ' || note from best_of order by id")) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            assertThat(rows).containsExactly("la1 a1 2026-Q1 They last", "la2 a2 2026-Q1 They last");
            try (ResultSet left = statement.executeQuery("select count(*) from link")) {
                assertThat(left.getInt(1)).isZero();
            }
        }
    }
}
