package headway.platform.fetch;

import java.net.URI;

/// What came of asking for a page.
public sealed interface Fetched {

    /// @param address where it was found, after all redirections
    /// @param bytes at most [PageFetcher#MOST_BYTES]
    record Page(URI address, String mediaType, byte[] bytes) implements Fetched {}

    record Refused(Reason reason) implements Fetched {}

    /// Why there is no page.
    enum Reason {
        /// No address of the web, or one with a name and password, or an unusual port.
        ADDRESS,
        /// Nobody knows the host.
        UNKNOWN_HOST,
        /// The host is this machine, a private network, or reserved.
        PRIVATE,
        REDIRECTIONS,
        TOO_LARGE,
        TOO_SLOW,
        /// The host answered, but not with a page.
        STATUS,
        UNREACHABLE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
