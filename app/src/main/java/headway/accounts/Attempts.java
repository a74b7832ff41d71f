package headway.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Counts wrong passwords and makes whoever tries too many wait. Thread-safe.
///
/// Kept in memory, not in the database: a stranger who guesses must not be able to make the one writer
/// busy or the record large. Several nodes count each for itself, which multiplies a few tries by a few
/// nodes; a restart forgets.
final class Attempts {
    /// Wrong tries for one name from one address before it has to wait (OWASP advises 3 to 10).
    private static final int MOST = 5;
    /// Wrong tries from one address, whatever the names.
    private static final int MOST_FROM_ADDRESS = 30;
    /// How long wrong tries count.
    static final Duration WAIT = Duration.ofMinutes(15);
    /// Oldest counts give way beyond this; at about 200 bytes each, 2 MB.
    private static final int MOST_KEPT = 10_000;

    private record Count(int wrong, Instant last) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /// Whether a try may be made now.
    synchronized boolean mayTry(String name, String address) {
        return wrong(both(name, address)) < MOST && wrong(address) < MOST_FROM_ADDRESS;
    }

    private int wrong(String key) {
        Count count = counts.get(key);
        return count == null || count.last().plus(WAIT).isBefore(clock.instant()) ? 0 : count.wrong();
    }

    synchronized void failed(String name, String address) {
        add(both(name, address));
        add(address);
    }

    private void add(String key) {
        Count next = new Count(wrong(key) + 1, clock.instant());
        counts.remove(key);
        counts.put(key, next);
    }

    synchronized void succeeded(String name, String address) {
        counts.remove(both(name, address));
    }

    private static String both(String name, String address) {
        String shortened = name.substring(0, Math.min(name.length(), 80));
        return shortened.toLowerCase(Locale.ROOT) + "\n" + address;
    }
}
