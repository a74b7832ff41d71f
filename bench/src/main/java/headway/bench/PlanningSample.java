package headway.bench;

import headway.engine.planning.Answer;
import headway.engine.planning.Candidate;
import headway.engine.planning.Circumstances;
import headway.engine.planning.Effort;
import headway.engine.planning.Plan;
import headway.engine.planning.Planner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Candidates of 40 triggers in six areas, and two years of answers to them.
record PlanningSample(List<Candidate> candidates, List<Answer> answers) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int TRIGGERS = 40;
    private static final int AREAS = 6;
    private static final int YEARS_IN_DAYS = 730;

    static PlanningSample create(long seed, int candidates, int answers) {
        Random random = new Random(seed);
        List<Candidate> made = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            made.add(candidate(random, i));
        }
        List<Answer> given = new ArrayList<>();
        Answer.Kind[] kinds = Answer.Kind.values();
        for (int i = 0; i < answers; i++) {
            Candidate about = made.get(random.nextInt(candidates));
            LocalDate on = TODAY.minusDays(random.nextInt(YEARS_IN_DAYS));
            given.add(Answer.of(about, kinds[random.nextInt(kinds.length)], on));
        }
        return new PlanningSample(made, given);
    }

    private static Candidate candidate(Random random, int number) {
        int trigger = random.nextInt(TRIGGERS);
        Optional<LocalDate> due =
                random.nextBoolean() ? Optional.of(TODAY.plusDays(random.nextInt(-60, 120))) : Optional.empty();
        return new Candidate(
                "trigger-" + trigger,
                "thing-" + number,
                "area-" + trigger % AREAS,
                TODAY.minusDays(random.nextInt(YEARS_IN_DAYS)),
                due,
                Effort.values()[random.nextInt(Effort.values().length)],
                random.nextInt(101),
                random.nextInt(101),
                Set.of(),
                30);
    }

    Plan plan() {
        return Planner.plan(candidates, answers, Circumstances.on(TODAY));
    }
}
