package headway.accounts;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// All SQL of erasing a person. Names of tables and columns come from the features, never from input.
final class ErasureStore {

    private static final Pattern SHA_256 = Pattern.compile("\\b[0-9a-f]{64}\\b");

    /// Hashes of the attached files of one person, those in the trash and those that an undo would bring back
    /// included.
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
        handle.createQuery("""
                        select before_json from change
                        where owner = :owner and before_json is not null order by id""")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .forEach(snapshot -> SHA_256.matcher(snapshot).results().forEach(found -> hashes.add(found.group())));
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

    /// Hashes that an undo would bring back.
    Set<String> filesInChanges(Handle handle) {
        Set<String> hashes = new TreeSet<>();
        handle.createQuery("select before_json from change where before_json is not null order by id")
                .mapTo(String.class)
                .forEach(snapshot -> SHA_256.matcher(snapshot).results().forEach(found -> hashes.add(found.group())));
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
