package headway.intake;

import headway.engine.intake.Draft;
import headway.engine.intake.SourceKind;
import java.nio.file.Path;

/// A file that was read.
///
/// @param name as the person knows it
/// @param path where its content is
record ReadFile(String name, Path path, Draft draft) {
    boolean isOwnExport() {
        return draft.sourceKind() == SourceKind.HEADWAY_EXPORT;
    }
}
