package headway.intake;

import headway.kernel.Problem;
import java.util.List;

/// The page that takes files.
///
/// @param text what was pasted, as it was
record ImportFormPage(String text, List<Problem> problems) {
    static final ImportFormPage FRESH = new ImportFormPage("", List.of());

    ImportFormPage {
        problems = List.copyOf(problems);
    }
}
