package headway.engine.intake;

import java.util.concurrent.CancellationException;

/// Hears how far a reader has come and may stop it.
///
/// Called on the reading thread, at least once per file and about every 256 KiB within one.
@FunctionalInterface
public interface Progress {

    /// Nobody listens.
    Progress NONE = (done, total, what) -> true;

    /// @param done bytes of input dealt with so far, 0 to `total`
    /// @param total bytes of input
    /// @param what file being read
    /// @return false to stop
    boolean report(long done, long total, String what);

    /// Reports, and throws if the listener or an interruption of the thread asks to stop. The
    /// interruption stays set for the caller to see.
    default void check(long done, long total, String what) {
        if (!report(Math.min(done, total), total, what)
                || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped while reading " + what);
        }
    }
}
