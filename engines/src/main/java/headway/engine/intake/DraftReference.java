package headway.engine.intake;

import headway.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// What somebody else wrote about the person.
///
/// @param name who wrote it
/// @param title and `organisation`: what they were at the time
/// @param date when it was given
public record DraftReference(
        String name,
        String text,
        String title,
        String organisation,
        @Nullable PartialDate date) implements DraftRecord {

    @Override
    public String fingerprint() {
        return Fingerprint.of("reference", name, text);
    }
}
