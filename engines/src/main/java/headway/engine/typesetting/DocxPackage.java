package headway.engine.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of an Office Open XML file in their zip (ECMA-376 part 2). Equal parts give equal
/// bytes: every entry bears the first date that zip files know.
final class DocxPackage {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    void add(String name, String xml) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_DATE);
            zip.putNextEntry(entry);
            zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    byte[] finish() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}
