package headway.platform.db;

import org.jspecify.annotations.Nullable;

/// Work done inside one write transaction; what it throws undoes all of it.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    T run(Transaction transaction);
}
