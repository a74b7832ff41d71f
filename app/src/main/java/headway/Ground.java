package headway;

import headway.kernel.Ids;
import headway.platform.changes.Changes;
import headway.platform.changes.References;
import headway.platform.config.Config;
import headway.platform.db.Database;
import headway.platform.db.Databases;
import headway.platform.feature.RecordTable;
import headway.platform.files.FileTurns;
import headway.platform.files.FileVault;
import headway.platform.records.RecordKeeping;
import headway.platform.search.SearchIndex;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// What every feature may stand on, and what stands on no feature.
///
/// @param files attached files of all features
/// @param keeping what plain records need of it, in one piece
public record Ground(
        Config config,
        Clock clock,
        Database database,
        Ids ids,
        SearchIndex search,
        Changes changes,
        FileTurns files,
        RecordKeeping keeping)
        implements AutoCloseable {

    /// @param readers how many connections read at the same time
    /// @param tables those of all features; asked when a file is let go of
    static Ground open(Config config, Clock clock, int readers, Supplier<List<RecordTable>> tables) {
        Database database = Databases.open(config, clock, readers);
        Ids ids = new Ids(clock);
        SearchIndex search = new SearchIndex(database.dialect());
        Changes changes = new Changes(database, ids, clock, new References(tables));
        return new Ground(
                config,
                clock,
                database,
                ids,
                search,
                changes,
                new FileTurns(database, new FileVault(config.data()), tables),
                new RecordKeeping(database, search, changes, ids, clock));
    }

    @Override
    public void close() {
        database.close();
    }
}
