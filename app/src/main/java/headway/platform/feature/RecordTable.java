package headway.platform.feature;

import java.util.List;

/// A table that belongs to a person's record: exported, imported and erased row by row.
///
/// @param columns all of them, in a fixed order; `owner` stands for the person and is not exported
/// @param fileColumns columns with the SHA-256 of an attached file
public record RecordTable(String name, List<String> columns, List<String> fileColumns) {
    public RecordTable {
        columns = List.copyOf(columns);
        fileColumns = List.copyOf(fileColumns);
        if (!columns.contains("owner")) {
            throw new IllegalArgumentException("no owner in " + name);
        }
    }

    public static RecordTable of(String name, String... columns) {
        return new RecordTable(name, List.of(columns), List.of());
    }

    public RecordTable withFiles(String... fileColumnNames) {
        return new RecordTable(name, columns, List.of(fileColumnNames));
    }
}
