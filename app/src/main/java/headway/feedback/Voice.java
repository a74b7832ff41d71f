package headway.feedback;

import java.util.List;
import java.util.UUID;

/// An anonymous answer that was released.
///
/// @param id random, and a new one with each release
/// @param releasedIn the month in which the first answers to the request were released, `2026-03`
public record Voice(UUID id, String text, List<String> words, String releasedIn) {
    public Voice {
        words = List.copyOf(words);
    }
}
