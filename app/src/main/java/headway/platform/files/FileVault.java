package headway.platform.files;

import headway.platform.config.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Attached files, named by the SHA-256 of their content: the same file twice is kept once, and a file
/// never changes. A file is on the disk for good (synced, with its folder) before its hash is returned,
/// so a committed row never points to nothing. While others may be removing files, [FileTurns] places it.
public final class FileVault {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String ARRIVING = "arriving-";

    private final Path root;

    public FileVault(DataDirectory data) {
        this.root = data.files();
    }

    /// @param sha256 64 lower-case hexadecimal digits
    public record Stored(String sha256, long bytes) {}

    /// Keeps a file.
    public Stored keep(InputStream content) {
        try (Arrival arrival = receive(content)) {
            arrival.place();
            return arrival.stored();
        }
    }

    /// A file whose content is on the disk for good, but not yet under its name. Close it in any case.
    public final class Arrival implements AutoCloseable {
        private final Path path;
        private final Stored stored;

        private Arrival(Path path, Stored stored) {
            this.path = path;
            this.stored = stored;
        }

        public Path path() {
            return path;
        }

        public Stored stored() {
            return stored;
        }

        /// Gives it its name; nothing to do where the same content is there already.
        void place() {
            try {
                FileVault.this.place(path, stored.sha256());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            delete(path);
        }
    }

    /// Takes a content in.
    public Arrival receive(InputStream content) {
        try {
            Files.createDirectories(root);
            Path arriving = Files.createTempFile(root, ARRIVING, ".part");
            boolean complete = false;
            try {
                Arrival arrival = new Arrival(arriving, copy(content, arriving));
                complete = true;
                return arrival;
            } finally {
                if (!complete) {
                    Files.deleteIfExists(arriving);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stored copy(InputStream content, Path target) throws IOException {
        MessageDigest digest = sha256();
        long total = 0;
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            int read = content.read(buffer);
            while (read >= 0) {
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                total += read;
                read = content.read(buffer);
            }
            channel.force(true);
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), total);
    }

    private void place(Path arriving, String sha256) throws IOException {
        Path target = path(sha256);
        if (Files.exists(target)) {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now())); // so that no sweep takes it meanwhile
            return;
        }
        Path folder = folder(sha256);
        Files.createDirectories(folder);
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
        syncFolder(root);
    }

    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    public Optional<Path> find(String sha256) {
        Path path = path(sha256);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /// Hashes of the files that arrived before a moment.
    public List<String> olderThan(Instant moment) {
        return pathsOlderThan(moment).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches("[0-9a-f]{64}"))
                .toList();
    }

    /// Removes what was arriving before a moment when the power went off.
    public void forgetBrokenArrivals(Instant moment) {
        pathsOlderThan(moment).stream()
                .filter(file -> file.getFileName().toString().startsWith(ARRIVING))
                .forEach(FileVault::delete);
    }

    private List<Path> pathsOlderThan(Instant moment) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root, 2)) {
            List<Path> old = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    old.add(file);
                }
            }
            return old;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes a file that no row names any more.
    void forget(String sha256) {
        delete(path(sha256));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
