package headway.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import headway.archive.Manifest.Part;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The ZIP while it is written: parts one after the other, each counted and hashed as it goes by.
///
/// One that was not finished has no table of contents, so that nobody takes it for a whole one.
final class ArchiveZip {
    static final JsonFactory JSON = new JsonFactory();

    private final ZipOutputStream zip;
    private final LocalDateTime stamp;
    private final List<Part> parts = new ArrayList<>();

    /// @param written the time that all files in the archive have, so that equal records give equal archives
    ArchiveZip(OutputStream out, Instant written) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stamp = LocalDateTime.ofInstant(written, ZoneOffset.UTC);
    }

    /// What a part consists of.
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes a part and remembers its size and hash.
    void part(String name, Content content) throws IOException {
        Counting counted = new Counting(begin(name, Deflater.DEFAULT_COMPRESSION));
        content.write(counted);
        counted.flush();
        parts.add(new Part(name, counted.bytes, counted.hash()));
        zip.closeEntry();
    }

    /// Writes an attached file: pictures and documents are packed already, so it is not packed again.
    void file(String sha256, Path file) throws IOException {
        OutputStream out = begin(Part.ofFile(sha256), Deflater.NO_COMPRESSION);
        long bytes = Files.copy(file, out);
        parts.add(new Part(Part.ofFile(sha256), bytes, sha256));
        zip.closeEntry();
    }

    /// A text part that is written in pieces.
    OpenText text(String name) throws IOException {
        return new OpenText(name);
    }

    /// Closes the archive with what it says about itself.
    void finish(Manifest manifest) throws IOException {
        OutputStream out = begin(Manifest.FILE, Deflater.DEFAULT_COMPRESSION);
        try (JsonGenerator json = generator(out)) {
            ManifestJson.write(json.useDefaultPrettyPrinter(), manifest);
        }
        zip.closeEntry();
        zip.close();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    private OutputStream begin(String name, int level) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(stamp);
        zip.setLevel(level);
        zip.putNextEntry(entry);
        return zip;
    }

    /// Writes JSON and leaves the stream below open.
    static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A text part that stays open until it is closed.
    final class OpenText implements AutoCloseable {
        private final String name;
        private final Counting out;

        private OpenText(String name) throws IOException {
            this.name = name;
            this.out = new Counting(begin(name, Deflater.DEFAULT_COMPRESSION));
        }

        void add(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            parts.add(new Part(name, out.bytes, out.hash()));
            zip.closeEntry();
        }
    }

    /// Counts and hashes what goes by.
    private static final class Counting extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Counting(OutputStream out) {
            this(out, sha256());
        }

        private Counting(OutputStream out, MessageDigest digest) {
            super(new DigestOutputStream(out, digest));
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            out.write(source, offset, length);
            bytes += length;
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
