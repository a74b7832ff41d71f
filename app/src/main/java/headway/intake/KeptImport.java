package headway.intake;

import headway.kernel.OwnerId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Files that wait for the person to agree, or what came of them.
///
/// @param applied once it was applied; then the files are gone
record KeptImport(UUID id, OwnerId owner, List<File> files, Optional<Applied> applied) {
    KeptImport {
        files = List.copyOf(files);
    }

    /// @param name as the person knows it
    record File(String name, Path path) {}
}
