package headway.engine.typesetting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/// The objects of a PDF file, written one after the other (ISO 32000-1, 7.5). Numbers are given out
/// before objects are written, so that objects can refer to later ones.
final class PdfFile {
    private static final int ID_BYTES = 16;
    private static final int FIRST_SIZE = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
    private final List<Integer> offsets = new ArrayList<>(List.of(0));

    PdfFile() {
        write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// The number of an object still to be written.
    int reserve() {
        offsets.add(0);
        return offsets.size() - 1;
    }

    static String ref(int object) {
        return object + " 0 R";
    }

    void object(int number, CharSequence body) {
        begin(number);
        write(body);
        write("\nendobj\n");
    }

    int object(CharSequence body) {
        int number = reserve();
        object(number, body);
        return number;
    }

    /// A compressed stream.
    ///
    /// @param entries further entries of its dictionary
    void stream(int number, String entries, byte[] content) {
        rawStream(number, entries + "/Filter/FlateDecode", deflate(content));
    }

    int stream(String entries, byte[] content) {
        int number = reserve();
        stream(number, entries, content);
        return number;
    }

    /// An uncompressed stream: metadata must be readable without knowledge of PDF.
    void rawStream(int number, String entries, byte[] content) {
        begin(number);
        write("<<" + entries + "/Length " + content.length + ">>stream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[content.length / 2 + 256];
            int length = 0;
            while (!deflater.finished()) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, buffer.length * 2);
                }
                length += deflater.deflate(buffer, length, buffer.length - length);
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            deflater.end();
        }
    }

    /// Ends the file. Its id is a digest of its content, so that equal documents have equal bytes.
    byte[] finish(int catalog, int info) {
        String id = HexFormat.of().formatHex(digest(), 0, ID_BYTES);
        int start = out.size();
        StringBuilder end = new StringBuilder("xref\n0 ").append(offsets.size()).append("\n0000000000 65535 f \n");
        for (int offset : offsets.subList(1, offsets.size())) {
            String digits = Integer.toString(offset);
            end.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
        }
        end.append("trailer\n<</Size ").append(offsets.size());
        end.append("/Root ").append(ref(catalog)).append("/Info ").append(ref(info));
        end.append("/ID[<").append(id).append("><").append(id).append(">]>>\nstartxref\n");
        write(end.append(start).append("\n%%EOF\n"));
        return out.toByteArray();
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void begin(int number) {
        offsets.set(number, out.size());
        write(number + " 0 obj\n");
    }

    private void write(CharSequence latin) {
        out.writeBytes(latin.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
