package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A role held somewhere, paid or not.
///
/// @param employer organisation; `about` is what the file says of it
/// @param end null when `current` or not known; may lie before `start` when the file says so
///     (then a problem is reported)
/// @param current the file says, or by its rules implies, that the role goes on
/// @param summary text about the role
/// @param highlights single achievements in the file's order; each is also an accomplishment
///     candidate of the draft
public record DraftPosition(
        Kind kind,
        String employer,
        String title,
        String location,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean current,
        String summary,
        String about,
        String url,
        List<String> highlights)
        implements DraftRecord {

    public DraftPosition {
        highlights = List.copyOf(highlights);
    }

    /// What the role was to the person.
    public enum Kind {
        EMPLOYMENT,
        VOLUNTEER,
        MEMBERSHIP
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of("position", kind.name(), employer, title, Fingerprint.month(start));
    }
}
