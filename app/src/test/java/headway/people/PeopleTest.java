package headway.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class PeopleTest {
    private final App app;
    private final People people;
    private final OwnerId amara;
    private final OwnerId jonas;
    private final LocalDate today;

    PeopleTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.people = app.people();
        this.amara = app.accounts().first().id();
        this.jonas = app.accounts().all().stream()
                .filter(account -> !account.id().equals(amara))
                .findFirst()
                .orElseGet(() -> app.accounts()
                        .add(HeadwayCast.JONAS.name(), "correct horse battery")
                        .orThrow())
                .id();
        this.today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    }

    @AfterEach
    void empty() {
        for (Records<?> part : List.of(
                people.persons(), app.commitments().records(), app.circle().introductions())) {
            part.list(amara).forEach(each -> part.trash(amara, each.id()));
            part.trashed(amara).forEach(each -> part.erase(amara, each.id()));
        }
        app.close();
    }

    private UUID add(String name) {
        Person person = Persons.withRhythm(Person.named(name, Relation.PEER, "Northgate Infirmary"), 30);
        return people.persons().add(amara, person, Origin.WEB).id();
    }

    private Optional<LocalDate> last(UUID person) {
        return people.lastOn(amara, person);
    }

    @Test
    void P1_anyLoggedContactResetsTheRhythm() {
        UUID helen = add("Helen Voss");
        for (TouchKind kind : TouchKind.byHand()) {
            Saved saved = people.touch(amara, helen, kind, today, Origin.WEB);
            assertThat(last(helen)).as(kind.code()).contains(today);
            app.changes().undo(amara, saved.undo(), app.undoables());
            assertThat(last(helen)).as("undone " + kind.code()).isEmpty();
        }
    }

    @Test
    void P1_aContactOfSeveralCountsForEach() {
        UUID helen = add("Helen Voss");
        UUID priya = add("Priya Nair");
        people.touches()
                .add(
                        amara,
                        new TouchDraft(
                                TouchKind.MEETING, today.minusDays(2), Direction.BOTH, "", List.of(helen, priya)),
                        Origin.WEB);
        assertThat(last(helen)).contains(today.minusDays(2));
        assertThat(last(priya)).contains(today.minusDays(2));
    }

    @Test
    void P1_anOlderContactDoesNotSetTheRhythmBack() {
        UUID helen = add("Helen Voss");
        people.touch(amara, helen, TouchKind.CALL, today, Origin.WEB);
        people.touch(amara, helen, TouchKind.CALL, today.minusDays(40), Origin.WEB);
        assertThat(last(helen)).contains(today);
    }

    @Test
    void P1_aDeletedContactNoLongerCountsUntilItComesBack() {
        UUID helen = add("Helen Voss");
        Saved saved = people.touch(amara, helen, TouchKind.COFFEE, today, Origin.WEB);
        UUID batch = people.touches().trash(amara, saved.id());
        assertThat(last(helen)).isEmpty();
        app.changes().undo(amara, batch, app.undoables());
        assertThat(last(helen)).contains(today);
    }

    @Test
    void P1_aChangedDayMovesTheRhythm() {
        UUID helen = add("Helen Voss");
        UUID touch =
                people.touch(amara, helen, TouchKind.COFFEE, today, Origin.WEB).id();
        people.touches().change(amara, touch, 1, TouchDraft.with(helen, TouchKind.CALL, today.minusDays(9)));
        assertThat(last(helen)).contains(today.minusDays(9));
        assertThatThrownBy(
                        () -> people.touches().change(amara, touch, 1, TouchDraft.with(helen, TouchKind.CALL, today)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void P1_aKeptCommitmentIsAContactAndUndoingItTakesThatBack() {
        UUID priya = add("Priya Nair");
        Commitments commitments = app.commitments();
        UUID promise = commitments
                .records()
                .add(
                        amara,
                        Commitments.promised(
                                Commitment.Side.THEIRS, "Send the rota", Optional.of(priya), Optional.of(today), today),
                        Origin.WEB)
                .id();
        assertThat(last(priya)).isEmpty();
        Saved kept = commitments.keep(amara, promise, today);
        assertThat(last(priya)).contains(today);
        app.changes().undo(amara, kept.undo(), app.undoables());
        assertThat(last(priya)).isEmpty();
    }

    @Test
    void P2_anIntroductionThatIsMadeOrThankedForIsAContact() {
        UUID priya = add("Priya Nair");
        Records<Introduction> introductions = app.circle().introductions();
        Introduction asked = new Introduction(
                Introduction.Side.TO_ME,
                Optional.of(priya),
                "Head of the heart centre",
                Optional.empty(),
                Introduction.State.ASKED,
                Optional.of(today.minusDays(20)),
                Optional.empty(),
                Optional.empty(),
                "");
        UUID id = introductions.add(amara, asked, Origin.WEB).id();
        assertThat(last(priya)).isEmpty();
        introductions.change(amara, id, 1, Terms.introduced(asked, Introduction.State.MADE, today.minusDays(5)));
        assertThat(last(priya)).contains(today.minusDays(5));
        Introduction made = introductions.get(amara, id).facts();
        introductions.change(amara, id, 2, Terms.introduced(made, Introduction.State.THANKED, today));
        assertThat(last(priya)).contains(today);
    }

    @Test
    void P1_whoFadesMostComesFirst() {
        UUID helen = add("Helen Voss");
        UUID priya = add("Priya Nair");
        UUID tomasz = add("Tomasz Zielinski");
        people.touch(amara, helen, TouchKind.CALL, today.minusDays(3), Origin.WEB);
        people.touch(amara, priya, TouchKind.CALL, today.minusDays(70), Origin.WEB);
        people.touch(amara, tomasz, TouchKind.CALL, today.minusDays(29), Origin.WEB);
        assertThat(people.list(amara, PersonFilter.ALL, today))
                .extracting(PersonLine::name)
                .containsExactly("Priya Nair", "Tomasz Zielinski", "Helen Voss");
        assertThat(people.list(amara, PersonFilter.ALL, today))
                .extracting(line -> line.rhythm().orElseThrow().isDue(today))
                .containsExactly(true, false, false);
    }

    @Test
    void nobodyTouchesSomebodyElsesPeople() {
        UUID helen = add("Helen Voss");
        assertThatThrownBy(() -> people.touch(jonas, helen, TouchKind.CALL, today, Origin.WEB))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(people.list(jonas, PersonFilter.ALL, today)).isEmpty();
        assertThat(people.choices().find(jonas, helen)).isEmpty();
    }

    @Test
    void everyFactOfAPersonComesBack() {
        Person whole = new Person(
                "Ruth Adeyemi",
                Relation.MANAGER,
                "Northgate Infirmary",
                "Head of nursing",
                "Health",
                "Nursing",
                Seniority.LEAD,
                "Leeds",
                List.of("ruth@example.org", "r.adeyemi@example.net"),
                List.of("+44 113 496 0000"),
                List.of("https://example.org/ruth"),
                "At the interview",
                Optional.of(4),
                Optional.of(14),
                "Knows the budget",
                "Rosters that hold",
                List.of("calm", "fair"),
                Optional.of(9),
                Optional.of(6),
                "Show her the falls chart",
                "Mornings only");
        UUID id = people.persons().add(amara, whole, Origin.WEB).id();
        Kept<Person> kept = people.get(amara, id);
        assertThat(kept.facts()).isEqualTo(whole);
        assertThat(people.find(amara, "ruth", today)).extracting(PersonLine::id).containsExactly(id);
    }
}
