package headway.links;

import headway.kernel.Refusal;
import java.util.UUID;

/// One record of any kind.
///
/// @param kind as in the search index, for example `goal`
public record Ref(String kind, UUID id) {

    /// Reads `goal:0198…`; what is no reference is not found.
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw new Refusal.NotFound(text);
        }
        try {
            return new Ref(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(text);
        }
    }

    /// As [#parse] reads it.
    public String text() {
        return kind + ":" + id;
    }
}
