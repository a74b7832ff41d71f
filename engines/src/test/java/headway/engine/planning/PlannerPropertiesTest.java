package headway.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.planning.Answer.Kind;
import headway.kernel.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlannerPropertiesTest {
    private static final int ROUNDS = 400;
    private static final RandomLife LIFE = RandomLife.seeded("PlannerPropertiesTest");

    @Test
    void theOrderOfWhatIsGivenDoesNotMatter() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = new ArrayList<>(LIFE.candidates(60));
            candidates.addAll(candidates.subList(0, 5));
            List<Answer> answers = new ArrayList<>(LIFE.answers(candidates, 80));
            Circumstances now = LIFE.circumstances();

            Plan plan = Planner.plan(candidates, answers, now);

            Collections.shuffle(candidates, LIFE.random());
            Collections.shuffle(answers, LIFE.random());
            assertThat(Planner.plan(candidates, answers, now))
                    .as("round %d", round)
                    .isEqualTo(plan);
        }
    }

    @Test
    void lookingAgainOnTheSameDayChangesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = LIFE.candidates(60);
            List<Answer> answers = new ArrayList<>(LIFE.answers(candidates, 40));
            Circumstances now = LIFE.circumstances();
            Plan plan = Planner.plan(candidates, answers, now);

            plan.actions().forEach(action -> answers.add(Answer.of(action.candidate(), Kind.SEEN, now.today())));

            assertThat(Planner.plan(candidates, answers, now))
                    .as("round %d", round)
                    .isEqualTo(plan);
        }
    }

    @Test
    void everyCandidateIsShownWaitsOrIsHeldBack() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = LIFE.candidates(LIFE.random().nextInt(80));
            List<Answer> answers = candidates.isEmpty() ? List.of() : LIFE.answers(candidates, 60);

            Plan plan = Planner.plan(candidates, answers, LIFE.circumstances());

            int heldBack = plan.heldBack().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(plan.actions().size() + plan.waiting() + heldBack).isEqualTo(candidates.size());
        }
    }

    @Test
    void quotaAndMinutesAreKept() {
        for (int round = 0; round < ROUNDS; round++) {
            Circumstances now = LIFE.circumstances();

            Plan plan = Planner.plan(LIFE.candidates(40), List.of(), now);

            int most = now.pace() == Pace.GENTLE ? Math.min(2, now.quota()) : now.quota();
            assertThat(plan.actions()).hasSizeLessThanOrEqualTo(most);
            assertThat(plan.minutes()).isLessThanOrEqualTo(now.minutes().orElse(Integer.MAX_VALUE));
        }
    }

    @Test
    void explanationsAddUpAndTheBestComesFirst() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = LIFE.candidates(40);

            Plan plan = Planner.plan(candidates, LIFE.answers(candidates, 60), LIFE.circumstances());

            assertThat(plan.actions()).allSatisfy(action -> {
                assertThat(action.explanation().points()).isEqualTo(action.score());
                assertThat(action.explanation().max()).isEqualTo(545);
            });
            assertThat(plan.actions().stream().map(action -> -action.score())).isSorted();
        }
    }

    @Test
    void everyReasonHasAKnownKey() {
        Set<String> used = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = LIFE.candidates(40);
            Planner.plan(candidates, LIFE.answers(candidates, 60), LIFE.circumstances())
                    .actions()
                    .forEach(action -> keys(action.explanation(), used));
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(Planner.explanationKeys());
    }

    private static void keys(Explanation explanation, Set<String> into) {
        into.add(explanation.key());
        explanation.parts().forEach(part -> keys(part, into));
    }

    @Test
    void whatIsDueEarlierNeverRanksLower() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = new ArrayList<>(LIFE.candidates(25));
            List<Answer> answers = LIFE.answers(candidates, 40);
            Circumstances now = LIFE.circumstances();
            int moved = LIFE.random().nextInt(candidates.size());
            Candidate candidate = candidates.get(moved);
            LocalDate due = candidate.due().orElse(RandomLife.TODAY.plusDays(100));
            int before = rank(Planner.plan(candidates, answers, now), candidate);

            candidates.set(
                    moved, RandomLife.due(candidate, due.minusDays(LIFE.random().nextInt(120))));

            assertThat(rank(Planner.plan(candidates, answers, now), candidate))
                    .as("round %d, %s", round, candidate)
                    .isLessThanOrEqualTo(before);
        }
    }

    /// Place in the plan from 0; the largest number when it is not there.
    private static int rank(Plan plan, Candidate candidate) {
        for (int i = 0; i < plan.actions().size(); i++) {
            if (plan.actions().get(i).candidate().key().equals(candidate.key())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void nothingComesAgainAfterNotForMe() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = LIFE.candidates(15);
            List<Answer> answers = LIFE.answers(candidates, 30);
            Set<Key> refused = answers.stream()
                    .filter(answer -> answer.kind() == Kind.NEVER)
                    .map(Answer::key)
                    .collect(Collectors.toSet());
            Circumstances now = Circumstances.on(RandomLife.TODAY.plusYears(round % 30));

            Plan plan = Planner.plan(candidates, answers, now);

            assertThat(plan.actions())
                    .noneMatch(action -> refused.contains(action.candidate().key()));
        }
    }

    @Test
    void varietyIsKeptUnlessThereIsNothingElse() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> candidates = LIFE.candidates(1 + LIFE.random().nextInt(60));

            Plan plan = Planner.plan(candidates, List.of(), Circumstances.on(RandomLife.TODAY));

            long areas = candidates.stream()
                    .filter(each -> !each.since().isAfter(RandomLife.TODAY))
                    .map(Candidate::trigger)
                    .distinct()
                    .count();
            if (areas >= 12) {
                assertThat(counts(plan, Candidate::trigger)).allMatch(count -> count <= 2);
                assertThat(counts(plan, Candidate::area)).allMatch(count -> count <= 3);
            }
        }
    }

    private static Collection<Long> counts(Plan plan, Function<Candidate, String> by) {
        return plan.actions().stream()
                .map(Action::candidate)
                .collect(Collectors.groupingBy(by, Collectors.counting()))
                .values();
    }
}
