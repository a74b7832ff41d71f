package headway.platform.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something that was found.
///
/// @param position its place on the timeline, later is larger; pages continue from here
/// @param title the title, cut into matching and other parts
/// @param snippet the words around the first match in the text; empty when only the title matches
public record SearchHit(
        UUID id, String kind, LocalDate happenedOn, long position, List<Part> title, List<Part> snippet) {

    public SearchHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }

    /// A stretch of text that matches, or one between matches.
    public record Part(String text, boolean match) {}

    public String plainTitle() {
        StringBuilder text = new StringBuilder();
        title.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
