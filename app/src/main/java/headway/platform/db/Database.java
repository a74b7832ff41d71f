package headway.platform.db;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where records are kept. Thread-safe. One front-door call is one `read` or one `write`; an act of several of
/// them may be one transaction with [#together].
public interface Database extends AutoCloseable {

    /// Runs a query on one consistent state of the database.
    <T extends @Nullable Object> T read(Query<T> query);

    /// Runs work in one transaction: all of it is durable when this returns, or none of it happened.
    <T extends @Nullable Object> T write(Work<T> work);

    /// Runs an act that goes through several front doors in one transaction: all that they write is durable when
    /// this returns, or none of it happened. Their reads see what was written before them.
    ///
    /// For the few acts that belong together across features; on SQLite nobody else writes meanwhile, so whatever
    /// can be read beforehand is. Must not be called within a write.
    <T extends @Nullable Object> T together(Supplier<T> act);

    /// Writes the database anew without what was deleted, so that none of it can be read from the file.
    /// Takes about as long as copying it.
    void compact();

    /// Changes with every committed write, whoever made it: what was computed while it was the same is still true.
    /// Take it before reading.
    String stamp();

    Dialect dialect();

    @Override
    void close();
}
