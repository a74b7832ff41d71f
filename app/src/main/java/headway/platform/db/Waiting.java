package headway.platform.db;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Asks again and again for something that another process has, but not for ever. File locks cannot be
/// waited for with a limit, so it asks every 20 ms.
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Waiting() {}

    static <T> Optional<T> forUpTo(Duration longest, Supplier<Optional<T>> asked) {
        long end = System.nanoTime() + longest.toNanos();
        Optional<T> answer = asked.get();
        while (answer.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = asked.get();
        }
        return answer;
    }
}
