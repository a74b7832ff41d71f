package headway.platform.files;

import headway.platform.db.Dialect;
import headway.platform.db.Handle;
import headway.platform.feature.RecordTable;
import java.util.List;

/// All SQL about who names a file. Names of tables and columns come from the features, never from input.
final class FileNameStore {
    /// Any number that no other lock of this program has.
    private static final long LOCK = 4_207_849_484_014L;

    private final Dialect dialect;

    FileNameStore(Dialect dialect) {
        this.dialect = dialect;
    }

    /// Waits until nobody else places or removes files. SQLite has one writer at a time anyway.
    void takeTurn(Handle handle) {
        if (dialect == Dialect.POSTGRESQL) {
            handle.createQuery("select count(*) from (select pg_advisory_xact_lock(:lock)) as turn")
                    .bind("lock", LOCK)
                    .mapTo(Long.class)
                    .one();
        }
    }

    /// Whether a row of anybody, or what an undo would bring back, names a file.
    boolean isNamed(Handle handle, List<RecordTable> tables, String sha256) {
        for (RecordTable table : tables) {
            for (String column : table.fileColumns()) {
                if (exists(handle, "select 1 from " + table.name() + " where " + column + " = :sha256", sha256)) {
                    return true;
                }
            }
        }
        return exists(handle, "select 1 from change where before_json like '%' || :sha256 || '%'", sha256);
    }

    private static boolean exists(Handle handle, String query, String sha256) {
        return handle.createQuery("select exists (" + query + ")")
                .bind("sha256", sha256)
                .mapTo(Boolean.class)
                .one();
    }
}
