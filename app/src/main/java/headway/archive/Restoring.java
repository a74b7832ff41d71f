package headway.archive;

import headway.accounts.Accounts;
import headway.archive.Manifest.Part;
import headway.archive.Manifest.Table;
import headway.engine.intake.ArchiveParts;
import headway.engine.intake.Progress;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.changes.References;
import headway.platform.db.Database;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Undoable;
import headway.platform.files.FileTurns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/// Brings one archive back: checks all of it, keeps its files, then adds its rows in one transaction.
final class Restoring {
    private final Database database;
    private final FileTurns files;
    private final Accounts accounts;
    private final ArchiveStore store;
    private final Archives.Contents contents;

    Restoring(Database database, FileTurns files, Accounts accounts, ArchiveStore store, Archives.Contents contents) {
        this.database = database;
        this.files = files;
        this.accounts = accounts;
        this.store = store;
        this.contents = contents;
    }

    Result<Restored> restore(OwnerId owner, SeekableByteChannel channel, Progress progress) throws IOException {
        ArchiveParts archive = ArchiveParts.open(channel, ArchiveCheck.LIMITS);
        return switch (new ArchiveCheck(archive, contents.tables(), progress).check()) {
            case Result.Invalid<Manifest>(List<Problem> problems) -> Result.invalid(problems);
            case Result.Ok<Manifest>(Manifest manifest) -> keep(owner, archive, manifest, progress);
        };
    }

    private Result<Restored> keep(OwnerId owner, ArchiveParts archive, Manifest manifest, Progress progress)
            throws IOException {
        List<String> arrived = new ArrayList<>();
        boolean done = false;
        try {
            keepFiles(archive, manifest, arrived);
            Restored restored = database.write(transaction -> {
                files.begin(transaction);
                keepFilesRemovedMeanwhile(archive, manifest, arrived);
                return addRows(transaction, owner, archive, manifest, progress);
            });
            done = true;
            return Result.ok(restored);
        } catch (ArchiveStore.RowRefused e) {
            return Result.invalid(Problem.at(String.valueOf(e.getMessage()), "archive.row-refused"));
        } catch (RowAdding.NoParent e) {
            return Result.invalid(Problem.at(String.valueOf(e.getMessage()), "archive.no-parent"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!done) {
                files.removeUnnamed(arrived);
            }
        }
    }

    /// Files come first: a row must never name a file that is not there.
    private void keepFiles(ArchiveParts archive, Manifest manifest, List<String> arrived) throws IOException {
        for (Part part : manifest.parts()) {
            String sha256 = part.attached().orElse("");
            if (!sha256.isEmpty() && files.vault().find(sha256).isEmpty()) {
                try (InputStream content = archive.open(part.name()).orElseThrow()) {
                    arrived.add(files.vault().keep(content).sha256());
                }
            }
        }
    }

    private void keepFilesRemovedMeanwhile(ArchiveParts archive, Manifest manifest, List<String> arrived) {
        try {
            keepFiles(archive, manifest, arrived);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Restored addRows(
            Transaction transaction, OwnerId owner, ArchiveParts archive, Manifest manifest, Progress progress) {
        boolean empty =
                contents.tables().stream().noneMatch(table -> store.hasRows(transaction.handle(), owner, table));
        RowAdding adding = new RowAdding(store, transaction.handle(), owner, contents.shapes());
        for (Pair pair : pairs(manifest)) {
            if (ArchiveStore.hasId(pair.target()) && store.othersHaveRows(transaction.handle(), owner, pair.target())) {
                read(archive, pair.table(), rows -> adding.lookForForeign(pair.target(), pair.table(), rows));
            }
        }
        long total = manifest.bytes() * 2;
        long done = manifest.bytes();
        for (Pair pair : pairs(manifest)) {
            progress.check(done, total, pair.table().name());
            adding.begin(pair.target(), pair.table());
            read(archive, pair.table(), adding::add);
            done += sizeOf(manifest, pair.table());
        }
        new References(contents::tables).mend(transaction.handle(), owner);
        for (Undoable undoable : contents.undoables()) {
            progress.check(done, total, undoable.shape().kind());
            reindex(transaction, owner, undoable, adding);
        }
        if (empty) {
            accounts.adopt(transaction, owner, manifest.name(), manifest.settings());
        }
        long files = manifest.parts().stream()
                .filter(part -> part.attached().isPresent())
                .count();
        RowAdding.Counts counts = adding.counts();
        return new Restored(
                counts.added(),
                counts.same(),
                counts.kept(),
                files,
                manifest.missing().size());
    }

    /// Reads each new record as its feature does, so that one it cannot read is found before it is kept.
    private static void reindex(Transaction transaction, OwnerId owner, Undoable undoable, RowAdding adding) {
        try {
            undoable.reindex(transaction, owner, adding.added(undoable.shape().root()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ArchiveStore.RowRefused(undoable.shape().root().name(), e);
        }
    }

    /// A table of the archive and the one of this program.
    private record Pair(Table table, RecordTable target) {}

    /// In the order of this program: parents before children.
    private List<Pair> pairs(Manifest manifest) {
        List<Pair> pairs = new ArrayList<>();
        for (RecordTable target : contents.tables()) {
            manifest.tables().stream()
                    .filter(table -> table.name().equals(target.name()))
                    .forEach(table -> pairs.add(new Pair(table, target)));
        }
        return pairs;
    }

    private static long sizeOf(Manifest manifest, Table table) {
        return manifest.parts().stream()
                .filter(part -> part.name().equals(table.part()))
                .mapToLong(Part::bytes)
                .sum();
    }

    private static void read(ArchiveParts archive, Table table, TableReader.Rows rows) {
        try (InputStream in = archive.open(table.part()).orElseThrow()) {
            new TableReader(table).read(in, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
