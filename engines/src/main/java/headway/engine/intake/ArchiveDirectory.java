package headway.engine.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the list of files of a ZIP archive (PKWARE APPNOTE 6.3.10), with Zip64.
///
/// When the central directory at the end is lost, as in a download that broke off, the local
/// headers are looked for instead.
///
/// @param complete false when the central directory was missing or broke off
/// @param tooMany true when there were more entries than allowed; the first ones are here
record ArchiveDirectory(List<ArchiveEntry> entries, boolean complete, boolean tooMany) {

    static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_BYTES = 22;
    private static final int CENTRAL_BYTES = 46;
    static final int LOCAL_BYTES = 30;
    private static final int UTF8_NAMES = 1 << 11;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final long UNSIGNED_32 = 0xffffffffL;

    /// Archives from old tools name their files in the code page of the first IBM PC.
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    static ArchiveDirectory read(SeekableByteChannel channel, int mostEntries) throws IOException {
        long end = endRecord(channel);
        if (end >= 0) {
            ArchiveDirectory found = central(channel, end, mostEntries);
            if (found.complete || !found.entries.isEmpty()) {
                return found;
            }
        }
        return scan(channel, mostEntries);
    }

    /// Position of the end record, searched backwards through the longest possible comment.
    private static long endRecord(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, END_BYTES + 0xffff);
        ByteBuffer tail = bytes(channel, size - length, length);
        for (int i = length - END_BYTES; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return size - length + i;
            }
        }
        return -1;
    }

    private static ArchiveDirectory central(SeekableByteChannel channel, long end, int mostEntries) throws IOException {
        ByteBuffer record = bytes(channel, end, END_BYTES);
        long count = Short.toUnsignedLong(record.getShort(10));
        long length = Integer.toUnsignedLong(record.getInt(12));
        long start = Integer.toUnsignedLong(record.getInt(16));
        long directoryEnd = end;
        long end64 = end64(channel, end);
        if (end64 >= 0 && (start == UNSIGNED_32 || length == UNSIGNED_32 || count == 0xffff)) {
            ByteBuffer record64 = bytes(channel, end64, 56);
            count = record64.getLong(32);
            length = record64.getLong(40);
            start = record64.getLong(48);
            directoryEnd = end64;
        }
        // bytes in front of the archive shift everything, as in self-extracting programs
        long shift = Math.max(0, directoryEnd - length - start);
        List<ArchiveEntry> entries = new ArrayList<>();
        try {
            long at = start + shift;
            for (long i = 0; i < count && i < mostEntries; i++) {
                at = centralEntry(channel, at, shift, entries);
            }
        } catch (BrokenDirectory | EOFException e) {
            return new ArchiveDirectory(entries, false, false);
        }
        return new ArchiveDirectory(entries, true, count > mostEntries || count < 0);
    }

    private static long end64(SeekableByteChannel channel, long end) throws IOException {
        if (end < 20) {
            return -1;
        }
        ByteBuffer locator = bytes(channel, end - 20, 20);
        long at = locator.getLong(8);
        boolean found = locator.getInt(0) == LOCATOR_64 && at >= 0 && at <= channel.size() - 56;
        return found && bytes(channel, at, 4).getInt(0) == END_64 ? at : -1;
    }

    private static long centralEntry(SeekableByteChannel channel, long at, long shift, List<ArchiveEntry> entries)
            throws IOException {
        ByteBuffer head = bytes(channel, at, CENTRAL_BYTES);
        if (head.getInt(0) != CENTRAL) {
            throw new BrokenDirectory();
        }
        int nameLength = Short.toUnsignedInt(head.getShort(28));
        int extraLength = Short.toUnsignedInt(head.getShort(30));
        int commentLength = Short.toUnsignedInt(head.getShort(32));
        ByteBuffer rest = bytes(channel, at + CENTRAL_BYTES, nameLength + extraLength);
        int flags = Short.toUnsignedInt(head.getShort(8));
        Sizes64 sizes = new Sizes64(rest.slice(nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN));
        long size = sizes.next(Integer.toUnsignedLong(head.getInt(24)));
        long packed = sizes.next(Integer.toUnsignedLong(head.getInt(20)));
        long offset = sizes.next(Integer.toUnsignedLong(head.getInt(42))) + shift;
        entries.add(new ArchiveEntry(
                name(rest.array(), nameLength, flags),
                flags,
                Short.toUnsignedInt(head.getShort(10)),
                offset,
                packed,
                size,
                Integer.toUnsignedLong(head.getInt(16))));
        return at + CENTRAL_BYTES + nameLength + extraLength + commentLength;
    }

    /// Looks for local headers from the start; one pass over the file.
    private static ArchiveDirectory scan(SeekableByteChannel channel, int mostEntries) throws IOException {
        List<ArchiveEntry> entries = new ArrayList<>();
        SignatureSearch search = new SignatureSearch(channel);
        long at = search.next(0, LOCAL);
        while (at >= 0 && at + LOCAL_BYTES <= channel.size() && entries.size() < mostEntries) {
            ByteBuffer head = bytes(channel, at, LOCAL_BYTES);
            int flags = Short.toUnsignedInt(head.getShort(6));
            int nameLength = Short.toUnsignedInt(head.getShort(26));
            long dataAt = at + LOCAL_BYTES + nameLength + Short.toUnsignedInt(head.getShort(28));
            if (dataAt > channel.size()) {
                break;
            }
            boolean known = (flags & SIZES_FOLLOW) == 0;
            long packed = Integer.toUnsignedLong(head.getInt(18));
            long next = search.next(known ? Math.min(dataAt + packed, channel.size()) : dataAt, LOCAL);
            entries.add(new ArchiveEntry(
                    name(bytes(channel, at + LOCAL_BYTES, nameLength).array(), nameLength, flags),
                    flags,
                    Short.toUnsignedInt(head.getShort(8)),
                    at,
                    known ? packed : (next < 0 ? channel.size() : next) - dataAt,
                    known ? Integer.toUnsignedLong(head.getInt(22)) : -1,
                    known ? Integer.toUnsignedLong(head.getInt(14)) : -1));
            at = next;
        }
        return new ArchiveDirectory(entries, false, entries.size() >= mostEntries);
    }

    private static String name(byte[] raw, int length, int flags) {
        ByteBuffer bytes = ByteBuffer.wrap(raw, 0, length);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput((flags & UTF8_NAMES) == 0 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return OLD_NAMES.decode(ByteBuffer.wrap(raw, 0, length)).toString();
        }
    }

    /// `length` bytes from `at`, little endian.
    static ByteBuffer bytes(SeekableByteChannel channel, long at, int length) throws IOException {
        if (at < 0 || at > channel.size() - length) {
            throw new EOFException();
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    /// The directory does not continue where it should.
    private static final class BrokenDirectory extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// The 64-bit values of the Zip64 extra field, taken in order for fields that overflowed.
    private static final class Sizes64 {

        private static final int ZIP64 = 1;
        private final ByteBuffer extra;
        private int at = -1;
        private int end = -1;

        Sizes64(ByteBuffer extra) {
            this.extra = extra;
            int i = 0;
            while (i + 4 <= extra.limit() && at < 0) {
                int length = Short.toUnsignedInt(extra.getShort(i + 2));
                if (Short.toUnsignedInt(extra.getShort(i)) == ZIP64) {
                    at = i + 4;
                    end = Math.min(extra.limit(), at + length);
                }
                i += 4 + length;
            }
        }

        long next(long value) throws BrokenDirectory {
            if (value != UNSIGNED_32 || at < 0 || at + 8 > end) {
                return value;
            }
            long wide = extra.getLong(at);
            at += 8;
            if (wide < 0) {
                throw new BrokenDirectory();
            }
            return wide;
        }
    }
}
