package headway.platform.db;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Work done inside one read transaction.
@FunctionalInterface
public interface Query<T extends @Nullable Object> {
    T run(Handle handle);
}
