package headway.engine.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the header of a table stands and which column is which.
///
/// Found by what it says: of the first rows, read with each usual delimiter, the one with most known
/// headers. Notes in front of it and the order of columns do not matter.
///
/// @param row row of the header, from 1
/// @param cells the headers as written
/// @param places place of each known column, from 0
/// @param repeated headers that name a column again
record CsvHeader(char delimiter, long row, List<String> cells, Map<String, Integer> places, List<String> repeated) {

    /// Characters of the beginning in which the header is looked for.
    static final int HEAD = 64 * 1024;

    /// Rows looked at; notes in front of a header are one to four.
    private static final int ROWS = 20;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    CsvHeader {
        cells = List.copyOf(cells);
        places = Map.copyOf(places);
        repeated = List.copyOf(repeated);
    }

    /// The header of `table`, empty when no row has any of its required columns.
    static Optional<CsvHeader> find(String head, LinkedInTable table) {
        return find(firstRows(head), table);
    }

    /// The table whose header this most certainly is: all required columns, at least two known ones,
    /// and more than half of all columns known.
    static Optional<LinkedInTable> recognise(String head) {
        Map<Character, List<CsvRecords.Row>> rows = firstRows(head);
        @Nullable LinkedInTable best = null;
        int bestKnown = 1;
        for (LinkedInTable table : LinkedInTable.values()) {
            CsvHeader header = find(rows, table).orElse(null);
            if (header != null
                    && header.places.size() > bestKnown
                    && header.places.size() * 2 > header.cells.size()
                    && header.missing(table).isEmpty()) {
                best = table;
                bestKnown = header.places.size();
            }
        }
        return Optional.ofNullable(best);
    }

    /// Required columns that are not there.
    List<String> missing(LinkedInTable table) {
        return table.required().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
    }

    private static Optional<CsvHeader> find(Map<Character, List<CsvRecords.Row>> rows, LinkedInTable table) {
        @Nullable CsvHeader best = null;
        for (char delimiter : DELIMITERS) {
            for (CsvRecords.Row row : rows.getOrDefault(delimiter, List.of())) {
                CsvHeader found = of(row, table.columns(), delimiter);
                boolean useful = table.required().stream().anyMatch(found.places::containsKey);
                if (useful && (best == null || found.places.size() > best.places.size())) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The first rows of the text as each delimiter parts them.
    private static Map<Character, List<CsvRecords.Row>> firstRows(String head) {
        Map<Character, List<CsvRecords.Row>> byDelimiter = new HashMap<>();
        try {
            for (char delimiter : DELIMITERS) {
                CsvRecords records = new CsvRecords(new StringReader(head), delimiter);
                List<CsvRecords.Row> rows = new ArrayList<>();
                CsvRecords.Row row = records.next();
                while (row != null && rows.size() < ROWS) {
                    rows.add(row);
                    row = records.next();
                }
                byDelimiter.put(delimiter, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return byDelimiter;
    }

    private static CsvHeader of(CsvRecords.Row row, Map<String, String> columns, char delimiter) {
        Map<String, Integer> places = new HashMap<>();
        List<String> cells = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (String cell : row.fields()) {
            String header = Cleaner.excerpt(cell);
            String column = columns.get(Fingerprint.normalise(header));
            if (column != null && places.putIfAbsent(column, cells.size()) != null) {
                repeated.add(header);
            }
            cells.add(header);
        }
        return new CsvHeader(delimiter, row.row(), cells, places, repeated);
    }
}
