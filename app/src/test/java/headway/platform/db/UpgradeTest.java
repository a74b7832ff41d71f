package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.config.ProcessLock;
import headway.testing.Folders;
import headway.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpgradeTest {
    private final Path folder = Folders.temporary();
    private final DataDirectory data = new DataDirectory(folder);
    private final TestClock clock = new TestClock();
    private final Backups backups = new Backups(data, clock);

    @AfterEach
    void cleanUp() {
        Folders.delete(folder);
    }

    private Database open() {
        return Databases.open(Config.local(data), clock, 1);
    }

    private void makeRecordOfSchema(String version) throws SQLException {
        String url = SqliteDatabase.url(data.database());
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/sqlite")
                .target(version)
                .load()
                .migrate();
        execute("insert into account (id, name, created_at) values ('a', 'Amara', '2020-01-01T00:00:00Z')");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = SqliteDatabase.connect(SqliteDatabase.url(data.database()));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aBackupIsTakenBeforeAnUpgradeAndCanBeRestored() throws SQLException {
        makeRecordOfSchema("1");
        try (Database upgraded = open()) {
            assertThat(WritingProgram.count(upgraded)).isEqualTo(1);
            WritingProgram.add(upgraded, "after the upgrade");
        }
        List<Path> before = backups.list();
        assertThat(before).hasSize(1);
        assertThat(before.getFirst().getFileName()).hasToString("headway-20260302T090000000Z-v1.db");

        backups.restore(before.getFirst());
        try (Database restored = open()) {
            assertThat(WritingProgram.count(restored)).isEqualTo(1);
        }
    }

    @Test
    void aRecordOfThisVersionIsOpenedWithoutABackup() {
        open().close();
        open().close();
        assertThat(backups.list()).isEmpty();
    }

    @Test
    void aNewerRecordIsRefusedInOneSentence() throws SQLException {
        open().close();
        execute("update flyway_schema_history set version = '9999' where version = '" + Schema.CURRENT + "'");
        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseProblem.class)
                .hasMessage("The record in " + data.database() + " was written by a newer Headway (its schema is 9999,"
                        + " this program knows " + Schema.CURRENT + "). Start that newer version, or restore a backup"
                        + " made before the upgrade with `headway restore`.");
    }

    @Test
    void aDamagedRecordIsRefusedAndNamesTheWayBack() throws IOException {
        Files.writeString(data.database(), "this is not a database, whatever it was before".repeat(100));
        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("is damaged. `headway restore` lists the backups there are");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Databases.open(Config.local(new DataDirectory(file.resolve("data"))), clock, 1))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessage("The folder " + file.resolve("data")
                        + " cannot be made. Check who it belongs to, or name another with --data DIR.");
    }

    @Test
    void nobodyOpensTheRecordWhileItIsUpgraded() {
        open().close();
        try (ProcessLock _ = ProcessLock.own(data.recordLock()).orElseThrow()) {
            assertThatThrownBy(() -> SqliteDatabase.open(data, 1, java.time.Duration.ZERO))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessage("The record " + data.database()
                            + " is being restored or upgraded. Wait until that is done and try again.");
        }
    }
}
