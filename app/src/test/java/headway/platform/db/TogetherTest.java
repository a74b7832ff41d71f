package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;

class TogetherTest {
    private static boolean addAccount(Transaction transaction, String name) {
        return transaction.handle().createUpdate("""
                                insert into account (id, name, created_at)
                                values (:name, :name, '2026-03-02T08:00:00Z')""").bind("name", name).execute() == 1;
    }

    private static List<String> names(Database database) {
        return database.read(
                handle -> handle.createQuery("select name from account where id like 'together%' order by name")
                        .mapTo(String.class)
                        .list());
    }

    @BothDatabases
    void allWritesOfAnActAreThereAndItsReadsSeeThem(TestDatabase house) {
        Database database = house.database();
        List<String> seen = new ArrayList<>();
        List<String> order = new ArrayList<>();
        database.together(() -> {
            database.write(transaction -> {
                transaction.afterCommit(() -> order.add("after"));
                return addAccount(transaction, "together-1");
            });
            seen.addAll(names(database));
            order.add("within");
            return database.write(transaction -> addAccount(transaction, "together-2"));
        });
        assertThat(seen).containsExactly("together-1");
        assertThat(order).containsExactly("within", "after");
        assertThat(names(database)).containsExactly("together-1", "together-2");
    }

    @BothDatabases
    void nothingOfAnActIsThereWhenItFailsAtItsEnd(TestDatabase house) {
        Database database = house.database();
        assertThatThrownBy(() -> database.together(() -> {
                    database.write(transaction -> addAccount(transaction, "together-1"));
                    throw new IllegalArgumentException("late");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(names(database)).isEmpty();
        database.write(transaction -> addAccount(transaction, "together-2"));
        assertThat(names(database)).containsExactly("together-2");
    }

    @BothDatabases
    void aPartThatFailedDoomsTheActAlsoWhereItWasCaught(TestDatabase house) {
        Database database = house.database();
        assertThatThrownBy(() -> database.together(() -> {
                    database.write(transaction -> addAccount(transaction, "together-1"));
                    try {
                        return database.write(transaction -> addAccount(transaction, "together-1"));
                    } catch (SqlFailure _) {
                        return false;
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(names(database)).isEmpty();
    }

    @BothDatabases
    void aWriteInsideAWriteIsStillABugOnSqlite(TestDatabase house) {
        Database database = house.database();
        if (database.dialect() == Dialect.SQLITE) {
            assertThatThrownBy(() -> database.write(_ -> database.together(() -> true)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
