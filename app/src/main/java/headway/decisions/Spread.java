package headway.decisions;

import java.util.Optional;
import java.util.stream.Stream;

/// From the least through the likeliest to the most. What was not said is taken from its neighbours.
///
/// @param known whether any figure was given
record Spread(boolean known, int low, int likely, int high) {
    private static final Spread NONE = new Spread(false, 0, 0, 0);

    static Spread of(Optional<Integer> low, Optional<Integer> likely, Optional<Integer> high) {
        Optional<Integer> any =
                Stream.of(likely, low, high).flatMap(Optional::stream).findFirst();
        if (any.isEmpty()) {
            return NONE;
        }
        int least = low.or(() -> likely).or(() -> high).orElseThrow();
        int most = high.or(() -> likely).or(() -> low).orElseThrow();
        int middle = likely.orElse(least + (most - least) / 2);
        return new Spread(true, least, middle, most);
    }

    /// Whether three figures, as far as they are given, rise.
    static boolean rises(Optional<Integer> low, Optional<Integer> likely, Optional<Integer> high) {
        Spread spread = of(low, likely, high);
        return spread.low <= spread.likely && spread.likely <= spread.high;
    }
}
