package headway.platform.feature;

import java.util.List;

/// A table that belongs to a person's record: exported, imported and erased row by row.
///
/// @param columns all of them, in a fixed order; `owner` stands for the person and is not exported
/// @param fileColumns columns with the SHA-256 of an attached file
/// @param references columns with the id of a record of another kind
public record RecordTable(String name, List<String> columns, List<String> fileColumns, List<Reference> references) {
    public RecordTable {
        columns = List.copyOf(columns);
        fileColumns = List.copyOf(fileColumns);
        references = List.copyOf(references);
        if (!columns.contains("owner")) {
            throw new IllegalArgumentException("no owner in " + name);
        }
        for (Reference reference : references) {
            if (!columns.contains(reference.column())) {
                throw new IllegalArgumentException("no " + reference.column() + " in " + name);
            }
        }
    }

    /// A column that is emptied when the record it names is erased.
    ///
    /// @param column may be null
    /// @param table root table of the record it names
    public record Reference(String column, String table) {
        private static final String ANY = "";

        /// One end of a row that ties records of any kind together: the row goes when the record is erased.
        public static Reference toAny(String column) {
            return new Reference(column, ANY);
        }

        public boolean isToAny() {
            return table.equals(ANY);
        }
    }

    public static RecordTable of(String name, String... columns) {
        return new RecordTable(name, List.of(columns), List.of(), List.of());
    }

    public RecordTable withFiles(String... fileColumnNames) {
        return new RecordTable(name, columns, List.of(fileColumnNames), references);
    }

    public RecordTable withReferences(Reference... others) {
        return new RecordTable(name, columns, fileColumns, List.of(others));
    }
}
