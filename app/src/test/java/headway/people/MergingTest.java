package headway.people;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class MergingTest {
    private final App app;
    private final OwnerId owner;
    private final LocalDate today;
    private final UUID helen;
    private final UUID voss;

    MergingTest(TestDatabase house) {
        app = App.forCommand(house.config(), house.clock());
        String name = "Merging " + app.accounts().all().size();
        owner = app.accounts().add(name, TestApp.PASSWORD).orThrow().id();
        today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
        helen = add("Helen Voss", "helen@example.org", "Matron");
        voss = add("H. Voss", "Helen@example.org", "Head matron");
    }

    private UUID add(String name, String email, String role) {
        Person bare = Person.named(name, Relation.PEER, "Northgate Infirmary");
        Person person = Persons.merged(bare, withContact(bare, email, role));
        return app.people().persons().add(owner, person, Origin.WEB).id();
    }

    private static Person withContact(Person it, String email, String role) {
        return new Person(
                it.name(),
                it.relation(),
                it.organisation(),
                role,
                "",
                "",
                Seniority.UNKNOWN,
                "",
                List.of(email),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private UUID promise(UUID person) {
        Commitment promise = Commitments.promised(
                Commitment.Side.MINE, "Send the rota", Optional.of(person), Optional.of(today), today);
        return app.commitments().records().add(owner, promise, Origin.WEB).id();
    }

    @Test
    void P1_candidatesComeWithTheirReasons() {
        List<Kept<Person>> everybody = app.people().persons().list(owner);
        assertThat(Duplicates.of(everybody))
                .extracting(pair -> pair.reasons().toString())
                .containsExactly("[email]");
    }

    @Test
    void P1_mergingKeepsEverythingAndCanBeTakenBack() {
        UUID touch = app.people()
                .touch(owner, voss, TouchKind.CALL, today, Origin.WEB)
                .id();
        UUID promise = promise(voss);
        UUID linked = promise(helen);
        app.links().link(owner, new Ref("person", voss), new Ref("commitment", linked));
        UUID seat = app.circle()
                .seat(owner, Seat.Kind.COACH, "", voss, "Asks", today)
                .id();

        UUID batch = app.merging().merge(owner, helen, voss);

        assertThat(app.people().lastOn(owner, helen)).contains(today);
        assertThat(app.people().touches().get(owner, touch).people()).containsExactly(helen);
        assertThat(app.commitments().records().get(owner, promise).facts().personId())
                .contains(helen);
        assertThat(app.circle().seats().get(owner, seat).facts().personId()).contains(helen);
        assertThat(app.links().idsOf(owner, helen, "commitment")).contains(linked);
        assertThat(app.people().persons().list(owner)).extracting(Kept::id).containsExactly(helen);
        assertThat(app.people().get(owner, helen).facts().notes()).contains("H. Voss", "Head matron");

        app.changes().undo(owner, batch, app.undoables());

        assertThat(app.people().persons().list(owner)).extracting(Kept::id).containsExactlyInAnyOrder(helen, voss);
        assertThat(app.people().lastOn(owner, helen)).isEmpty();
        assertThat(app.people().lastOn(owner, voss)).contains(today);
        assertThat(app.commitments().records().get(owner, promise).facts().personId())
                .contains(voss);
        assertThat(app.links().idsOf(owner, voss, "commitment")).contains(linked);
        assertThat(app.people().get(owner, helen).facts().notes()).isEmpty();
    }
}
