package headway.accounts;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Backups;
import headway.platform.db.Database;
import headway.platform.feature.RecordTable;
import headway.platform.files.FileTurns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Deletes a person with everything, so that nothing of it can be read afterwards: rows, trash, search
/// index, attached files that nobody else has, and when asked the backups.
///
/// Every table that has an owner gives its rows up with the account (`on delete cascade`); a test holds all
/// tables to that.
public final class Erasure {
    private final Accounts accounts;
    private final Database database;
    private final FileTurns files;
    private final Backups backups;
    private final Clock clock;
    private final Supplier<List<RecordTable>> tables;
    private final ErasureStore store = new ErasureStore();

    /// @param tables of all features; asked when something is erased
    public Erasure(
            Accounts accounts,
            Database database,
            FileTurns files,
            Backups backups,
            Clock clock,
            Supplier<List<RecordTable>> tables) {
        this.accounts = accounts;
        this.database = database;
        this.files = files;
        this.backups = backups;
        this.clock = clock;
        this.tables = tables;
    }

    /// How many files and backups are gone.
    public record Done(int files, int backups) {}

    public Optional<Account> byName(String name) {
        return accounts.byName(name);
    }

    /// Erases one person.
    ///
    /// @param withBackups deletes all backups too, which other people's records are also in
    public Done erase(OwnerId owner, boolean withBackups) {
        Set<String> candidates = database.write(transaction -> {
            Set<String> named = store.filesOf(transaction.handle(), tables.get(), owner);
            if (!store.delete(transaction.handle(), owner)) {
                throw new Refusal.NotFound(owner.toString());
            }
            return named;
        });
        int removed = files.removeUnnamed(candidates);
        database.compact();
        return new Done(removed, withBackups ? backups.erase() : 0);
    }

    /// Removes attached files that no row names and no undo would bring back. Files of the last day stay:
    /// their row may still be on its way.
    ///
    /// @return how many
    public int sweepFiles() {
        Instant before = clock.instant().minus(ARRIVAL);
        files.vault().forgetBrokenArrivals(before);
        List<String> old = files.vault().olderThan(before);
        Set<String> named = database.read(handle -> {
            Set<String> all = store.files(handle, tables.get());
            all.addAll(store.filesInChanges(handle));
            return all;
        });
        return files.removeUnnamed(
                old.stream().filter(file -> !named.contains(file)).toList());
    }

    /// Longer than any upload takes.
    private static final Duration ARRIVAL = Duration.ofDays(1);
}
