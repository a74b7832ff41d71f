package headway.engine.intake;

import headway.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A ZIP archive from anywhere, opened so that it can do no harm.
///
/// Nothing is unpacked to disk, archives inside are not opened, and every stream is bounded in
/// bytes, in total and in how far it may swell. What is wrong is collected in [#problems] and
/// the files that can be read are in [#files]. One thread only.
final class SafeArchive {

    private final SeekableByteChannel channel;
    private final IntakeLimits limits;
    private final List<ArchiveEntry> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long unpacked;

    private SafeArchive(SeekableByteChannel channel, IntakeLimits limits) {
        this.channel = channel;
        this.limits = limits;
    }

    /// True for bytes that begin like a ZIP archive, also an empty or a split one.
    static boolean looksLikeZip(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6) || (head[2] == 7 && head[3] == 8));
    }

    static SafeArchive open(SeekableByteChannel channel, IntakeLimits limits) throws IOException {
        SafeArchive archive = new SafeArchive(channel, limits);
        ArchiveDirectory directory = ArchiveDirectory.read(channel, limits.entries());
        if (!directory.complete()) {
            archive.problems.add(
                    directory.entries().isEmpty()
                            ? IntakeProblem.ARCHIVE_NOT_ZIP.general()
                            : IntakeProblem.ARCHIVE_TRUNCATED.general());
        }
        if (directory.tooMany()) {
            archive.problems.add(IntakeProblem.ARCHIVE_TOO_MANY.general(limits.entries()));
        }
        archive.admit(directory.entries());
        return archive;
    }

    List<ArchiveEntry> files() {
        return List.copyOf(files);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void admit(List<ArchiveEntry> entries) {
        Set<String> names = new HashSet<>();
        int encrypted = 0;
        for (ArchiveEntry entry : entries) {
            Source source = new Source(Cleaner.excerpt(entry.name()), "");
            if (!entry.hasSafeName()) {
                problems.add(IntakeProblem.ARCHIVE_UNSAFE_NAME.at(source));
            } else if (entry.isEncrypted()) {
                encrypted++;
            } else if (!entry.isFolder()) {
                if (!names.add(entry.name())) {
                    problems.add(IntakeProblem.ARCHIVE_DUPLICATE.at(source));
                } else {
                    files.add(entry);
                }
            }
        }
        if (encrypted > 0) {
            problems.add(IntakeProblem.ARCHIVE_ENCRYPTED.general(encrypted));
        }
    }

    /// The unpacked bytes. Reading fails with [Refused] where a bound is met or the data is damaged;
    /// what came before is good to use.
    InputStream open(ArchiveEntry entry) throws IOException {
        Source source = new Source(entry.name(), "");
        if (entry.method() != ArchiveEntry.STORED && entry.method() != ArchiveEntry.DEFLATED) {
            throw new Refused(IntakeProblem.ARCHIVE_METHOD.at(source, entry.method()));
        }
        if (entry.size() > limits.entryBytes()) {
            throw new Refused(IntakeProblem.ARCHIVE_ENTRY_TOO_LARGE.at(source, mebibytes(limits.entryBytes())));
        }
        try {
            ByteBuffer head = ArchiveDirectory.bytes(channel, entry.offset(), ArchiveDirectory.LOCAL_BYTES);
            if (head.getInt(0) != ArchiveDirectory.LOCAL) {
                throw new Refused(IntakeProblem.ARCHIVE_ENTRY_DAMAGED.at(source));
            }
            long data = entry.offset()
                    + ArchiveDirectory.LOCAL_BYTES
                    + Short.toUnsignedInt(head.getShort(26))
                    + Short.toUnsignedInt(head.getShort(28));
            // an archive that broke off ends inside its last file
            long end = Math.min(channel.size(), data + Math.min(entry.packed(), channel.size()));
            return new BoundedEntry(this, entry, ByteChannel.stream(channel, data, end));
        } catch (java.io.EOFException e) {
            throw new Refused(IntakeProblem.ARCHIVE_ENTRY_DAMAGED.at(source), e);
        }
    }

    /// Counts bytes that came out of `entry`, `own` of them so far from `taken` packed ones.
    void count(ArchiveEntry entry, int bytes, long own, long taken) throws Refused {
        unpacked += bytes;
        Source source = new Source(entry.name(), "");
        if (own > limits.entryBytes()) {
            throw new Refused(IntakeProblem.ARCHIVE_ENTRY_TOO_LARGE.at(source, mebibytes(limits.entryBytes())));
        }
        if (own >= limits.ratioFromBytes() && own > taken * limits.ratio()) {
            throw new Refused(IntakeProblem.ARCHIVE_BOMB.at(source, limits.ratio()));
        }
        if (unpacked > limits.totalBytes()) {
            throw new Refused(IntakeProblem.ARCHIVE_TOTAL_TOO_LARGE.at(source, mebibytes(limits.totalBytes())));
        }
    }

    private static long mebibytes(long bytes) {
        return Math.max(1, bytes / (1024 * 1024));
    }

    /// Reading stopped for a reason that the person should know.
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Refused(Problem problem, Throwable cause) {
            super(problem.code(), cause);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
