package headway.intake;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A record that the person has already.
///
/// @param fingerprints the one it was imported with and the one it would have today; never empty texts
/// @param texts its fields in their text forms
record Held(UUID id, long version, Set<String> fingerprints, Map<String, String> texts) {
    Held {
        fingerprints = Set.copyOf(fingerprints);
        texts = Map.copyOf(texts);
    }
}
