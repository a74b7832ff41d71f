package headway.accounts;

import headway.kernel.OwnerId;
import headway.platform.feature.RecordTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// All SQL of erasing a person. Names of tables and columns come from the features, never from input.
final class ErasureStore {

    /// Hashes of the attached files of one person, those in the trash included.
    Set<String> filesOf(Handle handle, List<RecordTable> tables, OwnerId owner) {
        Set<String> hashes = new TreeSet<>();
        for (RecordTable table : tables) {
            for (String column : table.fileColumns()) {
                hashes.addAll(handle.createQuery("select distinct " + column + " from " + table.name()
                                + " where owner = :owner and " + column + " is not null order by " + column)
                        .bind("owner", owner.toString())
                        .mapTo(String.class)
                        .list());
            }
        }
        return hashes;
    }

    /// Hashes of the attached files of everybody.
    Set<String> files(Handle handle, List<RecordTable> tables) {
        Set<String> hashes = new TreeSet<>();
        for (RecordTable table : tables) {
            for (String column : table.fileColumns()) {
                hashes.addAll(handle.createQuery("select distinct " + column + " from " + table.name() + " where "
                                + column + " is not null order by " + column)
                        .mapTo(String.class)
                        .list());
            }
        }
        return hashes;
    }

    /// @return whether there was such an account
    boolean delete(Handle handle, OwnerId owner) {
        return handle.createUpdate("delete from account where id = :owner")
                        .bind("owner", owner.toString())
                        .execute()
                == 1;
    }
}
