package headway.platform.records;

import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Undoable;
import java.util.List;

/// A feature whose part of the record is records of the common shape, or mostly.
///
/// A single record (such as settings) can be taken back like all others, but is never thrown away; where it
/// shows up in the search, its feature says so itself.
public interface RecordsFeature extends Feature {
    /// Parents before children. The same list as long as the application runs.
    List<Records<?>> records();

    @Override
    default List<RecordTable> tables() {
        return records().stream().map(Records::table).toList();
    }

    @Override
    default List<TrashSource> trash() {
        return List.copyOf(lists());
    }

    @Override
    default List<Undoable> undoables() {
        return List.copyOf(records());
    }

    @Override
    default List<Kind> kinds() {
        return lists().stream().map(Records::asKind).toList();
    }

    /// Those of which a person can have many.
    private List<Records<?>> lists() {
        return records().stream().filter(each -> !each.particulars().isSingle()).toList();
    }
}
