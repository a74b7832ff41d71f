package headway.archive;

import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The description that lies in every archive, so that it can be read in thirty years without this program.
final class SchemaText {
    private static final String HEAD = """
            # What is in this archive

            Everything that one person keeps in Headway, in open formats. Nothing in it is encrypted; passwords and
            tokens are not in it.

            | where | what |
            |---|---|
            | `headway.json` | what the archive says about itself: format version, when it was written, the person's \
            name and preferences, the tables with their columns and numbers of rows, and every other file with its \
            size in bytes and the SHA-256 of its bytes |
            | `data/<table>.json` | the rows of a table: a JSON array of objects, one a line, a key for every column |
            | `files/<sha256>` | attached files, named by the SHA-256 of their bytes; their names are in the tables |
            | `markdown/` | the same in words, for reading; it is not read back |
            | `SCHEMA.md` | this description |

            Texts are UTF-8. Ids are UUIDs (RFC 9562). Days are `2026-05-31`; where only the month or the year is
            known, `2026-05` or `2026`. Moments are ISO 8601 in UTC. Truth values are 1 and 0. What is in the trash
            has `deleted_at`. Lists inside a text have one entry a line.

            `headway import FILE` reads the archive back. Into an empty installation it gives the same record.

            # Tables
            """;

    /// A table with its columns as the database has them.
    record Described(RecordTable table, List<Column> columns) {
        Described {
            columns = List.copyOf(columns);
        }
    }

    private final List<RecordShape> shapes;

    SchemaText(List<RecordShape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    String of(List<Described> tables) {
        StringBuilder text = new StringBuilder(HEAD);
        tables.forEach(table -> describe(text, table));
        return text.toString();
    }

    private void describe(StringBuilder text, Described described) {
        RecordTable table = described.table();
        text.append("\n## ").append(table.name()).append("\n\n| column | holds | may be null |\n|---|---|---|\n");
        for (Column column : described.columns()) {
            String type = column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            text.append("| `").append(column.name()).append("` | ");
            text.append(holds(table, column.name()).orElse(type));
            text.append(" | ").append(column.optional() ? "yes" : "no").append(" |\n");
        }
    }

    private Optional<String> holds(RecordTable table, String column) {
        if (table.fileColumns().contains(column)) {
            return Optional.of("SHA-256 of an attached file, in `files/`");
        }
        for (RecordShape shape : shapes) {
            for (RecordShape.Child child : shape.children()) {
                if (child.table().name().equals(table.name())
                        && child.parentColumn().equals(column)) {
                    return Optional.of("id of a row of `" + shape.root().name() + "`");
                }
            }
        }
        return column.equals("id") ? Optional.of("id") : Optional.empty();
    }
}
