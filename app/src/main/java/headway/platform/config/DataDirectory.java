package headway.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/// Where the record lives: the database file, attached files, backups and logs of one installation.
public record DataDirectory(Path root) {

    /// The place the platform gives to application data.
    public static DataDirectory standard() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        String windows = System.getenv("APPDATA");
        String xdg = System.getenv("XDG_DATA_HOME");
        if (os.contains("mac")) {
            return new DataDirectory(home.resolve("Library/Application Support/Headway"));
        }
        if (os.contains("windows") && windows != null) {
            return new DataDirectory(Path.of(windows, "Headway"));
        }
        boolean told = xdg != null && !xdg.isBlank() && Path.of(xdg).isAbsolute();
        return new DataDirectory((told ? Path.of(xdg) : home.resolve(".local/share")).resolve("headway"));
    }

    /// Makes the folders, readable by their owner only where the file system can say so.
    public DataDirectory create() {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path database() {
        return root.resolve("headway.db");
    }

    public Path files() {
        return root.resolve("files");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    public Path serverLock() {
        return root.resolve("server.lock");
    }

    /// Shared by everybody who has the record open, owned by whoever replaces it or changes its schema.
    public Path recordLock() {
        return root.resolve("record.lock");
    }
}
