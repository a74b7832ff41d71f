package headway.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.kernel.OwnerId;
import headway.platform.records.Origin;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class CommitmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final App app;
    private final Commitments commitments;
    private final OwnerId owner;

    CommitmentsTest(TestDatabase house) {
        app = App.forCommand(house.config(), house.clock());
        commitments = app.commitments();
        String name = "Promising " + app.accounts().all().size();
        owner = app.accounts().add(name, TestApp.PASSWORD).orThrow().id();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private UUID promise(LocalDate due) {
        Commitment promise = Commitments.promised(
                Commitment.Side.MINE, "Send the rota", Optional.empty(), Optional.of(due), TODAY.minusDays(20));
        return commitments.records().add(owner, promise, Origin.WEB).id();
    }

    @Test
    void E8_aNewDayKeepsTheEarlierOnes() {
        UUID id = promise(TODAY);
        commitments.putOff(owner, id, TODAY.plusDays(3));
        commitments.putOff(owner, id, TODAY.plusDays(9));
        Commitment now = commitments.records().get(owner, id).facts();
        assertThat(now.dueOn()).contains(TODAY.plusDays(9));
        assertThat(now.earlierDues()).containsExactly("2026-03-02", "2026-03-05");
    }

    @Test
    void E8_reliabilityTellsKeptInTimeFromLateAndBroken() {
        commitments.keep(owner, promise(TODAY), TODAY);
        commitments.keep(owner, promise(TODAY.minusDays(4)), TODAY);
        commitments.breakOff(owner, promise(TODAY), TODAY);
        UUID later = promise(TODAY.minusDays(9));
        commitments.putOff(owner, later, TODAY.plusDays(1));
        commitments.keep(owner, later, TODAY);
        Reliability.Quarter now = commitments.reliability(owner, TODAY).mine().getLast();
        assertThat(now).isEqualTo(new Reliability.Quarter(LocalDate.of(2026, 1, 1), 2, 1, 1, 1));
        assertThat(now.percentOnTime()).isEqualTo(50);
    }
}
