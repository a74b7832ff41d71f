package headway.accounts;

import java.time.Instant;

/// A browser that somebody is signed in with.
///
/// @param id the first 16 characters of the hash of its secret: names it without giving anything away
/// @param current whether it is the one that asks
public record OpenedSession(String id, Instant createdAt, Instant seenAt, boolean current) {
    static final int ID_LENGTH = 16;
}
