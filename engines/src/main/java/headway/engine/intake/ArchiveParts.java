package headway.engine.intake;

import headway.kernel.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a ZIP archive by name, for whoever knows what is in them (an export of Headway).
///
/// As safe as every other way in: nothing is unpacked to disk, names that point outside, encrypted files and
/// doubles are [#problems], and every stream is bounded. One thread only; the channel stays the caller's.
public final class ArchiveParts {
    private final SafeArchive archive;
    private final Map<String, ArchiveEntry> entries = new LinkedHashMap<>();

    private ArchiveParts(SafeArchive archive) {
        this.archive = archive;
        archive.files().forEach(entry -> entries.put(entry.name(), entry));
    }

    /// @throws IOException when the file cannot be read, never for what is in it
    public static ArchiveParts open(SeekableByteChannel channel, IntakeLimits limits) throws IOException {
        return new ArchiveParts(SafeArchive.open(channel, limits));
    }

    /// What is wrong with the archive as a whole; a complete and harmless one has none.
    public List<Problem> problems() {
        return archive.problems();
    }

    /// The names of the files that can be read, in the archive's order.
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /// The unpacked bytes of a file; empty when there is no such file.
    ///
    /// @throws Unreadable at once or while reading, where a bound is met or the data is damaged
    public Optional<InputStream> open(String name) throws IOException {
        ArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Told(archive.open(entry)));
        } catch (SafeArchive.Refused e) {
            throw new Unreadable(e.problem(), e);
        }
    }

    /// A file could not be read to its end, with the reason for the person.
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Unreadable(Problem problem, Throwable cause) {
            super(problem.code(), cause);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /// Says in public words why reading stopped.
    private static final class Told extends FilterInputStream {
        Told(InputStream bounded) {
            super(bounded);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (SafeArchive.Refused e) {
                throw new Unreadable(e.problem(), e);
            }
        }
    }
}
