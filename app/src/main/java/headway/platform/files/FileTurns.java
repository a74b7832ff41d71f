package headway.platform.files;

import headway.platform.db.Database;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordTable;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Placing and removing files take turns, each within a write transaction that also looks at the rows: so a
/// file that somebody attaches is never removed because nobody named it a moment before. Thread-safe, and
/// safe among processes on one record.
public final class FileTurns {
    private final Database database;
    private final FileVault vault;
    private final FileNameStore store;
    private final Supplier<List<RecordTable>> tables;

    /// @param tables of all features; asked when something is removed
    public FileTurns(Database database, FileVault vault, Supplier<List<RecordTable>> tables) {
        this.database = database;
        this.vault = vault;
        this.store = new FileNameStore(database.dialect());
        this.tables = tables;
    }

    public FileVault vault() {
        return vault;
    }

    /// From here to the end of the transaction nobody removes a file.
    public void begin(Transaction transaction) {
        store.takeTurn(transaction.handle());
    }

    /// Gives an arrived file its name; the row that names it comes in the same transaction.
    public void place(Transaction transaction, FileVault.Arrival arrival) {
        begin(transaction);
        arrival.place();
    }

    /// Removes those files that no row names and no undo would bring back.
    ///
    /// @return how many
    public int removeUnnamed(Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return 0;
        }
        return database.write(transaction -> {
            begin(transaction);
            List<String> unnamed = candidates.stream()
                    .filter(sha256 -> !store.isNamed(transaction.handle(), tables.get(), sha256))
                    .toList();
            unnamed.forEach(vault::forget);
            return unnamed.size();
        });
    }
}
