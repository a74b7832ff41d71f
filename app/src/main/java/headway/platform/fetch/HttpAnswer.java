package headway.platform.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// An answer of HTTP/1.1 (RFC 9112), read to its end and no further than a limit.
///
/// @param headers by name in lower case; of several with one name the last
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final int MOST_HEADER_BYTES = 64 * 1024;
    private static final int HEX = 16;

    /// The body is longer than it may be.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large");
        }
    }

    static HttpAnswer read(InputStream raw, int mostBytes) throws IOException {
        InputStream in = new BufferedInputStream(raw);
        int[] left = {MOST_HEADER_BYTES};
        String[] first = line(in, left).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("[1-5]\\d\\d")) {
            throw new IOException("no answer of HTTP/1.1");
        }
        Map<String, String> headers = headers(in, left);
        int status = Integer.parseInt(first[1]);
        return new HttpAnswer(status, headers, body(in, status, headers, mostBytes));
    }

    private static Map<String, String> headers(InputStream in, int[] left) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || --left[0] < 0) {
                throw new IOException("broken off");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static byte[] body(InputStream in, int status, Map<String, String> headers, int most) throws IOException {
        if (status / 100 == 3 || status == 204) {
            return new byte[0];
        }
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in, most);
        }
        String length = headers.getOrDefault("content-length", "");
        if (length.matches("\\d{1,18}")) {
            if (Long.parseLong(length) > most) {
                throw new TooLarge();
            }
            return exactly(in, Integer.parseInt(length));
        }
        byte[] all = in.readNBytes(most + 1);
        if (all.length > most) {
            throw new TooLarge();
        }
        return all;
    }

    private static byte[] chunks(InputStream in, int most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line(in, new int[] {MOST_HEADER_BYTES})
                    .replaceAll(";.*", "")
                    .strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new IOException("no size of a chunk");
            }
            long bytes = Long.parseLong(size, HEX);
            if (bytes == 0) {
                return body.toByteArray();
            }
            if (body.size() + bytes > most) {
                throw new TooLarge();
            }
            body.writeBytes(exactly(in, (int) bytes));
            line(in, new int[] {MOST_HEADER_BYTES});
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("broken off");
        }
        return bytes;
    }
}
