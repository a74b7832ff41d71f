package headway.archive;

import headway.archive.Manifest.Part;
import headway.archive.Manifest.Table;
import headway.engine.intake.ArchiveParts;
import headway.engine.intake.IntakeLimits;
import headway.engine.intake.Progress;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.feature.RecordTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks through a whole archive before anything of it is kept: is it complete, is every byte as it was
/// written, does this program know every table and column.
final class ArchiveCheck {
    private static final long MIB = 1L << 20;
    /// Far beyond any working life, and still an end: a million files, 64 GiB. Text that swells 200 times is
    /// no text; the first 64 MiB of a file are exempt, so that somebody's long empty table passes.
    static final IntakeLimits LIMITS = new IntakeLimits(1_000_000, 16 * 1024 * MIB, 64 * 1024 * MIB, 200, 64 * MIB);

    private static final int LARGEST_MANIFEST = (int) (256 * MIB);
    /// More than anybody reads.
    private static final int MOST_PROBLEMS = 50;

    private final ArchiveParts archive;
    private final Map<String, RecordTable> known;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private long read;

    ArchiveCheck(ArchiveParts archive, List<RecordTable> known, Progress progress) {
        this.archive = archive;
        this.known = known.stream().collect(Collectors.toMap(RecordTable::name, Function.identity()));
        this.progress = progress;
    }

    /// The manifest of an archive with which nothing is wrong.
    Result<Manifest> check() throws IOException {
        problems.addAll(archive.problems());
        if (!problems.isEmpty()) {
            return Result.invalid(problems);
        }
        Result<Manifest> manifest = manifest();
        return switch (manifest) {
            case Result.Invalid<Manifest> invalid -> invalid;
            case Result.Ok<Manifest>(Manifest value) -> {
                checkTables(value);
                checkParts(value);
                yield problems.isEmpty() ? manifest : Result.invalid(problems);
            }
        };
    }

    private Result<Manifest> manifest() throws IOException {
        Optional<InputStream> in = archive.open(Manifest.FILE);
        if (in.isEmpty()) {
            return Result.invalid(Problem.general("archive.no-manifest"));
        }
        try (InputStream bytes = in.get()) {
            return ManifestJson.read(bytes.readNBytes(LARGEST_MANIFEST));
        } catch (ArchiveParts.Unreadable e) {
            return Result.invalid(e.problem());
        }
    }

    private void checkTables(Manifest manifest) {
        Set<String> seen = new HashSet<>();
        for (Table table : manifest.tables()) {
            RecordTable target = known.get(table.name());
            if (target == null) {
                problem(Problem.at(Manifest.FILE, "archive.unknown-table", table.name()));
            } else {
                List<String> columns = ArchiveStore.exported(target);
                table.columns().stream()
                        .filter(column -> !columns.contains(column))
                        .forEach(column -> problem(Problem.at(table.name(), "archive.unknown-column", column)));
                if (ArchiveStore.hasId(target) && !table.columns().contains("id")) {
                    problem(Problem.at(table.name(), "archive.column-missing", "id"));
                }
            }
            if (!seen.add(table.name())
                    || new HashSet<>(table.columns()).size() < table.columns().size()) {
                problem(Problem.at(Manifest.FILE, "archive.manifest-damaged"));
            }
            if (!manifest.hasPart(table.part())) {
                problem(Problem.at(table.part(), "archive.part-missing"));
            }
        }
    }

    private void checkParts(Manifest manifest) throws IOException {
        Map<String, Table> tables =
                manifest.tables().stream().collect(Collectors.toMap(Table::part, Function.identity(), (one, _) -> one));
        for (Part part : manifest.parts()) {
            if (problems.size() >= MOST_PROBLEMS) {
                return;
            }
            progress.check(read, manifest.bytes() * 2, part.name());
            Optional<InputStream> in = Optional.empty();
            try {
                in = archive.open(part.name());
                if (in.isEmpty()) {
                    problem(Problem.at(part.name(), "archive.part-missing"));
                } else {
                    checkPart(part, tables.get(part.name()), in.get());
                }
            } catch (ArchiveParts.Unreadable e) {
                problem(e.problem());
            } catch (TableReader.Refused e) {
                problem(e.problem());
            } finally {
                if (in.isPresent()) {
                    in.get().close();
                }
            }
            read += part.bytes();
        }
    }

    private void checkPart(Part part, @org.jspecify.annotations.Nullable Table table, InputStream in)
            throws IOException {
        MessageDigest digest = ArchiveZip.sha256();
        DigestInputStream hashed = new DigestInputStream(in, digest);
        if (table != null) {
            long rows = new TableReader(table).read(new Unclosed(hashed), _ -> {});
            if (rows != table.rows()) {
                problem(Problem.at(part.name(), "archive.row-count", table.rows(), rows));
            }
        }
        hashed.transferTo(OutputStream.nullOutputStream());
        String hash = HexFormat.of().formatHex(digest.digest());
        boolean named = part.attached().map(hash::equals).orElse(true);
        if (!hash.equals(part.sha256()) || !named) {
            problem(Problem.at(part.name(), "archive.changed"));
        }
    }

    private void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /// Keeps the stream open after the JSON in it ended, so that the rest is hashed too.
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, length);
        }

        @Override
        public void close() {}
    }
}
