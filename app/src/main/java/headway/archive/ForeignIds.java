package headway.archive;

import headway.kernel.OwnerId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ids of an archive that belong to somebody else's record here, and what they become.
///
/// The fresh id keeps the time of the old one (the first 48 bits of a UUIDv7) and takes the rest from a hash
/// over the new owner and the old id: the same archive gives the same ids each time, so that bringing it back
/// twice adds nothing. A value is a reference exactly when it is one of these ids.
final class ForeignIds {
    private static final int UUID_LENGTH = 36;

    private final OwnerId owner;
    private final Map<String, String> fresh = new HashMap<>();

    ForeignIds(OwnerId owner) {
        this.owner = owner;
    }

    void add(String id) {
        fresh.computeIfAbsent(id, this::derived);
    }

    /// The row with fresh ids in place of foreign ones.
    void replace(@Nullable Object[] row) {
        if (fresh.isEmpty()) {
            return;
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof String text) {
                row[i] = fresh.getOrDefault(text, text);
            }
        }
    }

    /// A part that is numbered behind the id of its record keeps its number.
    private String derived(String id) {
        String record = id.substring(0, UUID_LENGTH);
        byte[] digest = ArchiveZip.sha256().digest((owner + " " + record).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(digest);
        long time = UUID.fromString(record).getMostSignificantBits() & 0xffff_ffff_ffff_0000L;
        long high = time | 0x7000L | (bits.getShort() & 0x0fffL);
        long low = (bits.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low) + id.substring(UUID_LENGTH);
    }
}
