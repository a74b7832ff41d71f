package headway.platform.db;

import headway.platform.config.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's native library, unpacked once into the data directory instead of into a temporary file at every
/// start.
///
/// It is put in place by renaming a complete, synced copy, so that no start ever sees half of one. Where it
/// cannot be loaded (a disk mounted `noexec`), the driver unpacks its own copy as it always did.
public final class SqliteLibrary {
    private static final String PATH_PROPERTY = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /// Points the driver to the unpacked library, unpacking it if it is not there. To be called before the
    /// first connection; a path that was set from outside is left alone.
    public static void prepare(DataDirectory data) {
        if (System.getProperty(PATH_PROPERTY) != null) {
            return;
        }
        String platform = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        Path folder = data.root()
                .resolve("cache")
                .resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform.replace(' ', '-'));
        if (unpacked(folder.resolve(LibraryLoaderUtil.getNativeLibName()))) {
            System.setProperty(PATH_PROPERTY, folder.toString());
        }
    }

    /// A library that is there is whole. The driver is not asked where it has the library unless it has to be
    /// unpacked: to find out it runs `uname` twice, a tenth of a second.
    ///
    /// @return false on platforms that the driver has no library for
    private static boolean unpacked(Path target) {
        if (Files.isRegularFile(target)) {
            return true;
        }
        URL packed = SqliteLibrary.class.getResource(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + target.getFileName());
        if (packed == null) {
            return false;
        }
        try {
            unpack(packed, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static void unpack(URL packed, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path unfinished = Files.createTempFile(target.getParent(), "sqlite", ".part");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
