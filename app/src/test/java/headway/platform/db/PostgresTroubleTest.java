package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import headway.platform.db.DatabaseProblem.Kind;
import headway.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a person is told when PostgreSQL refuses.
class PostgresTroubleTest {
    private final TestDatabase house = TestDatabase.fresh(Dialect.POSTGRESQL);
    private final Database database = house.database();

    @AfterEach
    void close() {
        house.close();
    }

    private static void refuse(Handle handle, String state) {
        handle.execute("do $$ begin raise exception 'secret of a row' using errcode = '" + state + "'; end $$");
    }

    private DatabaseProblem problem(Work<?> work) {
        return catchThrowableOfType(DatabaseProblem.class, () -> database.write(work));
    }

    @Test
    void refusalsSayWhatStandsInTheWay() {
        Map<String, Kind> kinds = Map.of(
                "53100", Kind.FULL,
                "53300", Kind.BUSY,
                "40P01", Kind.BUSY,
                "25006", Kind.READ_ONLY,
                "57P01", Kind.GONE,
                "08006", Kind.GONE,
                "XX001", Kind.DAMAGED);
        kinds.forEach((state, kind) -> {
            DatabaseProblem problem = problem(transaction -> {
                refuse(transaction.handle(), state);
                return 0;
            });
            assertThat(problem.kind()).as(state).isEqualTo(kind);
            assertThat(problem.getMessage())
                    .startsWith("The ")
                    .contains("jdbc:postgresql://")
                    .doesNotContain("?", "secret");
        });
    }

    @Test
    void readingIsExplainedToo() {
        assertThat(catchThrowableOfType(
                        DatabaseProblem.class,
                        () -> database.read(handle -> {
                            refuse(handle, "53100");
                            return 0;
                        })))
                .extracting(DatabaseProblem::kind)
                .isEqualTo(Kind.FULL);
    }

    @Test
    void aMistakeOfTheProgramStaysOne() {
        assertThatThrownBy(() -> database.read(handle ->
                        handle.createQuery("select nothing").mapTo(String.class).list()))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void aLostConnectionIsReplacedAfterItWasSaid() {
        DatabaseProblem problem = problem(transaction -> transaction
                .handle()
                .createQuery("select pg_terminate_backend(pg_backend_pid())")
                .mapTo(Boolean.class)
                .one());
        assertThat(problem.kind()).isEqualTo(Kind.GONE);
        int one = database.read(
                handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
        assertThat(one).isEqualTo(1);
    }

    @Test
    void whoWaitsTooLongForAnotherIsToldThatItIsBusy() {
        String url = house.config().databaseUrl().orElseThrow();
        try (PostgresDatabase impatient = new PostgresDatabase(url, Duration.ofMillis(250))) {
            String lock = "lock table account in exclusive mode";
            Kind kind = database.write(transaction -> {
                transaction.handle().execute(lock);
                DatabaseProblem problem = catchThrowableOfType(
                        DatabaseProblem.class,
                        () -> impatient.write(other -> other.handle().execute(lock)));
                return problem.kind();
            });
            assertThat(kind).isEqualTo(Kind.BUSY);
        }
    }
}
