package headway.platform.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// The moment by which a page must be here, whatever the other side does.
final class Deadline {
    private static final long NANOS_PER_MS = 1_000_000;

    private final long endNanos;

    Deadline(Duration whole) {
        this.endNanos = System.nanoTime() + whole.toNanos();
    }

    /// More than 0, or it is too late.
    int leftMs() throws SocketTimeoutException {
        long left = (endNanos - System.nanoTime()) / NANOS_PER_MS;
        if (left <= 0) {
            throw new SocketTimeoutException("too slow");
        }
        return (int) Math.min(Integer.MAX_VALUE, left);
    }

    /// What a socket says, as long as there is time: also a host that sends one byte a second is cut off.
    InputStream read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                socket.setSoTimeout(leftMs());
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                socket.setSoTimeout(leftMs());
                return in.read(bytes, offset, length);
            }
        };
    }
}
