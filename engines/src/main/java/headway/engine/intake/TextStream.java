package headway.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes of unknown encoding as characters, in one pass and constant memory.
///
/// A byte order mark decides; without one, zero bytes in every other place mean UTF-16. All else
/// is read as UTF-8, and every byte that cannot be UTF-8 as Windows-1252, which for Western
/// text is what it nearly always is. Deciding byte by byte keeps the good part of files that
/// were glued together from both. Decoding never fails.
final class TextStream extends Reader {

    private static final int BUFFER = 16 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] raw = new byte[BUFFER];
    private final ByteBuffer bytes = ByteBuffer.wrap(raw).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder;
    private final boolean utf8;
    private boolean ended;
    private long replaced;

    TextStream(InputStream in) throws IOException {
        this.in = in;
        fill();
        Encoding found = Encoding.of(raw, bytes.limit());
        bytes.position(found.markBytes());
        utf8 = found.charset().equals(StandardCharsets.UTF_8);
        CodingErrorAction onError = utf8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        decoder = found.charset().newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
    }

    /// Bytes so far that were not valid UTF-8 and were read as Windows-1252.
    long replaced() {
        return replaced;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Refills `chars`; false at the end of the input.
    private boolean decode() throws IOException {
        if (!bytes.hasRemaining() && !fill()) {
            return false;
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isError() && chars.hasRemaining()) {
            byte stray = bytes.get();
            chars.put(WESTERN.decode(ByteBuffer.wrap(new byte[] {stray})));
            replaced++;
        } else if (result.isUnderflow() && bytes.hasRemaining() && !fill() && !chars.hasRemaining()) {
            return false;
        }
        chars.flip();
        return true;
    }

    /// Reads more behind what is left over; false when nothing came.
    private boolean fill() throws IOException {
        int kept = bytes.remaining();
        System.arraycopy(raw, bytes.position(), raw, 0, kept);
        int limit = kept;
        while (!ended && limit < raw.length) {
            int count = in.read(raw, limit, raw.length - limit);
            if (count < 0) {
                ended = true;
            } else {
                limit += count;
            }
        }
        bytes.position(0).limit(limit);
        return limit > 0;
    }

    /// A character set and the length of the mark that announced it.
    private record Encoding(Charset charset, int markBytes) {

        private static final int LOOK_AT = 1024;

        static Encoding of(byte[] head, int length) {
            if (starts(head, length, 0xef, 0xbb, 0xbf)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (starts(head, length, 0xff, 0xfe, 0, 0)) {
                return new Encoding(StandardCharsets.UTF_32LE, 4);
            }
            if (starts(head, length, 0, 0, 0xfe, 0xff)) {
                return new Encoding(StandardCharsets.UTF_32BE, 4);
            }
            if (starts(head, length, 0xff, 0xfe)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (starts(head, length, 0xfe, 0xff)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            return new Encoding(byZeros(head, Math.min(length, LOOK_AT)), 0);
        }

        /// Text in European languages as UTF-16 has a zero in nearly every second byte.
        private static Charset byZeros(byte[] head, int length) {
            int[] zeros = new int[2];
            for (int i = 0; i < length; i++) {
                if (head[i] == 0) {
                    zeros[i % 2]++;
                }
            }
            int pairs = length / 2;
            if (pairs > 1 && zeros[1] > pairs / 2 && zeros[0] <= pairs / 10) {
                return StandardCharsets.UTF_16LE;
            }
            return pairs > 1 && zeros[0] > pairs / 2 && zeros[1] <= pairs / 10
                    ? StandardCharsets.UTF_16BE
                    : StandardCharsets.UTF_8;
        }

        private static boolean starts(byte[] head, int length, int... mark) {
            if (length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((head[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
