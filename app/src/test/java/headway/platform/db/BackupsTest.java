package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.testing.TestDatabase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackupsTest {
    private final TestDatabase house = TestDatabase.sqlite();
    private final Backups backups = new Backups(house.config().data(), house.clock());

    @AfterEach
    void cleanUp() {
        house.close();
    }

    private Database reopened() {
        return Databases.open(house.config(), house.clock(), 1);
    }

    @Test
    void aBackupOfARecordInUseHasWhatWasCommitted() {
        WritingProgram.add(house.database(), "Amara");
        Path backup = backups.take();
        WritingProgram.add(house.database(), "Jonas");
        house.database().close();

        backups.restore(backup);
        try (Database restored = reopened()) {
            assertThat(WritingProgram.count(restored)).isEqualTo(1);
        }
    }

    @Test
    void whatWasThereBeforeARestoreIsABackupItself() {
        Path empty = backups.take();
        WritingProgram.add(house.database(), "Amara");
        house.database().close();
        house.clock().forward(Duration.ofMinutes(1));

        Path before = backups.restore(empty).orElseThrow();
        backups.restore(before);
        try (Database restored = reopened()) {
            assertThat(WritingProgram.count(restored)).isEqualTo(1);
        }
    }

    @Test
    void aRecordInUseIsNotReplaced() {
        WritingProgram.add(house.database(), "Amara");
        Path backup = backups.take();
        assertThatThrownBy(() -> new Backups(house.config().data(), house.clock(), Duration.ZERO).restore(backup))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessage("The record in " + house.config().data().root()
                        + " is open in another Headway. Stop that one, then restore again.");
    }

    @Test
    void aDamagedRecordIsReplacedAndKept() throws IOException {
        WritingProgram.add(house.database(), "Amara");
        Path backup = backups.take();
        house.database().close();
        Path record = house.config().data().database();
        Files.write(record, new byte[5000]);

        Path kept = backups.restore(backup).orElseThrow();
        assertThat(kept.getFileName().toString()).startsWith("damaged-");
        assertThat(kept).hasSize(5000);
        try (Database restored = reopened()) {
            assertThat(WritingProgram.count(restored)).isEqualTo(1);
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndTheRecordStays() throws IOException {
        for (int i = 0; i < 500; i++) {
            WritingProgram.add(house.database(), "somebody " + i);
        }
        Path backup = backups.take();
        house.database().close();
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[20_000]);
        }
        assertThatThrownBy(() -> backups.restore(backup))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("damaged");
        try (Database same = reopened()) {
            assertThat(WritingProgram.count(same)).isEqualTo(500);
        }
    }

    @Test
    void anUnknownBackupIsRefused() {
        Path nowhere = house.config().data().backups().resolve("nowhere.db");
        assertThatThrownBy(() -> backups.restore(nowhere))
                .hasMessage("There is no backup " + nowhere + ". `headway restore` lists those there are.");
    }

    @Test
    void theNewestTenAreKept() {
        WritingProgram.add(house.database(), "Amara");
        for (int i = 0; i < 12; i++) {
            backups.take();
            house.clock().forward(Duration.ofDays(1));
        }
        assertThat(backups.list()).hasSize(Backups.KEPT);
        assertThat(backups.list().getFirst().getFileName().toString()).startsWith("headway-20260313");
        assertThat(backups.erase()).isEqualTo(Backups.KEPT);
        assertThat(backups.list()).isEmpty();
    }
}
