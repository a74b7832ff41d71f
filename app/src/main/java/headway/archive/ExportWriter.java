package headway.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import headway.archive.Manifest.Table;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Readable;
import headway.platform.feature.RecordTable;
import headway.platform.files.FileVault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes one archive: tables, attached files, Markdown, the description and last the manifest. Rows pass
/// through one at a time.
final class ExportWriter {
    private final ArchiveZip zip;
    private final ArchiveStore store;
    private final OwnerId owner;
    private final List<RecordTable> recordTables;
    private final List<Table> tables = new ArrayList<>();
    private final List<SchemaText.Described> described = new ArrayList<>();
    private final TreeSet<String> files = new TreeSet<>();
    private final List<String> missing = new ArrayList<>();

    ExportWriter(ArchiveZip zip, ArchiveStore store, OwnerId owner, List<RecordTable> recordTables) {
        this.zip = zip;
        this.store = store;
        this.owner = owner;
        this.recordTables = recordTables;
    }

    /// Writes all rows, as of one moment.
    void writeTables(Handle handle) {
        recordTables.forEach(table -> writeTable(handle, table));
        files.addAll(store.files(handle, owner, recordTables));
    }

    private void writeTable(Handle handle, RecordTable table) {
        List<String> columns = ArchiveStore.exported(table);
        described.add(new SchemaText.Described(table, store.columns(handle, owner, table)));
        Rows rows = new Rows(columns);
        try {
            zip.part(new Table(table.name(), columns, 0).part(), out -> {
                try (JsonGenerator json = ArchiveZip.generator(out)) {
                    rows.begin(json);
                    store.read(handle, owner, table, rows::row);
                    rows.end(json);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.add(new Table(table.name(), columns, rows.count));
    }

    /// The rows of a table as an array of objects, one a line.
    private static final class Rows {
        private final List<String> columns;
        private @Nullable JsonGenerator json;
        private long count;

        Rows(List<String> columns) {
            this.columns = columns;
        }

        void begin(JsonGenerator generator) throws IOException {
            json = generator;
            generator.setRootValueSeparator(null);
            generator.writeStartArray();
        }

        void row(@Nullable Object[] values) {
            JsonGenerator out = java.util.Objects.requireNonNull(json);
            try {
                out.writeRaw('\n');
                out.writeStartObject();
                for (int i = 0; i < values.length; i++) {
                    out.writeFieldName(columns.get(i));
                    switch (values[i]) {
                        case null -> out.writeNull();
                        case Long number -> out.writeNumber(number);
                        case Double number -> out.writeNumber(number);
                        case Object text -> out.writeString(text.toString());
                    }
                }
                out.writeEndObject();
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end(JsonGenerator generator) throws IOException {
            generator.writeRaw('\n');
            generator.writeEndArray();
        }
    }

    /// Writes the attached files. One that is gone from the disk is named in the manifest: an export must not
    /// fail for it.
    void writeFiles(FileVault vault) throws IOException {
        for (String sha256 : files) {
            Optional<Path> file = vault.find(sha256);
            if (file.isPresent()) {
                zip.file(sha256, file.get());
            } else {
                missing.add(sha256);
            }
        }
    }

    void writeMarkdown(List<Readable> readables) throws IOException {
        try (Texts texts = new Texts()) {
            readables.forEach(readable -> readable.write(owner, texts));
        }
    }

    /// Opens a file when the next begins and closes the one before.
    private final class Texts implements Readable.Files, AutoCloseable {
        private Optional<ArchiveZip.OpenText> open = Optional.empty();

        @Override
        public Consumer<String> begin(String name) {
            try {
                close();
                ArchiveZip.OpenText text = zip.text("markdown/" + name);
                open = Optional.of(text);
                return words -> add(text, words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(ArchiveZip.OpenText text, String words) {
            try {
                text.add(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (open.isPresent()) {
                open.get().close();
                open = Optional.empty();
            }
        }
    }

    void writeDescription(SchemaText text) throws IOException {
        zip.part("SCHEMA.md", (OutputStream out) -> out.write(text.of(described).getBytes(StandardCharsets.UTF_8)));
    }

    List<Table> tables() {
        return tables;
    }

    List<String> missing() {
        return missing;
    }
}
