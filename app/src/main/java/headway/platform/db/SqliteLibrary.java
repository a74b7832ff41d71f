package headway.platform.db;

import headway.platform.config.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

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
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SqliteLibrary.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            return;
        }
        String platform = OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-');
        Path folder = data.root().resolve("cache").resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform);
        try {
            unpack(packed, folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(PATH_PROPERTY, folder.toString());
    }

    private static void unpack(URL packed, Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        URLConnection connection = packed.openConnection();
        if (Files.isRegularFile(target) && Files.size(target) == connection.getContentLengthLong()) {
            return;
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, name, ".part");
        try (InputStream in = connection.getInputStream()) {
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
