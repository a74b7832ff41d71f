package headway.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headway.platform.web.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes archives apart and puts them together again, changed.
final class Zips {
    private Zips() {}

    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] changed(byte[] zip, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = parts(zip);
        change.accept(parts);
        return zip(parts);
    }

    static byte[] part(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no " + name);
        }
        return part;
    }

    static ObjectNode manifest(Map<String, byte[]> parts) {
        return (ObjectNode) Json.read(part(parts, Manifest.FILE));
    }

    static Consumer<Map<String, byte[]>> manifest(Consumer<ObjectNode> change) {
        return parts -> {
            ObjectNode manifest = manifest(parts);
            change.accept(manifest);
            parts.put(Manifest.FILE, Json.write(manifest));
        };
    }

    /// Replaces words in a part and makes size and hash in the manifest fit again, as somebody with bad intent would.
    static Consumer<Map<String, byte[]>> rewritten(String part, String old, String fresh) {
        return parts -> {
            String text = new String(part(parts, part), StandardCharsets.UTF_8);
            if (!text.contains(old)) {
                throw new AssertionError(old + " is not in " + text);
            }
            byte[] bytes = text.replace(old, fresh).getBytes(StandardCharsets.UTF_8);
            parts.put(part, bytes);
            manifest(manifest -> manifest.path("parts").forEach(each -> {
                        if (each.path("name").asText().equals(part)) {
                            ((ObjectNode) each)
                                    .put("bytes", bytes.length)
                                    .put(
                                            "sha256",
                                            HexFormat.of()
                                                    .formatHex(
                                                            ArchiveZip.sha256().digest(bytes)));
                        }
                    }))
                    .accept(parts);
        };
    }
}
