package headway.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.planning.Answer.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Two years of days on which the same things stay worth doing.
class StarvationTest {
    private static final int DAYS = 730;
    private static final int THINGS = 60;

    /// The place in turn opens after two weeks, then all others may come first; before that the longest rest.
    private static final int BOUND = Planner.TURN_AFTER_DAYS + THINGS;

    private final RandomLife life = RandomLife.seeded("StarvationTest");

    @Test
    void whoAnswersAtRandomIsShownEverythingInTime() {
        Year year = new Year();

        year.live(() -> life.chance(0.6) ? Kind.DONE : Kind.LATER);

        assertThat(year.longest).isLessThanOrEqualTo(BOUND);
    }

    @Test
    void whoNeverAnswersIsShownEverythingInTime() {
        Year year = new Year();

        year.live(() -> Kind.SEEN);

        assertThat(year.longest).isLessThanOrEqualTo(BOUND);
    }

    @Test
    void whoPutsEverythingOffIsShownEverythingInTime() {
        Year year = new Year();

        year.live(() -> Kind.LATER);

        assertThat(year.longest).isLessThanOrEqualTo(BOUND);
    }

    private final class Year {
        private final List<Candidate> candidates = life.candidates(THINGS);
        private final List<Answer> answers = new ArrayList<>();
        private final Map<Key, LocalDate> ready = new HashMap<>();
        private long longest;

        void live(Supplier<Kind> answer) {
            for (Candidate each : candidates) {
                LocalDate since = each.since();
                ready.put(each.key(), since.isBefore(RandomLife.TODAY) ? RandomLife.TODAY : since);
            }
            for (int day = 0; day < DAYS; day++) {
                LocalDate today = RandomLife.TODAY.plusDays(day);
                for (Action action : Planner.plan(candidates, answers, Circumstances.on(today))
                        .actions()) {
                    answered(action.candidate(), answer.get(), today);
                }
            }
            LocalDate end = RandomLife.TODAY.plusDays(DAYS);
            ready.values().forEach(since -> waited(since, end));
        }

        private void answered(Candidate candidate, Kind kind, LocalDate today) {
            waited(Objects.requireNonNull(ready.get(candidate.key())), today);
            answers.add(Answer.of(candidate, kind, today));
            LocalDate back = new History(of(candidate), today.plusDays(1))
                    .of(candidate.key())
                    .queued(candidate);
            ready.put(candidate.key(), back.isAfter(today) ? back : today);
        }

        private Set<Answer> of(Candidate candidate) {
            return answers.stream()
                    .filter(answer -> answer.key().equals(candidate.key()))
                    .collect(Collectors.toSet());
        }

        private void waited(LocalDate since, LocalDate shown) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(since, shown));
        }
    }
}
