package headway.platform.db;

import org.jspecify.annotations.Nullable;

/// Work done inside one read transaction.
@FunctionalInterface
public interface Query<T extends @Nullable Object> {
    T run(Handle handle);
}
