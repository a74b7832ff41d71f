package headway.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A lock on a file that the operating system keeps for this process and gives up when it ends, however
/// it ends. Shared by many or owned by one.
///
/// Closing any channel of a file gives up all POSIX locks that a process has on it, and Java refuses a
/// second lock in one virtual machine, so there is one channel for each file and a count of its users.
/// Thread-safe.
public final class ProcessLock implements AutoCloseable {
    private static final Map<Path, Held> HELD = new HashMap<>();

    private static final class Held {
        private final FileChannel channel;
        private final boolean shared;
        private int users = 1;

        private Held(FileChannel channel, boolean shared) {
            this.channel = channel;
            this.shared = shared;
        }
    }

    private final Path file;
    private boolean released;

    private ProcessLock(Path file) {
        this.file = file;
    }

    /// Takes a place among the users of a file; empty while somebody owns it.
    public static Optional<ProcessLock> share(Path file) {
        return take(file.toAbsolutePath().normalize(), true);
    }

    /// Takes a file for this process alone; empty while anybody else, in this process too, has it.
    public static Optional<ProcessLock> own(Path file) {
        return take(file.toAbsolutePath().normalize(), false);
    }

    private static Optional<ProcessLock> take(Path file, boolean shared) {
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (held != null) {
                if (!shared || !held.shared) {
                    return Optional.empty();
                }
                held.users++;
                return Optional.of(new ProcessLock(file));
            }
            Held fresh = open(file, shared);
            if (fresh == null) {
                return Optional.empty();
            }
            HELD.put(file, fresh);
            return Optional.of(new ProcessLock(file));
        }
    }

    private static @Nullable Held open(Path file, boolean shared) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            if (lock == null) {
                channel.close();
                return null;
            }
            return new Held(channel, shared);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            Held held = HELD.get(file);
            if (released || held == null) {
                return;
            }
            released = true;
            held.users--;
            if (held.users > 0) {
                return;
            }
            HELD.remove(file);
            try {
                held.channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
