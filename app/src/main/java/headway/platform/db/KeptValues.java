package headway.platform.db;

import headway.kernel.OwnerId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Keeps one value for each person until anything is written, by whomever. One visit makes it anew, the others
/// of the same person wait for it. Thread-safe.
///
/// @param <K> what else the value is true for, such as a day
public final class KeptValues<K, T> {
    /// More people than look at a page within a minute on one small installation; beyond that all begin anew.
    private static final int MOST = 500;

    private record Entry<K, T>(String stamp, K key, T value) {}

    private final Database database;
    private final Map<OwnerId, Entry<K, T>> entries = new ConcurrentHashMap<>();
    private final Map<OwnerId, ReentrantLock> turns = new ConcurrentHashMap<>();

    public KeptValues(Database database) {
        this.database = database;
    }

    public T get(OwnerId owner, K key, Supplier<T> fresh) {
        Entry<K, T> present = entries.get(owner);
        if (present != null && isCurrent(present, key)) {
            return present.value();
        }
        ReentrantLock turn = turns.computeIfAbsent(owner, _ -> new ReentrantLock());
        turn.lock();
        try {
            Entry<K, T> meanwhile = entries.get(owner);
            if (meanwhile != null && isCurrent(meanwhile, key)) {
                return meanwhile.value();
            }
            // The stamp is taken first: what is written while this reads makes it out of date.
            String stamp = database.stamp();
            Entry<K, T> made = new Entry<>(stamp, key, fresh.get());
            if (entries.size() >= MOST) {
                entries.clear();
            }
            entries.put(owner, made);
            return made.value();
        } finally {
            turn.unlock();
        }
    }

    private boolean isCurrent(Entry<K, T> entry, K key) {
        return entry.key().equals(key) && entry.stamp().equals(database.stamp());
    }
}
