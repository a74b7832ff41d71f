package headway.platform.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.LongSupplier;

/// Random numbers straight from the operating system where it offers them as a file: for a handful of them,
/// setting up [SecureRandom] takes longer than all the rest (docs/adr/quick-log.md).
public final class SystemRandom implements LongSupplier {
    private static final Path DEVICE = Path.of("/dev/urandom");

    @Override
    public long getAsLong() {
        try (InputStream device = Files.newInputStream(DEVICE)) {
            byte[] bytes = device.readNBytes(Long.BYTES);
            if (bytes.length == Long.BYTES) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IOException absent) {
            // Windows has no such file
        }
        return new SecureRandom().nextLong();
    }
}
