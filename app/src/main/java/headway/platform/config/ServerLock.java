package headway.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Held by the one server of a data directory while it runs; beside it lies the server's address, for the
/// commands that want to know it.
public final class ServerLock implements AutoCloseable {
    private final DataDirectory data;
    private final ProcessLock lock;

    private ServerLock(DataDirectory data, ProcessLock lock) {
        this.data = data;
        this.lock = lock;
    }

    /// Empty while another server runs on this directory, which must exist.
    public static Optional<ServerLock> take(DataDirectory data) {
        return ProcessLock.own(data.serverLock()).map(lock -> new ServerLock(data, lock));
    }

    /// Whether a server runs on this directory, this process included.
    public static boolean isHeld(DataDirectory data) {
        if (!Files.exists(data.serverLock())) {
            return false;
        }
        Optional<ProcessLock> free = ProcessLock.own(data.serverLock());
        free.ifPresent(ProcessLock::close);
        return free.isEmpty();
    }

    /// Tells commands where the server is to be found.
    ///
    /// @param address without a slash at its end
    public void announce(String address) {
        try {
            Files.writeString(addressFile(data), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of the server that runs on this directory; empty when none does.
    public static Optional<String> address(DataDirectory data) {
        if (!isHeld(data)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(addressFile(data)).strip()).filter(address -> !address.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path addressFile(DataDirectory data) {
        return data.root().resolve("server.address");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(addressFile(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
