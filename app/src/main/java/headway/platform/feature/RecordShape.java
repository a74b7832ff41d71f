package headway.platform.feature;

import java.util.List;

/// The tables that one kind of record is made of: a root, which has the columns `id`, `owner`, `version`
/// and `deleted_at`, and children that point to it.
public record RecordShape(String kind, RecordTable root, List<Child> children) {

    public RecordShape {
        children = List.copyOf(children);
        if (!root.columns().containsAll(List.of("id", "owner", "version", "deleted_at"))) {
            throw new IllegalArgumentException(root.name() + " is no root of a record");
        }
    }

    /// @param parentColumn column with the id of the root
    public record Child(RecordTable table, String parentColumn) {}
}
