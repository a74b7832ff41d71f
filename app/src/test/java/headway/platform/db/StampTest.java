package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@BothDatabases
class StampTest {
    private final TestDatabase house;

    StampTest(TestDatabase house) {
        this.house = house;
    }

    @Test
    void itChangesWithWritesAndOnlyWithWrites() {
        Database database = house.database();
        String before = database.stamp();
        WritingProgram.count(database);
        assertThat(database.stamp()).isEqualTo(before);
        WritingProgram.add(database, "stamped once");
        String after = database.stamp();
        assertThat(after).isNotEqualTo(before);
        try (Database other = Databases.open(house.config(), house.clock(), 1)) {
            WritingProgram.add(other, "stamped by another program");
        }
        assertThat(database.stamp()).isNotEqualTo(after);
    }
}
