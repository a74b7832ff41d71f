package headway.archive;

import headway.kernel.Problem;
import java.util.List;
import java.util.Optional;

/// The page about exports.
///
/// @param restored what bringing an archive back did, just now
/// @param problems why an archive was not brought back
record ArchivePage(Optional<Restored> restored, List<Problem> problems) {
    ArchivePage {
        problems = List.copyOf(problems);
    }
}
