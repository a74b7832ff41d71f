package headway.engine.planning;

import static headway.engine.planning.RandomLife.TODAY;
import static headway.engine.planning.RandomLife.due;
import static headway.engine.planning.RandomLife.mattering;
import static headway.engine.planning.RandomLife.plain;
import static headway.engine.planning.RandomLife.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.engine.planning.Answer.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Candidate CALL = plain("people.cooling", "amara", "people");
    private static final Candidate GOAL = plain("goal.stalled", "lead-a-ward", "direction");
    private static final Circumstances USUAL = Circumstances.on(TODAY);

    @Test
    void anEmptyRecordGivesAnEmptyPlan() {
        assertThat(Planner.plan(List.of(), List.of(), USUAL)).isEqualTo(new Plan(List.of(), 0, Map.of()));
    }

    @Test
    void laterIsQuietForAWeekAndTwiceAsLongEachTime() {
        List<Answer> answers = new ArrayList<>();
        List<Long> pauses = new ArrayList<>();
        LocalDate day = TODAY;
        for (int i = 0; i < 7; i++) {
            answers.add(Answer.of(CALL, Kind.LATER, day));
            LocalDate back = returns(CALL, answers, day);
            pauses.add(ChronoUnit.DAYS.between(day, back));
            day = back;
        }
        assertThat(pauses).containsExactly(7L, 14L, 28L, 56L, 90L, 90L, 90L);
    }

    @Test
    void laterKeepsTheDayThatWasNamed() {
        assertThat(returns(CALL, List.of(Answer.later(CALL, TODAY, TODAY.plusDays(3))), TODAY))
                .isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void laterEndsTheDayBeforeAThingIsDue() {
        Candidate soon = due(CALL, TODAY.plusDays(5));

        assertThat(returns(soon, List.of(Answer.of(soon, Kind.LATER, TODAY)), TODAY))
                .isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void anOverdueThingComesBackTomorrowAndThenMoreSlowly() {
        Candidate late = due(CALL, TODAY.minusDays(5));
        Answer first = Answer.of(late, Kind.LATER, TODAY);
        Answer second = Answer.of(late, Kind.LATER, TODAY.plusDays(1));

        assertThat(returns(late, List.of(first), TODAY)).isEqualTo(TODAY.plusDays(1));
        assertThat(returns(late, List.of(first, second), TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void doneRestsAsLongAsTheTriggerSays() {
        assertThat(returns(CALL, List.of(Answer.of(CALL, Kind.DONE, TODAY)), TODAY))
                .isEqualTo(TODAY.plusDays(CALL.restDays()));
    }

    @Test
    void notForMeConcernsOneThingOnly() {
        Candidate other = plain("people.cooling", "jonas", "people");

        Plan plan = Planner.plan(List.of(CALL, other), List.of(Answer.of(CALL, Kind.NEVER, TODAY)), USUAL);

        assertThat(subjects(plan)).containsExactly("jonas");
        assertThat(plan.heldBack()).isEqualTo(Map.of(HeldBack.NEVER, 1));
    }

    @Test
    void whatIsNotTrueYetIsHeldBack() {
        Plan plan = Planner.plan(List.of(CALL), List.of(), Circumstances.on(TODAY.minusDays(1)));

        assertThat(plan).isEqualTo(new Plan(List.of(), 0, Map.of(HeldBack.NOT_YET, 1)));
    }

    @Test
    void aHardWeekHasTwoActionsAndNoHourThatCanWait() {
        Candidate hour = taking(mattering(GOAL, 100, 100), Effort.SIXTY);
        Candidate third = plain("feedback.open", "review", "evidence");

        Plan plan = Planner.plan(List.of(CALL, hour, GOAL, third), List.of(), USUAL.at(Pace.GENTLE));

        assertThat(plan.heldBack()).isEqualTo(Map.of(HeldBack.HARD_WEEK, 1));
        assertThat(plan.actions()).hasSize(2);
        assertThat(plan.actions()).noneMatch(action -> action.candidate().effort() == Effort.SIXTY);
    }

    @Test
    void aHardWeekStillShowsTheHourThatIsUrgent() {
        Candidate hour = due(taking(GOAL, Effort.SIXTY), TODAY.plusDays(7));

        assertThat(subjects(Planner.plan(List.of(hour), List.of(), USUAL.at(Pace.GENTLE))))
                .containsExactly("lead-a-ward");
    }

    @Test
    void fifteenMinutesAreFilledWithWhatIsWorthMostTogether() {
        Candidate quarter = mattering(plain("a", "quarter", "people"), 100, 60);
        List<Candidate> candidates = List.of(
                quarter,
                taking(plain("b", "short-1", "evidence"), Effort.TWO),
                taking(plain("c", "short-2", "moves"), Effort.TWO),
                taking(plain("d", "hour", "show"), Effort.SIXTY));

        Plan plan = Planner.plan(candidates, List.of(), USUAL.withMinutes(15));

        assertThat(subjects(plan)).containsExactly("short-1", "short-2");
        assertThat(plan.heldBack()).isEqualTo(Map.of(HeldBack.TOO_LONG, 1));
        assertThat(plan.waiting()).isEqualTo(1);
    }

    @Test
    void whatIsUsuallyDoneMovesUp() {
        Candidate goal = mattering(GOAL, 50, 52);
        List<Answer> answers = new ArrayList<>();
        assertThat(subjects(Planner.plan(List.of(CALL, goal), answers, USUAL))).containsExactly("lead-a-ward", "amara");

        for (int i = 0; i < 4; i++) {
            answers.add(Answer.of(plain("people.cooling", "other-" + i, "people"), Kind.DONE, TODAY.minusDays(i)));
            answers.add(Answer.of(plain("goal.stalled", "other-" + i, "direction"), Kind.LATER, TODAY.minusDays(i)));
        }

        assertThat(subjects(Planner.plan(List.of(CALL, goal), answers, USUAL))).containsExactly("amara", "lead-a-ward");
    }

    @Test
    void whatWasLearnedFades() {
        Answer answer = Answer.of(plain("people.cooling", "other", "people"), Kind.NEVER, TODAY);

        int now = score(CALL, List.of(answer), TODAY);
        int muchLater = score(CALL, List.of(answer), TODAY.plusYears(5));

        assertThat(now).isLessThan(score(CALL, List.of(), TODAY));
        assertThat(muchLater).isEqualTo(score(CALL, List.of(), TODAY.plusYears(5)));
    }

    @Test
    void noHabitOutweighsAnOverdueThing() {
        Candidate overdue = due(GOAL, TODAY.minusDays(1));
        Candidate nextWeek = due(CALL, TODAY.plusDays(7));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            answers.add(Answer.of(plain("people.cooling", "other-" + i, "people"), Kind.DONE, TODAY));
            answers.add(Answer.of(plain("goal.stalled", "other-" + i, "direction"), Kind.NEVER, TODAY));
        }

        assertThat(subjects(Planner.plan(List.of(overdue, nextWeek), answers, USUAL)))
                .containsExactly("lead-a-ward", "amara");
    }

    @Test
    void theStageOfLifeBringsItsOwnForward() {
        Candidate forOthers = staged(CALL, "leading");
        Candidate forThis = staged(GOAL, "between");

        Plan plan = Planner.plan(List.of(forOthers, forThis), List.of(), USUAL.inStage("between"));

        assertThat(subjects(plan)).containsExactly("lead-a-ward", "amara");
    }

    @Test
    void onePlaceIsForWhatHasWaitedLongest() {
        Candidate forgotten = mattering(plain("profile.audit", "page", "show"), 0, 0);
        List<Candidate> candidates = new ArrayList<>(List.of(forgotten));
        for (int i = 0; i < 6; i++) {
            candidates.add(mattering(plain("trigger-" + i, "thing", "area-" + i), 90, 90));
        }
        LocalDate before = TODAY.plusDays(Planner.TURN_AFTER_DAYS - 1);

        assertThat(shown(candidates, before, forgotten)).isEmpty();
        assertThat(shown(candidates.subList(0, 4), before, forgotten)).contains(Place.BY_SCORE);
        candidates.replaceAll(each -> each == forgotten ? each : since(each, TODAY.plusDays(1)));
        assertThat(shown(candidates, before.plusDays(1), forgotten)).contains(Place.IN_TURN);
    }

    @Test
    void aThingThatIsNamedTwiceIsShownOnce() {
        Plan plan = Planner.plan(List.of(CALL, mattering(CALL, 80, 80)), List.of(), USUAL);

        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.actions().getFirst().candidate().importance()).isEqualTo(80);
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatThrownBy(() -> mattering(CALL, 101, 0)).hasMessageContaining("importance 101");
        assertThatThrownBy(() -> USUAL.withQuota(0)).hasMessageContaining("quota 0");
        assertThatThrownBy(() -> USUAL.withMinutes(-1)).hasMessageContaining("-1");
    }

    /// The first day after `from` on which it is in the plan.
    private static LocalDate returns(Candidate candidate, List<Answer> answers, LocalDate from) {
        LocalDate day = from;
        while (Planner.plan(List.of(candidate), answers, Circumstances.on(day))
                .actions()
                .isEmpty()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static int score(Candidate candidate, List<Answer> answers, LocalDate day) {
        return Planner.plan(List.of(candidate), answers, Circumstances.on(day))
                .actions()
                .getFirst()
                .score();
    }

    private static Optional<Place> shown(List<Candidate> candidates, LocalDate day, Candidate candidate) {
        return Planner.plan(candidates, List.of(), Circumstances.on(day)).actions().stream()
                .filter(action -> action.candidate().equals(candidate))
                .map(Action::place)
                .findFirst();
    }

    private static List<String> subjects(Plan plan) {
        return plan.actions().stream()
                .map(action -> action.candidate().subject())
                .toList();
    }

    private static Candidate staged(Candidate of, String stage) {
        return new Candidate(
                of.trigger(),
                of.subject(),
                of.area(),
                of.since(),
                of.due(),
                of.effort(),
                of.relevance(),
                of.importance(),
                Set.of(stage),
                of.restDays());
    }

    private static Candidate since(Candidate of, LocalDate day) {
        return new Candidate(
                of.trigger(),
                of.subject(),
                of.area(),
                day,
                of.due(),
                of.effort(),
                of.relevance(),
                of.importance(),
                of.stages(),
                of.restDays());
    }
}
