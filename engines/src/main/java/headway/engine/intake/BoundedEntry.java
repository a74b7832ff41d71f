package headway.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The unpacked bytes of one file, counted against the bounds of its archive and checked
/// against its checksum at the end.
final class BoundedEntry extends InputStream {

    private static final int BUFFER = 16 * 1024;

    private final SafeArchive archive;
    private final ArchiveEntry entry;
    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] input = new byte[BUFFER];
    private long taken;
    private long produced;
    private boolean ended;

    BoundedEntry(SafeArchive archive, ArchiveEntry entry, InputStream packed) {
        this.archive = archive;
        this.entry = entry;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        int count = entry.method() == ArchiveEntry.STORED
                ? stored(target, offset, length)
                : inflated(target, offset, length);
        if (count < 0) {
            ended = true;
            checkWhole();
            return -1;
        }
        crc.update(target, offset, count);
        produced += count;
        archive.count(entry, count, produced, Math.max(taken, 1));
        return count;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int stored(byte[] target, int offset, int length) throws IOException {
        int count = packed.read(target, offset, length);
        taken += Math.max(count, 0);
        return count;
    }

    private int inflated(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(target, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw damaged();
                }
                int more = packed.read(input);
                if (more < 0) {
                    throw damaged();
                }
                taken += more;
                inflater.setInput(input, 0, more);
            }
        } catch (DataFormatException e) {
            throw new SafeArchive.Refused(IntakeProblem.ARCHIVE_ENTRY_DAMAGED.at(new Source(entry.name(), "")), e);
        }
    }

    private void checkWhole() throws SafeArchive.Refused {
        boolean wrongSize = entry.size() >= 0 && entry.size() != produced;
        boolean wrongSum = entry.crc() >= 0 && entry.crc() != crc.getValue();
        if (wrongSize || wrongSum) {
            throw damaged();
        }
    }

    private SafeArchive.Refused damaged() {
        return new SafeArchive.Refused(IntakeProblem.ARCHIVE_ENTRY_DAMAGED.at(new Source(entry.name(), "")));
    }
}
