package headway.home;

import headway.platform.feature.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What was found for some words.
///
/// @param words as typed
/// @param kind name of the kind it is narrowed to; empty for all
record SearchPage(String words, String kind, List<Kind> kinds, List<Entry> entries) {
    SearchPage {
        kinds = List.copyOf(kinds);
        entries = List.copyOf(entries);
    }

    /// The same search in one kind, or in all.
    String address(String otherKind) {
        String query = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return otherKind.isEmpty() ? query : query + "&kind=" + otherKind;
    }
}
