package headway.engine.intake;

import headway.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// A highlight of a position or project that may become an accomplishment of its own.
///
/// @param text one statement
/// @param parent fingerprint of the position or project it stood under
/// @param date the best guess at when: the parent's end, else its start; files do not date
///     highlights, so the item's confidence is low
public record DraftAccomplishment(
        String text, String parent, @Nullable PartialDate date) implements DraftRecord {

    @Override
    public String fingerprint() {
        return Fingerprint.of("accomplishment", parent, text);
    }
}
