package headway.intake;

import headway.engine.intake.Progress;
import headway.kernel.OwnerId;
import headway.kernel.Result;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/// Brings back what this product exported itself, whole and by its ids; another feature knows how.
@FunctionalInterface
public interface OwnExport {

    /// What bringing it back did, in records.
    ///
    /// @param added new here
    /// @param kept there already, left as they are
    record Outcome(long added, long kept) {}

    /// @throws IOException when the file cannot be read, never for what is in it
    Result<Outcome> restore(OwnerId owner, SeekableByteChannel channel, Progress progress) throws IOException;
}
