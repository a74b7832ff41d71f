package headway.perception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A note after a meeting.
///
/// @param contributed what the person brought to it
/// @param seenBy names of those who saw it and matter
/// @param reaction what they did or said
public record Impression(
        String contributed, String meeting, Optional<LocalDate> happenedOn, List<String> seenBy, String reaction) {
    public Impression {
        seenBy = List.copyOf(seenBy);
    }
}
