package headway.engine.intake;

/// Where in the input something stands.
///
/// @param file name of the file, for an archive the name inside it
/// @param place a JSON pointer (`/work/0`) or, for tables, the row as a spreadsheet counts it
///     (`4`; the header is a row too); empty for the whole file
public record Source(String file, String place) {

    /// Row `row` of a table, counted from 1.
    public static Source row(String file, long row) {
        return new Source(file, Long.toString(row));
    }

    /// `Positions.csv:4`, `resume.json:/work/0` or just the file.
    @Override
    public String toString() {
        if (place.isEmpty()) {
            return file;
        }
        return file.isEmpty() ? place : file + ":" + place;
    }
}
