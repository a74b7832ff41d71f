package headway.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongSupplier;

/// Makes record ids: UUID version 7 (RFC 9562), so that ids sort by the time they were made.
/// Thread-safe; ids of one instance increase strictly, also within one millisecond.
public final class Ids {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final LongSupplier random;
    private long last;

    public Ids(Clock clock) {
        this(clock, new SecureRandom()::nextLong);
    }

    /// @param random 64 bits that nobody can guess, each time
    public Ids(Clock clock, LongSupplier random) {
        this.clock = clock;
        this.random = random;
    }

    /// The next id: 48 bits of Unix milliseconds, a 12-bit counter (RFC 9562 method 1), 62 random bits.
    public UUID next() {
        long stamp;
        synchronized (this) {
            stamp = Math.max(clock.millis() << COUNTER_BITS, last + 1);
            last = stamp;
        }
        long high = ((stamp >>> COUNTER_BITS) << 16) | 0x7000L | (stamp & 0xfff);
        long low = (random.getAsLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// An id that tells nothing about time (UUID version 4), for anonymous records.
    public static UUID random() {
        return UUID.randomUUID();
    }
}
