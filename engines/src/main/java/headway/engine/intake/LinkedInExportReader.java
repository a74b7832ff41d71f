package headway.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the archive that LinkedIn sends on request, or single tables of it.
///
/// Files are recognised by name in whatever folder they are, else by their header; columns by
/// header in any order. Each table, each row and each file fails on its own. Files that are not
/// for a draft are not even unpacked and are listed with the reason. Time is linear in the
/// unpacked size of the tables that are read, memory in what goes into the draft.
public final class LinkedInExportReader {

    private final DraftBuilder draft;
    private final LinkedInProfile profile;
    private final Progress progress;

    private LinkedInExportReader(SourceKind kind, Progress progress) {
        draft = new DraftBuilder(kind);
        profile = new LinkedInProfile(draft);
        this.progress = progress;
    }

    /// @throws IOException when the channel cannot be read, never for what is in it
    public static Draft readArchive(SeekableByteChannel channel, IntakeLimits limits, Progress progress)
            throws IOException {
        LinkedInExportReader reader = new LinkedInExportReader(SourceKind.LINKEDIN_ARCHIVE, progress);
        SafeArchive archive = SafeArchive.open(channel, limits);
        archive.problems().forEach(reader.draft::problem);
        reader.files(archive);
        return reader.finish();
    }

    /// @param file name of the table; used where its header leaves doubt
    /// @throws IOException when the channel cannot be read, never for what is in it
    public static Draft readTable(String file, SeekableByteChannel channel, IntakeLimits limits, Progress progress)
            throws IOException {
        LinkedInExportReader reader = new LinkedInExportReader(SourceKind.LINKEDIN_TABLE, progress);
        Source source = new Source(file, "");
        long size = channel.size();
        if (size > limits.entryBytes()) {
            reader.draft.problem(IntakeProblem.TOO_LARGE.at(source, limits.entryBytes() >> 20));
            return reader.draft.build();
        }
        Optional<SkipReason> skipped = LinkedInTable.skipped(file);
        Optional<LinkedInTable> table = table(file, () -> ByteChannel.stream(channel, 0, size));
        if (skipped.isPresent()) {
            reader.draft.skip(source, skipped.get());
        } else if (table.isEmpty()) {
            reader.draft.problem(IntakeProblem.UNKNOWN_KIND.at(source));
        } else {
            reader.table(
                    table.get(), file, new ProgressStream(ByteChannel.stream(channel, 0, size), progress, size, file));
        }
        return reader.finish();
    }

    private Draft finish() {
        profile.finish();
        return draft.finish();
    }

    private void files(SafeArchive archive) throws IOException {
        long total = 0;
        for (ArchiveEntry file : archive.files()) {
            total += file.packed();
        }
        long done = 0;
        for (ArchiveEntry file : archive.files()) {
            progress.check(done, total, file.name());
            file(archive, file, new Part(done, total));
            done += file.packed();
        }
        progress.check(total, total, "");
    }

    /// Where a file lies in the whole archive, in packed bytes.
    private record Part(long before, long total) {}

    private void file(SafeArchive archive, ArchiveEntry file, Part part) throws IOException {
        Source source = new Source(file.name(), "");
        Optional<SkipReason> skipped = skipped(file);
        if (skipped.isPresent()) {
            draft.skip(source, skipped.get());
            return;
        }
        try {
            Optional<LinkedInTable> table = table(file.name(), () -> archive.open(file));
            if (table.isEmpty()) {
                draft.skip(source, SkipReason.UNKNOWN_FILE);
                return;
            }
            Progress inArchive = (done, total, what) -> progress.report(
                    part.before + Math.round((double) file.packed() * done / Math.max(1, total)), part.total, what);
            try (InputStream bytes = archive.open(file)) {
                table(
                        table.get(),
                        file.name(),
                        new ProgressStream(bytes, inArchive, Math.max(file.size(), 1), file.name()));
            }
        } catch (SafeArchive.Refused e) {
            draft.problem(e.problem());
        }
    }

    private void table(LinkedInTable table, String file, InputStream bytes) throws IOException {
        LinkedInRows rows = new LinkedInRows(draft, profile, new Source(file, ""));
        try {
            new CsvTable(table, file, draft).read(bytes, rows.of(table));
        } finally {
            rows.finish();
        }
    }

    /// Why a file of the archive is left out by its name alone.
    private static Optional<SkipReason> skipped(ArchiveEntry file) {
        String path = file.name().toLowerCase(Locale.ROOT);
        String name = file.fileName().toLowerCase(Locale.ROOT);
        if (path.startsWith("__macosx/") || name.startsWith(".") || name.equals("thumbs.db")) {
            return Optional.of(SkipReason.METADATA);
        }
        if (name.matches(".*\\.(zip|jar|7z|rar|gz|tgz|tar|bz2|xz|zst)")) {
            return Optional.of(SkipReason.NESTED_ARCHIVE);
        }
        if (name.endsWith(".html") && path.contains("articles/")) {
            return Optional.of(SkipReason.LATER_POSTS);
        }
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return table ? LinkedInTable.skipped(file.name()) : Optional.of(SkipReason.UNKNOWN_FILE);
    }

    /// Opens bytes from their start.
    private interface Opener {
        InputStream open() throws IOException;
    }

    private static Optional<LinkedInTable> table(String name, Opener opener) throws IOException {
        Optional<LinkedInTable> byName = LinkedInTable.ofFile(name);
        if (byName.isPresent()) {
            return byName;
        }
        try (InputStream bytes = opener.open()) {
            return CsvHeader.recognise(CsvTable.head(new TextStream(bytes)));
        }
    }

    /// True when an archive has at least one file that only this export has.
    static boolean recognises(List<ArchiveEntry> files) {
        return files.stream()
                .filter(file -> file.name().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .anyMatch(file -> LinkedInTable.ofFile(file.name()).isPresent()
                        || LinkedInTable.skipped(file.name()).isPresent());
    }

    /// True when a lone text is one of the tables.
    static boolean recognises(String file, String head) {
        return LinkedInTable.skipped(file).isPresent()
                || LinkedInTable.ofFile(file)
                        .flatMap(table -> CsvHeader.find(head, table))
                        .isPresent()
                || CsvHeader.recognise(head).isPresent();
    }
}
