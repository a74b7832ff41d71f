package headway.engine.planning;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The best choice for every number of actions of 2, of 15 and of 60 minutes, up to `most` in all.
final class Options {
    private final int most;
    private final int side;
    private final @Nullable Choice[] best;

    /// Where `best` holds something, in no order.
    private final int[] filled;

    private int size;

    private Options(int most) {
        this.most = most;
        this.side = most + 1;
        this.best = new @Nullable Choice[side * side * side];
        this.filled = new int[best.length];
    }

    /// Nothing to choose from.
    static Options none(int most) {
        Options options = new Options(most);
        options.put(0, Choice.NONE);
        return options;
    }

    /// Of one group: the first so many of each effort.
    ///
    /// @param byEffort candidates of each [Effort], best first
    static Options of(List<List<Scored>> byEffort, int most) {
        Options options = none(most);
        for (List<Scored> same : byEffort) {
            Options prefixes = new Options(most);
            Choice prefix = Choice.NONE;
            prefixes.put(0, prefix);
            for (int i = 0; i < Math.min(most, same.size()); i++) {
                Scored next = same.get(i);
                prefix = prefix.and(new Choice(next.score(), List.of(next)));
                prefixes.put((i + 1) * prefixes.step(next.candidate().effort()), prefix);
            }
            options = options.with(prefixes, most, Integer.MAX_VALUE);
        }
        return options;
    }

    private int step(Effort effort) {
        return switch (effort) {
            case TWO -> 1;
            case FIFTEEN -> side;
            case SIXTY -> side * side;
        };
    }

    /// What can be chosen from both, at most `limit` actions that take at most `minutes`.
    Options with(Options other, int limit, int minutes) {
        Options joined = new Options(limit);
        for (int i = 0; i < size; i++) {
            Counts mine = counts(filled[i]);
            for (int j = 0; j < other.size; j++) {
                Counts both = mine.plus(other.counts(other.filled[j]));
                if (both.all() <= limit && both.minutes() <= minutes) {
                    joined.offer(both, at(i), other.at(j));
                }
            }
        }
        return joined;
    }

    private void offer(Counts counts, Choice mine, Choice theirs) {
        int at = counts.two + side * (counts.fifteen + side * counts.sixty);
        Choice known = best[at];
        if (known != null && mine.total() + theirs.total() < known.total()) {
            return;
        }
        Choice both = mine.and(theirs);
        if (both.beats(known)) {
            put(at, both);
        }
    }

    private void put(int at, Choice choice) {
        if (best[at] == null) {
            filled[size++] = at;
        }
        best[at] = choice;
    }

    private Choice at(int i) {
        return Objects.requireNonNull(best[filled[i]]);
    }

    private Counts counts(int at) {
        return new Counts(at % side, at / side % side, at / side / side);
    }

    /// The best of all.
    Choice best() {
        Choice found = Choice.NONE;
        for (int i = 0; i < size; i++) {
            found = at(i).beats(found) ? at(i) : found;
        }
        return found;
    }

    private record Counts(int two, int fifteen, int sixty) {
        Counts plus(Counts other) {
            return new Counts(two + other.two, fifteen + other.fifteen, sixty + other.sixty);
        }

        int all() {
            return two + fifteen + sixty;
        }

        int minutes() {
            return two * Effort.TWO.minutes() + fifteen * Effort.FIFTEEN.minutes() + sixty * Effort.SIXTY.minutes();
        }
    }
}
