package headway.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads one table of LinkedIn's export row by row into a draft.
///
/// A row with too few or too many fields is left out, because its values may have slipped into
/// the wrong columns; it is reported and the rows around it are kept.
final class CsvTable {

    /// Rows of one table that become items; the longest real one, of skills, may have 100.
    static final int MOST_ROWS = 50_000;

    private final LinkedInTable table;
    private final Source file;
    private final DraftBuilder draft;
    private int[] unknownValues = {};

    CsvTable(LinkedInTable table, String file, DraftBuilder draft) {
        this.table = table;
        this.file = new Source(file, "");
        this.draft = draft;
    }

    /// Fails only where `bytes` does; rows read until then have been handed over.
    void read(InputStream bytes, Consumer<CsvRow> rows) throws IOException {
        TextStream text = new TextStream(bytes);
        String head = head(text);
        Optional<CsvHeader> found = CsvHeader.find(head, table);
        if (found.isEmpty()) {
            draft.problem(
                    head.isBlank()
                            ? IntakeProblem.EMPTY_FILE.at(file)
                            : IntakeProblem.CSV_HEADER_MISSING.at(file, headers(table.required())));
            return;
        }
        CsvHeader header = found.get();
        report(header);
        unknownValues = new int[header.cells().size()];
        try {
            rows(header, new CsvRecords(head, text, header.delimiter()), rows);
        } finally {
            reportUnknown(header);
            if (text.replaced() > 0) {
                draft.problem(IntakeProblem.TEXT_ENCODING.at(file, text.replaced()));
            }
        }
    }

    /// The beginning of the text, in which the header stands.
    static String head(TextStream text) throws IOException {
        char[] head = new char[CsvHeader.HEAD];
        int length = 0;
        while (length < head.length) {
            int count = text.read(head, length, head.length - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return new String(head, 0, length);
    }

    private void rows(CsvHeader header, CsvRecords records, Consumer<CsvRow> rows) throws IOException {
        int read = 0;
        for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
            if (row.row() <= header.row() || row.isBlank()) {
                continue;
            }
            if (++read > MOST_ROWS) {
                draft.problem(IntakeProblem.TOO_MANY_ENTRIES.at(file, MOST_ROWS, "…"));
                return;
            }
            Source source = Source.row(file.file(), row.row());
            if (row.damage() != null) {
                draft.problem(row.damage().at(source, CsvRecords.LONGEST));
            } else if (fits(header, row, source)) {
                countUnknown(header, row.fields());
                rows.accept(new CsvRow(header, row.fields(), source, draft));
            }
        }
        if (read == 0) {
            draft.skip(file, SkipReason.NO_ROWS);
        }
    }

    private boolean fits(CsvHeader header, CsvRecords.Row row, Source source) {
        int columns = header.cells().size();
        int fields = row.fields().size();
        if (fields < columns && !onlyNamelessMissing(header, fields)) {
            draft.problem(IntakeProblem.CSV_TOO_FEW_FIELDS.at(source, fields, columns));
            return false;
        }
        if (fields > columns && row.fields().subList(columns, fields).stream().anyMatch(f -> !f.isBlank())) {
            draft.problem(IntakeProblem.CSV_TOO_MANY_FIELDS.at(source, fields, columns));
            return false;
        }
        return true;
    }

    /// A comma at the end of the header makes a column that rows need not have.
    private static boolean onlyNamelessMissing(CsvHeader header, int fields) {
        return header.cells().subList(fields, header.cells().size()).stream().allMatch(String::isEmpty);
    }

    private void report(CsvHeader header) {
        List<String> missing = header.missing(table);
        if (!missing.isEmpty()) {
            draft.problem(IntakeProblem.CSV_COLUMN_MISSING.at(file, headers(missing)));
        }
        for (String repeated : header.repeated()) {
            draft.problem(IntakeProblem.CSV_COLUMN_REPEATED.at(file, Cleaner.excerpt(repeated)));
        }
    }

    private String headers(List<String> columns) {
        return String.join(", ", columns.stream().map(table::header).toList());
    }

    private void countUnknown(CsvHeader header, List<String> fields) {
        for (int i = 0; i < Math.min(fields.size(), unknownValues.length); i++) {
            if (!fields.get(i).isBlank() && !header.places().containsValue(i)) {
                unknownValues[i]++;
            }
        }
    }

    private void reportUnknown(CsvHeader header) {
        for (int i = 0; i < unknownValues.length; i++) {
            if (unknownValues[i] > 0) {
                String name = Cleaner.excerpt(header.cells().get(i));
                draft.skip(new Source(file.file(), name), SkipReason.UNKNOWN_COLUMN, unknownValues[i]);
            }
        }
    }
}
