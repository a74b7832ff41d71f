package headway.archive;

import headway.accounts.Accounts;
import headway.engine.intake.Progress;
import headway.kernel.OwnerId;
import headway.kernel.Result;
import headway.platform.cli.Version;
import headway.platform.db.Database;
import headway.platform.feature.Readable;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Undoable;
import headway.platform.files.FileTurns;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// The front door of exports: the whole record of a person out as one archive, and back in.
public final class Archives {
    private final Database database;
    private final FileTurns files;
    private final Accounts accounts;
    private final Supplier<Contents> contents;
    private final Clock clock;
    private final ArchiveStore store;

    /// What the features of the application put into an archive.
    public record Contents(List<RecordTable> tables, List<Undoable> undoables, List<Readable> readables) {
        public Contents {
            tables = List.copyOf(tables);
            undoables = List.copyOf(undoables);
            readables = List.copyOf(readables);
        }

        List<RecordShape> shapes() {
            return undoables.stream().map(Undoable::shape).toList();
        }
    }

    /// @param contents asked with each export, so that it may be put together after this
    public Archives(Database database, FileTurns files, Accounts accounts, Supplier<Contents> contents, Clock clock) {
        this.database = database;
        this.files = files;
        this.accounts = accounts;
        this.contents = contents;
        this.clock = clock;
        this.store = new ArchiveStore(database.dialect());
    }

    /// Writes everything of one person. Needs little memory however large the record is.
    public void export(OwnerId owner, OutputStream out) throws IOException {
        Contents parts = contents.get();
        Instant now = clock.instant();
        String name = accounts.get(owner).name();
        String settings = accounts.settings(owner);
        ArchiveZip zip = new ArchiveZip(out, now);
        ExportWriter writer = new ExportWriter(zip, store, owner, parts.tables());
        try {
            database.read(handle -> {
                writer.writeTables(handle);
                return true;
            });
            writer.writeFiles(files.vault());
            writer.writeMarkdown(parts.readables());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.writeDescription(new SchemaText(parts.shapes()));
        zip.finish(new Manifest(
                Manifest.VERSION, Version.text(), now, name, settings, writer.tables(), zip.parts(), writer.missing()));
    }

    /// Brings an archive back: all of it or, when anything is wrong with it, nothing.
    ///
    /// What is there already stays as it is. Ids that belong to somebody else here are replaced by fresh ones,
    /// the same ones each time.
    ///
    /// @throws IOException when the file cannot be read, never for what is in it
    public Result<Restored> restore(OwnerId owner, SeekableByteChannel channel, Progress progress) throws IOException {
        Contents parts = contents.get();
        return new Restoring(database, files, accounts, store, parts).restore(owner, channel, progress);
    }
}
