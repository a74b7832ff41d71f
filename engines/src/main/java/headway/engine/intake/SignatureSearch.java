package headway.engine.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/// Finds four-byte signatures in a channel, reading forward in blocks.
final class SignatureSearch {

    private static final int BLOCK = 64 * 1024;

    private final SeekableByteChannel channel;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long blockAt;

    SignatureSearch(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /// First position of `signature`, little endian, at or behind `from`; -1 when there is none.
    long next(long from, int signature) throws IOException {
        long size = channel.size();
        for (long at = from; at + 4 <= size; at++) {
            if (at < blockAt || at + 4 > blockAt + block.limit()) {
                block = ArchiveDirectory.bytes(channel, at, (int) Math.min(BLOCK, size - at))
                        .order(ByteOrder.LITTLE_ENDIAN);
                blockAt = at;
            }
            if (block.getInt((int) (at - blockAt)) == signature) {
                return at;
            }
        }
        return -1;
    }
}
