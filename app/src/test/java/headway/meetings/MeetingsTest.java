package headway.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.goals.Goal;
import headway.goals.Goals;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.people.Person;
import headway.people.Relation;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Row S7: one page for a one-to-one.
@BothDatabases
@Tag("S7")
class MeetingsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final App app;
    private final Meetings meetings;
    private final OwnerId amara;

    MeetingsTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.meetings = app.show().meetings();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        for (Records<?> part : List.of(
                meetings.records(), app.commitments().records(), app.people().persons())) {
            part.list(amara).forEach(each -> part.trash(amara, each.id()));
            part.trashed(amara).forEach(each -> part.erase(amara, each.id()));
        }
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(each -> each.id())
                .toList();
        if (!all.isEmpty()) {
            app.accomplishments().trash(amara, all);
        }
        app.close();
    }

    private UUID ruth() {
        Person ruth = Person.named("Ruth Adeyemi", Relation.MANAGER, "Northgate Infirmary");
        return app.people().persons().add(amara, ruth, Origin.WEB).id();
    }

    private void logged(String text, LocalDate day) {
        app.accomplishments().add(amara, AccomplishmentDraft.quick(text, day), "web");
    }

    private List<String> names(LocalDate day) {
        return app.today().plan(amara, day, Optional.empty()).offers().stream()
                .map(offer -> offer.trigger().name())
                .toList();
    }

    /// The note that a goal was talked about, where the goal itself went to the trash meanwhile.
    private record Late(Goals goals, UUID gone, UUID noted) implements GoalTalk {
        @Override
        public List<Line> open(OwnerId owner, String person) {
            return List.of(new Line(gone, "Gone", Optional.empty()));
        }

        @Override
        public void discussed(OwnerId owner, UUID goal, String person, LocalDate day) {
            new SharedGoals(goals).discussed(owner, noted, person, day);
        }
    }

    @Test
    void S7_aGoalIsNotedWithThePersonAndWithTheTalkOrWithNeither() {
        UUID meeting = meetings.plan(amara, ruth(), DAY, Origin.WEB).id();
        Goal rota = new Goal(
                "A calm rota",
                Goal.Kind.RESULT,
                Goal.Horizon.SHORT,
                Goal.State.ACTIVE,
                Optional.empty(),
                Goal.Measure.NONE,
                Goal.Way.NONE,
                Goal.Reason.NONE);
        UUID goal = app.goals().goals().add(amara, rota, Origin.WEB).id();
        UUID gone = UUID.randomUUID();
        Meetings late = new Meetings(
                app.people(),
                app.commitments(),
                new Late(app.goals(), gone, goal),
                app.accomplishments(),
                app.links(),
                app.ground().keeping());
        assertThatThrownBy(() -> late.talked(amara, meeting, gone)).isInstanceOf(Refusal.NotFound.class);
        assertThat(app.goals().sharedWith(amara, goal)).isEmpty();
        meetings.talked(amara, meeting, goal);
        assertThat(app.goals().sharedWith(amara, goal)).hasSize(1);
        assertThat(app.links().idsOf(amara, meeting, "goal")).containsExactly(goal);
        app.goals().goals().trash(amara, goal);
    }

    @Test
    void S7_thePageHasWhatChangedSinceTheLastTalkAndWhatIsPromised() {
        UUID ruth = ruth();
        UUID last = meetings.plan(amara, ruth, DAY.minusDays(14), Origin.WEB).id();
        meetings.hold(amara, last, DAY);
        logged("Before the last talk", DAY.minusDays(20));
        logged("After the last talk", DAY.minusDays(3));
        app.commitments()
                .records()
                .add(
                        amara,
                        Commitments.promised(
                                Commitment.Side.MINE, "Send the numbers", Optional.of(ruth), Optional.of(DAY), DAY),
                        Origin.WEB);
        Brief brief = meetings.brief(
                amara, meetings.plan(amara, ruth, DAY, Origin.WEB).id());
        assertThat(brief.since()).contains(DAY.minusDays(14));
        assertThat(brief.wins()).extracting(each -> each.text()).containsExactly("After the last talk");
        assertThat(brief.commitments()).extracting(each -> each.text()).containsExactly("Send the numbers");
    }

    @Test
    void S7_aTalkThatTookPlaceIsAContact() {
        UUID ruth = ruth();
        UUID talk = meetings.plan(amara, ruth, DAY, Origin.WEB).id();
        UUID undo = meetings.hold(amara, talk, DAY).undo();
        assertThat(app.people().lastOn(amara, ruth)).contains(DAY);
        app.changes().undo(amara, undo, app.undoables());
        assertThat(app.people().lastOn(amara, ruth)).isEmpty();
        assertThat(meetings.records().get(amara, talk).facts().held()).isFalse();
    }

    @Test
    void S7_anEmptyPageIsBroughtUpInTheWeekBeforeTheTalk() {
        UUID talk = meetings.plan(amara, ruth(), DAY.plusDays(9), Origin.WEB).id();
        assertThat(names(DAY)).doesNotContain("meetings.unprepared");
        assertThat(names(DAY.plusDays(2))).contains("meetings.unprepared");
        Kept<OneToOne> kept = meetings.records().get(amara, talk);
        OneToOne it = kept.facts();
        meetings.records()
                .change(
                        amara,
                        talk,
                        kept.version(),
                        new OneToOne(it.person(), it.metOn(), false, "", "Two days a month", "", ""));
        assertThat(names(DAY.plusDays(2))).doesNotContain("meetings.unprepared");
    }
}
