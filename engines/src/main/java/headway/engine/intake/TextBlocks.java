package headway.engine.intake;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The blocks between `BEGIN:` and `END:` in a file of cards or events, each decoded for itself: one in a broken
/// encoding spoils no other. Cost: linear in the bytes.
final class TextBlocks {
    private static final int MARK_BYTES = 2;

    private TextBlocks() {}

    /// @param number of the block in the file, from 1
    /// @param replaced whether some bytes were not UTF-8 and were read as Windows-1252
    /// @param whole whether its end is there
    record Block(int number, String text, boolean replaced, boolean whole) {}

    /// @param name in upper case, such as `VCARD`
    static List<Block> of(byte[] content, String name) throws IOException {
        byte[] bytes = utf8(content);
        // One character a byte, so that places in the text are places in the bytes.
        String plain = new String(bytes, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        if (plain.length() != bytes.length) {
            plain = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        List<Block> blocks = new ArrayList<>();
        int from = begin(plain, name, 0);
        while (from >= 0) {
            int next = begin(plain, name, from + 1);
            int end = plain.indexOf("END:" + name, from);
            boolean whole = end >= 0 && (next < 0 || end < next);
            int to = whole ? end + name.length() + "END:".length() : next < 0 ? bytes.length : next;
            blocks.add(block(blocks.size() + 1, bytes, from, to, whole));
            from = next;
        }
        return blocks;
    }

    private static int begin(String plain, String name, int from) {
        String begin = "BEGIN:" + name;
        int at = plain.indexOf(begin, from);
        while (at > 0 && plain.charAt(at - 1) != '\n' && plain.charAt(at - 1) != '\r') {
            at = plain.indexOf(begin, at + 1);
        }
        return at;
    }

    private static byte[] utf8(byte[] content) {
        if (content.length >= MARK_BYTES) {
            int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
            if (mark == 0xfeff || mark == 0xfffe) {
                Charset charset = mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
                return new String(content, MARK_BYTES, content.length - MARK_BYTES, charset)
                        .getBytes(StandardCharsets.UTF_8);
            }
            if ((content[0] & 0xff) == 0xef && content.length > MARK_BYTES) {
                return java.util.Arrays.copyOfRange(content, MARK_BYTES + 1, content.length);
            }
        }
        return content;
    }

    private static Block block(int number, byte[] bytes, int from, int to, boolean whole) throws IOException {
        TextStream decoded = new TextStream(new ByteArrayInputStream(bytes, from, to - from));
        StringBuilder text = new StringBuilder(to - from);
        try (BufferedReader lines = new BufferedReader(decoded)) {
            String line = lines.readLine();
            while (line != null) {
                text.append(line).append("\r\n");
                line = lines.readLine();
            }
        }
        return new Block(number, text.toString(), decoded.replaced() > 0, whole);
    }
}
