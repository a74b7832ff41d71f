package headway.people;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.kernel.OwnerId;
import headway.platform.feature.Feature;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
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

/// Each row comes up again when its day has come.
@BothDatabases
class PeopleTriggersTest {
    private final App app;
    private final TestDatabase house;
    private final OwnerId owner;
    private final LocalDate today;

    PeopleTriggersTest(TestDatabase house) {
        this.house = house;
        app = App.forCommand(house.config(), house.clock());
        String name = "Reminded " + app.accounts().all().size();
        owner = app.accounts().add(name, TestApp.PASSWORD).orThrow().id();
        today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Trigger trigger(String name) {
        return app.features().stream()
                .map(Feature::triggers)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(String name, LocalDate day) {
        return house.database().read(handle -> trigger(name).signals(handle, owner, day)).stream()
                .map(Signal::subject)
                .toList();
    }

    private UUID add(Person person) {
        return app.people().persons().add(owner, person, Origin.WEB).id();
    }

    private static Person person(String name, int tie, Integer influence, Integer knows) {
        Person bare = Person.named(name, Relation.PEER, "Northgate Infirmary");
        return new Person(
                bare.name(),
                bare.relation(),
                bare.organisation(),
                "",
                "",
                "",
                Seniority.UNKNOWN,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.of(tie),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.of(influence),
                Optional.of(knows),
                "",
                "");
    }

    @Test
    void P1_aContactThatCoolsIsBroughtUpAndDoneResetsIt() {
        UUID helen = add(Persons.withRhythm(person("Helen Voss", 4, 0, 0), 30));
        app.people().touch(owner, helen, TouchKind.CALL, today, Origin.WEB);
        assertThat(subjects("people.cooling", today.plusDays(29))).isEmpty();
        assertThat(subjects("people.cooling", today.plusDays(30))).containsExactly(helen.toString());
        house.database().write(transaction -> {
            trigger("people.cooling")
                    .done(
                            transaction,
                            owner,
                            helen.toString(),
                            today.plusDays(30),
                            app.changes().batch());
            return true;
        });
        assertThat(subjects("people.cooling", today.plusDays(31))).isEmpty();
    }

    @Test
    void P2_aWeakTieIsWorthWakingAfterAYear() {
        UUID kofi = add(person("Kofi Mensah", 2, 0, 0));
        app.people().touch(owner, kofi, TouchKind.MESSAGE, today, Origin.WEB);
        assertThat(subjects("people.weak-tie", today.plusDays(300))).isEmpty();
        assertThat(subjects("people.weak-tie", today.plusDays(400))).containsExactly(kofi.toString());
    }

    @Test
    void P2_anIntroductionThatWasMadeAsksForThanks() {
        UUID priya = add(person("Priya Nair", 3, 0, 0));
        Introduction asked = new Introduction(
                Introduction.Side.TO_ME,
                Optional.of(priya),
                "The heart centre",
                Optional.empty(),
                Introduction.State.ASKED,
                Optional.of(today),
                Optional.empty(),
                Optional.empty(),
                "");
        Introduction made = Terms.introduced(asked, Introduction.State.MADE, today);
        UUID id = app.circle().introductions().add(owner, made, Origin.WEB).id();
        assertThat(subjects("people.introduction-thanks", today)).isEmpty();
        assertThat(subjects("people.introduction-thanks", today.plusDays(2))).containsExactly(id.toString());
    }

    @Test
    void P3_aTermThatEndsAndOneWithoutMeetingsAreBroughtUp() {
        UUID helen = add(person("Helen Voss", 5, 0, 0));
        Mentoring term = new Mentoring(
                Mentoring.Side.MENTOR,
                Optional.of(helen),
                "Leading",
                Mentoring.State.RUNNING,
                Optional.empty(),
                Optional.of(today),
                Optional.of(today.plusDays(90)),
                Optional.of(30),
                List.of(),
                "");
        UUID id = app.circle().mentoring().add(owner, term, Origin.WEB).id();
        assertThat(subjects("people.mentor-quiet", today.plusDays(20))).isEmpty();
        assertThat(subjects("people.mentor-quiet", today.plusDays(31))).containsExactly(id.toString());
        assertThat(subjects("people.mentor-ends", today.plusDays(75))).isEmpty();
        assertThat(subjects("people.mentor-ends", today.plusDays(76))).containsExactly(id.toString());
    }

    @Test
    void P4_vacantSeatsArePointedOutOnceThereAreSomePeople() {
        assertThat(subjects("people.vacant-seat", today)).isEmpty();
        for (int i = 0; i < 5; i++) {
            add(person("Person " + i, 3, 0, 0));
        }
        assertThat(subjects("people.vacant-seat", today)).containsExactly("board");
    }

    @Test
    void P5_aDeciderWhoDoesNotKnowTheWorkIsBroughtUp() {
        UUID daniel = add(person("Daniel Roche", 2, 7, 2));
        add(person("Ruth Adeyemi", 4, 9, 8));
        assertThat(subjects("people.unknown-decider", today)).containsExactly(daniel.toString());
    }

    @Test
    void P9_aReferenceThatWasBriefedIsThankedAndAskedAgainAfterAYear() {
        UUID ruth = add(person("Ruth Adeyemi", 4, 9, 8));
        Vouching vouching = new Vouching(
                Optional.of(ruth),
                "Leading a ward",
                Vouching.State.AGREED,
                Optional.of(today),
                Optional.of(today),
                "",
                "",
                Optional.empty(),
                "");
        UUID id = app.circle().references().add(owner, vouching, Origin.WEB).id();
        assertThat(subjects("people.reference-thanks", today.plusDays(6))).isEmpty();
        assertThat(subjects("people.reference-thanks", today.plusDays(7))).containsExactly(id.toString());
        assertThat(subjects("people.reference-stale", today.plusDays(364))).isEmpty();
        assertThat(subjects("people.reference-stale", today.plusDays(365))).containsExactly(id.toString());
    }

    private UUID promise(Commitment.Side side) {
        Commitment promise =
                Commitments.promised(side, "Send the rota", Optional.empty(), Optional.of(today.plusDays(10)), today);
        return app.commitments().records().add(owner, promise, Origin.WEB).id();
    }

    @Test
    void E8_myWordIsMentionedBeforeItIsDueAndTheirsWhenItIs() {
        UUID mine = promise(Commitment.Side.MINE);
        UUID theirs = promise(Commitment.Side.THEIRS);
        assertThat(subjects("commitments.mine-due", today.plusDays(6))).isEmpty();
        assertThat(subjects("commitments.mine-due", today.plusDays(7))).containsExactly(mine.toString());
        assertThat(subjects("commitments.mine-late", today.plusDays(10))).isEmpty();
        assertThat(subjects("commitments.mine-late", today.plusDays(11))).containsExactly(mine.toString());
        assertThat(subjects("commitments.theirs-due", today.plusDays(9))).isEmpty();
        assertThat(subjects("commitments.theirs-due", today.plusDays(10))).containsExactly(theirs.toString());
        house.database().write(transaction -> {
            trigger("commitments.mine-due")
                    .done(
                            transaction,
                            owner,
                            mine.toString(),
                            today,
                            app.changes().batch());
            return true;
        });
        assertThat(app.commitments().records().get(owner, mine).facts().state()).isEqualTo(Commitment.State.KEPT);
    }
}
