package headway.engine.intake;

import headway.kernel.Problem;
import java.util.List;

/// What a file is.
///
/// @param problems for [SourceKind#UNKNOWN] why, and what to do instead
public record Recognition(SourceKind kind, List<Problem> problems) {

    public Recognition {
        problems = List.copyOf(problems);
    }
}
