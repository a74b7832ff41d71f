package headway.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bounds how often one address reads, so that nobody guesses secrets or keeps the database busy. Thread-safe,
/// in memory.
final class Reads {
    /// Calendar programs ask every few minutes at most.
    static final int MOST = 60;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 10_000;

    private record Count(int reads, Instant since) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Reads(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more.
    synchronized boolean mayRead(String address) {
        Instant now = clock.instant();
        Count count = counts.get(address);
        Count next = count == null || count.since().plus(WINDOW).isBefore(now)
                ? new Count(1, now)
                : new Count(count.reads() + 1, count.since());
        counts.remove(address);
        counts.put(address, next);
        return next.reads() <= MOST;
    }
}
