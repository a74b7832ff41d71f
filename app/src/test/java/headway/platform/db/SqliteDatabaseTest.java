package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SqliteDatabaseTest {

    @Test
    void waitingForAnotherWriterIsBoundedAndSaidInOneSentence() {
        try (TestDatabase house = TestDatabase.sqlite();
                Database patient = house.database();
                Database hasty = SqliteDatabase.open(house.config().data(), 1, Duration.ofMillis(1))) {
            patient.write(transaction -> {
                assertThatThrownBy(() -> WritingProgram.add(hasty, "Amara"))
                        .isInstanceOf(DatabaseProblem.class)
                        .hasMessage("The record " + house.config().data().database() + " is busy: another Headway is"
                                + " writing and did not finish in time. Nothing was half saved: try again.");
                return true;
            });
            WritingProgram.add(hasty, "Amara");
            assertThat(WritingProgram.count(patient)).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskIsSaidInOneSentenceAndNothingIsHalfSaved() {
        try (TestDatabase house = TestDatabase.sqlite()) {
            Database database = house.database();
            WritingProgram.add(database, "before");
            database.write(transaction -> transaction.handle().execute("pragma max_page_count = 1"));
            assertThatThrownBy(() -> database.write(transaction -> {
                        for (int i = 0; i < 1000; i++) {
                            transaction
                                    .handle()
                                    .execute(
                                            "insert into account (id, name, created_at) values (?, ?, '')", i, "n" + i);
                        }
                        return true;
                    }))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessage("The disk with " + house.config().data().root()
                            + " is full. Nothing was half saved: make room and try again.");
            assertThat(WritingProgram.count(database)).isEqualTo(1);
            database.write(transaction -> transaction.handle().execute("pragma max_page_count = 1000000"));
            WritingProgram.add(database, "after");
            assertThat(WritingProgram.count(database)).isEqualTo(2);
        }
    }

    @BothDatabases
    void whatFailsIsUndoneAsAWhole(TestDatabase house) {
        assertThatThrownBy(() -> house.database().write(transaction -> {
                    transaction
                            .handle()
                            .execute("insert into account (id, name, created_at) values ('a', 'Amara', '')");
                    throw new IllegalArgumentException("on the way");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WritingProgram.count(house.database())).isZero();
    }

    @Test
    void writingGoesOnAfterCompacting() {
        try (TestDatabase house = TestDatabase.sqlite()) {
            Database database = house.database();
            for (String word : new String[] {"a", "b"}) {
                database.write(transaction -> transaction
                        .handle()
                        .createUpdate(
                                "insert into account (id, name, preferences, created_at) values (:id, :id, '{}', :id)")
                        .bind("id", word)
                        .execute());
                database.compact();
            }
            assertThat(database.<Integer>read(handle -> handle.createQuery("select count(*) from account")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(2);
        }
    }
}
