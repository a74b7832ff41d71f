package headway.engine.typesetting;

import headway.kernel.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What could not be printed as written, each thing once. Used by one thread.
final class Problems {
    /// More than anybody reads; a document in another script would otherwise name every letter.
    private static final int MOST = 100;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String code, String value) {
        if (found.size() < MOST) {
            found.add(Problem.general(code, value));
        }
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
