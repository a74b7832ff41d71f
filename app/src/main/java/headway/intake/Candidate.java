package headway.intake;

import headway.engine.intake.Source;
import headway.kernel.Problem;
import java.util.List;
import java.util.Map;

/// One record as a file says it, in the text forms of its fields.
///
/// @param file which of the files, from 0
/// @param notes what had to be left out or cut to make it fit
record Candidate(
        int file,
        String fingerprint,
        Map<String, String> texts,
        Source source,
        double confidence,
        List<Problem> notes) {

    Candidate {
        texts = Map.copyOf(texts);
        notes = List.copyOf(notes);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
