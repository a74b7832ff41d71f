package headway.today;

import headway.kernel.OwnerId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Keeps one value for each person. One visit makes it anew, the others of the same person wait for it.
/// Thread-safe.
final class KeptValues<T> {
    /// More people than look at Today within a minute on one small installation; beyond that all begin anew.
    private static final int MOST = 500;

    private final Map<OwnerId, T> values = new ConcurrentHashMap<>();
    private final Map<OwnerId, ReentrantLock> turns = new ConcurrentHashMap<>();

    T get(OwnerId owner, Predicate<T> isCurrent, Supplier<T> fresh) {
        T present = values.get(owner);
        if (present != null && isCurrent.test(present)) {
            return present;
        }
        ReentrantLock turn = turns.computeIfAbsent(owner, _ -> new ReentrantLock());
        turn.lock();
        try {
            T meanwhile = values.get(owner);
            if (meanwhile != null && isCurrent.test(meanwhile)) {
                return meanwhile;
            }
            T made = fresh.get();
            if (values.size() >= MOST) {
                values.clear();
            }
            values.put(owner, made);
            return made;
        } finally {
            turn.unlock();
        }
    }
}
