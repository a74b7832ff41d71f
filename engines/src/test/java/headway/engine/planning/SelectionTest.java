package headway.engine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.planning.Selection.Room;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final int ROUNDS = 600;
    private static final RandomLife LIFE = RandomLife.seeded("SelectionTest");

    @Test
    void noOtherSetIsWorthMore() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Scored> pool = pool(1 + LIFE.random().nextInt(13));
            Room room = new Room(1 + LIFE.random().nextInt(6), LIFE.random().nextInt(160));

            List<Scored> chosen = Selection.best(pool, List.of(), room);

            List<Scored> varied = bestByTrying(pool, room, true);
            Set<Scored> rest = new HashSet<>(pool);
            varied.forEach(rest::remove);
            List<Scored> expected = new ArrayList<>(varied);
            expected.addAll(bestByTrying(List.copyOf(rest), room.without(varied), false));
            assertThat(total(chosen)).as("round %d", round).isEqualTo(total(expected));
            assertThat(new HashSet<>(chosen)).as("round %d", round).isEqualTo(new HashSet<>(expected));
        }
    }

    /// Few different scores, so that ties are frequent.
    private static List<Scored> pool(int size) {
        List<Scored> pool = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int trigger = LIFE.random().nextInt(5);
            Candidate candidate = RandomLife.taking(
                    RandomLife.plain("trigger-" + trigger, "thing-" + i, "area-" + trigger % 2),
                    LIFE.oneOf(List.of(Effort.values())));
            History.Thing thing = new History(Set.of(), RandomLife.TODAY).of(candidate.key());
            Circumstances now = Circumstances.on(RandomLife.TODAY);
            Terms terms = Terms.of(candidate, thing, new Learning(Set.of(), now.today()), now);
            pool.add(new Scored(
                    candidate.key(), candidate, thing, terms, 1 + LIFE.random().nextInt(9)));
        }
        return pool;
    }

    private static List<Scored> bestByTrying(List<Scored> pool, Room room, boolean varied) {
        Choice best = Choice.NONE;
        for (int members = 0; members < 1 << pool.size(); members++) {
            List<Scored> set = new ArrayList<>();
            for (int i = 0; i < pool.size(); i++) {
                if ((members >> i & 1) == 1) {
                    set.add(pool.get(i));
                }
            }
            boolean allowed = set.size() <= room.places()
                    && set.stream().mapToInt(Scored::minutes).sum() <= room.minutes()
                    && (!varied || most(set, Candidate::trigger) <= 2 && most(set, Candidate::area) <= 3);
            if (allowed) {
                set.sort(null);
                Choice choice = new Choice(total(set), set);
                best = choice.beats(best) ? choice : best;
            }
        }
        return best.chosen();
    }

    private static long most(List<Scored> set, Function<Candidate, String> by) {
        return set.stream()
                .map(Scored::candidate)
                .collect(Collectors.groupingBy(by, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static int total(List<Scored> set) {
        return set.stream().mapToInt(Scored::score).sum();
    }
}
