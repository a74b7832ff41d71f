package headway.links;

import java.util.List;

/// A record that may belong to another, and why.
///
/// @param words that both have, at most four
/// @param near whether both happened within two months
public record Suggestion(Ref ref, String title, List<String> words, boolean near) {
    public Suggestion {
        words = List.copyOf(words);
    }
}
