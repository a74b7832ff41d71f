package headway.goals;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.feature.Feature;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class GoalsTest {

    private static Goal goal(String title, int hours, Optional<UUID> parent) {
        return new Goal(
                title,
                Goal.Kind.RESULT,
                Goal.Horizon.SHORT,
                Goal.State.ACTIVE,
                parent,
                new Goal.Measure("falls", Optional.of(6.0), Optional.of(2.0)),
                new Goal.Way(Optional.empty(), Optional.empty(), Optional.of(hours), ""),
                Goal.Reason.NONE);
    }

    private record House(TestDatabase database, App app, OwnerId owner) implements AutoCloseable {
        static House of(TestDatabase database) {
            App app = App.forCommand(database.config(), database.clock());
            return new House(database, app, app.accounts().first().id());
        }

        Goals goals() {
            return app.goals();
        }

        LocalDate today() {
            return LocalDate.ofInstant(database.clock().instant(), ZoneOffset.UTC);
        }

        UUID add(Goal goal) {
            return goals().goals().add(owner, goal, Origin.WEB).id();
        }

        void days(int days) {
            database.clock().forward(Duration.ofDays(days));
        }

        List<String> subjects(String trigger) {
            Trigger found = app.features().stream()
                    .map(Feature::triggers)
                    .flatMap(List::stream)
                    .filter(each -> each.name().equals(trigger))
                    .findFirst()
                    .orElseThrow();
            return database.database().read(handle -> found.signals(handle, owner, today())).stream()
                    .map(Signal::subject)
                    .toList();
        }

        @Override
        public void close() {
            app.close();
        }
    }

    @BothDatabases
    void D3_aGoalCannotBecomeAPartOfItsOwnParts(TestDatabase database) {
        try (House house = House.of(database)) {
            UUID large = house.add(goal("Large", 1, Optional.empty()));
            UUID middle = house.add(goal("Middle", 1, Optional.of(large)));
            UUID small = house.add(goal("Small", 1, Optional.of(middle)));
            Goal turned = house.goals().get(house.owner(), large).facts().partOf(Optional.of(small));
            Result<Saved> refused = house.goals().save(house.owner(), Optional.of(large), 1, turned, Origin.WEB);
            assertThat(refused).isEqualTo(Result.invalid(Problem.at("parentId", "goals.circular")));
            assertThat(GoalTree.of(house.goals().list(house.owner())).on(Goal.Horizon.SHORT))
                    .extracting(branch -> branch.goal().facts().title() + branch.depth())
                    .containsExactly("Large0", "Middle1", "Small2");
        }
    }

    @BothDatabases
    void D3_progressFollowsCheckInsAndSteps(TestDatabase database) {
        try (House house = House.of(database)) {
            UUID id = house.add(goal("Fewer falls", 1, Optional.empty()));
            house.goals().checkIn(house.owner(), id, Optional.of(3.0), "Rails", house.today());
            Progress progress =
                    house.goals().progress(house.owner(), house.goals().get(house.owner(), id));
            assertThat(progress.current()).contains(3.0);
            assertThat(progress.share()).contains(0.75);
        }
    }

    @BothDatabases
    void D4_lettingGoFreesHoursIsRememberedAndCanBeTakenBack(TestDatabase database) {
        try (House house = House.of(database)) {
            UUID id = house.add(goal("Journal", 3, Optional.empty()));
            house.goals().setAvailable(house.owner(), 2);
            assertThat(house.goals().load(house.owner()).isTooMuch()).isTrue();
            assertThat(house.subjects("goals.overcommitted")).hasSize(1);
            Saved decided =
                    house.goals().decide(house.owner(), id, Decision.Choice.LET_GO, "No evenings left", house.today());
            assertThat(house.goals().load(house.owner()).promised()).isZero();
            assertThat(house.subjects("goals.overcommitted")).isEmpty();
            assertThat(house.goals()
                            .decisionsAbout(house.owner(), id)
                            .getFirst()
                            .facts()
                            .hoursFreed())
                    .isEqualTo(3);
            house.app()
                    .changes()
                    .undo(house.owner(), decided.undo(), house.app().undoables());
            assertThat(house.goals().get(house.owner(), id).facts().state()).isEqualTo(Goal.State.ACTIVE);
            assertThat(house.goals().decisionsAbout(house.owner(), id)).isEmpty();
        }
    }

    @BothDatabases
    void D3_aGoalOnWhichNothingMovesIsBroughtUp(TestDatabase database) {
        try (House house = House.of(database)) {
            assertThat(house.subjects("goals.none")).hasSize(1);
            UUID id = house.add(goal("Fewer falls", 1, Optional.empty()));
            assertThat(house.subjects("goals.none")).isEmpty();
            assertThat(house.subjects("goals.quiet")).isEmpty();
            house.days(31);
            assertThat(house.subjects("goals.quiet")).containsExactly(id.toString());
            house.goals().checkIn(house.owner(), id, Optional.of(5.0), "", house.today());
            assertThat(house.subjects("goals.quiet")).isEmpty();
        }
    }

    @BothDatabases
    void D5_aManagerWhoHasNotHeardOfAGoalIsBroughtUp(TestDatabase database) {
        try (House house = House.of(database)) {
            UUID id = house.add(goal("Fewer falls", 1, Optional.empty()));
            house.days(91);
            assertThat(house.subjects("goals.unheard")).containsExactly(id.toString());
            assertThat(house.subjects("goals.undecided")).isEmpty();
            house.goals().share(house.owner(), id, "Ruth Adeyemi", Sharing.Role.MANAGER, Optional.of(house.today()));
            assertThat(house.subjects("goals.unheard")).isEmpty();
            house.days(10);
            assertThat(house.subjects("goals.undecided")).containsExactly(id.toString());
        }
    }

    @BothDatabases
    void whatWasNeverDoneIsBroughtUpAndAgainAfterItsTime(TestDatabase database) {
        try (House house = House.of(database)) {
            for (String each :
                    List.of("values.weights", "values.success", "vision.unread", "vision.stage", "strengths.rating")) {
                assertThat(house.subjects(each + "-never")).as(each).hasSize(1);
                assertThat(house.subjects(each)).as(each).isEmpty();
            }
            assertThat(house.subjects("plan.look-never")).isEmpty();
            house.app().demo().fillWithAmara(house.owner());
            assertThat(house.subjects("plan.look-never")).hasSize(1);
            assertThat(house.subjects("vision.unread-never")).isEmpty();
            assertThat(house.subjects("vision.unread")).isEmpty();
            house.days(400);
            for (String each : List.of("values.weights", "values.success", "vision.unread", "strengths.rating")) {
                assertThat(house.subjects(each)).as(each).hasSize(1);
            }
        }
    }
}
