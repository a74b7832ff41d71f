package headway.platform.records;

import headway.kernel.Ids;
import headway.platform.changes.Changes;
import headway.platform.db.Database;
import headway.platform.search.SearchIndex;
import java.time.Clock;

/// What keeping records of any kind needs.
public record RecordKeeping(Database database, SearchIndex search, Changes changes, Ids ids, Clock clock) {}
