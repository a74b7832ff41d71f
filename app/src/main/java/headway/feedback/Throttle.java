package headway.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bounds what strangers can make the program do. Thread-safe.
///
/// Counts words of links, never addresses: who sent something is nobody's business here. Kept in memory; several
/// nodes count each for itself, and a restart forgets.
final class Throttle {
    static final Duration WINDOW = Duration.ofMinutes(10);
    /// Answers through one link: as many as people who share it and mistype, and no more.
    private static final int MOST_ANSWERS = 60;
    /// Everything by everybody: 20 a second, far below what the program can do.
    private static final int MOST_REQUESTS = 12_000;
    /// Answers by everybody; each writes.
    private static final int MOST_WRITES = 600;
    /// Oldest counts give way beyond this.
    private static final int MOST_KEPT = 10_000;

    private record Count(int number, Instant since) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayLook() {
        return count("look", MOST_REQUESTS);
    }

    synchronized boolean mayAnswer(String hash) {
        return count("write", MOST_WRITES) && count(hash, MOST_ANSWERS);
    }

    private boolean count(String key, int most) {
        Instant now = clock.instant();
        Count before = counts.get(key);
        boolean goesOn = before != null && !before.since().plus(WINDOW).isBefore(now);
        Count next = goesOn && before != null ? new Count(before.number() + 1, before.since()) : new Count(1, now);
        counts.put(key, next);
        return next.number() <= most;
    }
}
