package headway.intake;

import headway.engine.intake.Source;
import headway.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One record as a file says it, in the text forms of its fields.
///
/// @param file which of the files, from 0
/// @param keys by which it is surely known, beside the fingerprint
/// @param notes what had to be left out or cut to make it fit
record Candidate(
        int file,
        String fingerprint,
        Set<String> keys,
        Map<String, String> texts,
        Source source,
        double confidence,
        List<Problem> notes) {

    Candidate {
        keys = Set.copyOf(keys);
        texts = Map.copyOf(texts);
        notes = List.copyOf(notes);
    }

    /// The fingerprint and the keys.
    List<String> marks() {
        List<String> marks = new ArrayList<>(List.of(fingerprint));
        marks.addAll(keys);
        return marks;
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
