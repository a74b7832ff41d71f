package headway.engine.planning;

import headway.engine.planning.Answer.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Candidates and answers of a working life that never was.
final class RandomLife {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final List<String> AREAS = List.of("direction", "evidence", "people", "moves", "show", "rhythm");
    private static final List<String> STAGES = List.of("starting", "employed", "between", "leading");
    private static final int TRIGGERS = 17;

    private final Random random;

    private RandomLife(Random random) {
        this.random = random;
    }

    /// From a seed that is printed.
    static RandomLife seeded(String test) {
        long seed = System.nanoTime();
        IO.println(test + " seed " + seed);
        return new RandomLife(new Random(seed));
    }

    /// A plain candidate: 15 minutes, not due, true since today, everything else in the middle.
    static Candidate plain(String trigger, String subject, String area) {
        return new Candidate(trigger, subject, area, TODAY, Optional.empty(), Effort.FIFTEEN, 50, 50, Set.of(), 30);
    }

    Random random() {
        return random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    List<Candidate> candidates(int count) {
        List<Candidate> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(candidate("thing-" + i));
        }
        return made;
    }

    Candidate candidate(String subject) {
        int trigger = random.nextInt(TRIGGERS);
        return new Candidate(
                "trigger-" + trigger,
                subject,
                AREAS.get(trigger % AREAS.size()),
                TODAY.minusDays(random.nextInt(-10, 400)),
                chance(0.4) ? Optional.of(TODAY.plusDays(random.nextInt(-60, 120))) : Optional.empty(),
                oneOf(List.of(Effort.values())),
                random.nextInt(101),
                random.nextInt(101),
                chance(0.5) ? Set.of() : Set.of(oneOf(STAGES)),
                1 + random.nextInt(90));
    }

    List<Answer> answers(List<Candidate> candidates, int count) {
        List<Answer> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Candidate about = oneOf(candidates);
            LocalDate on = TODAY.minusDays(random.nextInt(300));
            Kind kind = oneOf(List.of(Kind.SEEN, Kind.LATER, Kind.LATER, Kind.DONE, Kind.DONE, Kind.NEVER));
            made.add(
                    kind == Kind.LATER && chance(0.5)
                            ? Answer.later(about, on, on.plusDays(random.nextInt(-2, 60)))
                            : Answer.of(about, kind, on));
        }
        return made;
    }

    Circumstances circumstances() {
        Circumstances now = Circumstances.on(TODAY).withQuota(1 + random.nextInt(7));
        now = chance(0.4) ? now.withMinutes(random.nextInt(130)) : now;
        now = chance(0.3) ? now.at(Pace.GENTLE) : now;
        return chance(0.5) ? now.inStage(oneOf(STAGES)) : now;
    }

    static Candidate due(Candidate candidate, LocalDate due) {
        return new Candidate(
                candidate.trigger(),
                candidate.subject(),
                candidate.area(),
                candidate.since(),
                Optional.of(due),
                candidate.effort(),
                candidate.relevance(),
                candidate.importance(),
                candidate.stages(),
                candidate.restDays());
    }

    static Candidate taking(Candidate candidate, Effort effort) {
        return new Candidate(
                candidate.trigger(),
                candidate.subject(),
                candidate.area(),
                candidate.since(),
                candidate.due(),
                effort,
                candidate.relevance(),
                candidate.importance(),
                candidate.stages(),
                candidate.restDays());
    }

    static Candidate mattering(Candidate candidate, int importance, int relevance) {
        return new Candidate(
                candidate.trigger(),
                candidate.subject(),
                candidate.area(),
                candidate.since(),
                candidate.due(),
                candidate.effort(),
                relevance,
                importance,
                candidate.stages(),
                candidate.restDays());
    }
}
