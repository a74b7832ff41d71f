package headway.archive;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import headway.archive.Manifest.Table;
import headway.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one `data/<table>.json`, a stretch at a time.
final class TableReader {
    /// Rows handed on together: as many ids as every database takes in one statement.
    static final int STRETCH = 500;

    /// A UUID; parts of a record may be numbered behind its id.
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(-[0-9a-z]{1,40})?");

    private final Table table;

    TableReader(Table table) {
        this.table = table;
    }

    /// Takes some rows, each with its values in the order of the manifest's columns.
    interface Rows {
        void take(List<@Nullable Object[]> rows);
    }

    /// Something in the file is not as it should be.
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(String part, long row, String code, Object... args) {
            super(code);
            this.problem = Problem.at(part + ":" + row, code, args);
        }

        Problem problem() {
            return problem;
        }
    }

    /// @return how many rows there were
    /// @throws Refused at the first row that is no row of this table
    long read(InputStream in, Rows rows) throws IOException {
        List<@Nullable Object[]> stretch = new ArrayList<>();
        long count = 0;
        try (JsonParser json = ArchiveZip.JSON.createParser(in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw refused(0, "archive.rows-damaged");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                count++;
                stretch.add(row(json, count));
                if (stretch.size() == STRETCH) {
                    rows.take(stretch);
                    stretch = new ArrayList<>();
                }
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw refused(count + 1, "archive.rows-damaged");
            }
        } catch (JsonProcessingException e) {
            throw refused(count + 1, "archive.rows-damaged");
        }
        rows.take(stretch);
        return count;
    }

    private @Nullable Object[] row(JsonParser json, long number) throws IOException {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        boolean[] given = new boolean[values.length];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            int column = table.columns().indexOf(json.currentName());
            if (column < 0 || given[column]) {
                throw refused(number, "archive.unknown-column", excerpt(json.currentName()));
            }
            json.nextToken();
            values[column] = value(json, number);
            if (table.columns().get(column).equals("id") && !isId(values[column])) {
                throw refused(number, "archive.value");
            }
            given[column] = true;
        }
        for (int i = 0; i < given.length; i++) {
            if (!given[i]) {
                throw refused(number, "archive.column-missing", table.columns().get(i));
            }
        }
        return values;
    }

    private @Nullable Object value(JsonParser json, long number) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> text(json.getText(), number);
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            default -> throw refused(number, "archive.value");
        };
    }

    private static boolean isId(@Nullable Object value) {
        return value instanceof String text && ID.matcher(text).matches();
    }

    /// PostgreSQL cannot keep the character 0, and no program writes it on purpose.
    private String text(String text, long number) throws Refused {
        if (text.indexOf('\0') >= 0) {
            throw refused(number, "archive.value");
        }
        return text;
    }

    private Refused refused(long row, String code, Object... args) {
        return new Refused(table.part(), row, code, args);
    }

    private static String excerpt(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    static boolean isSame(@Nullable Object[] one, @Nullable Object[] other) {
        return Arrays.equals(one, other);
    }
}
