package headway.reading;

import java.time.LocalDate;
import java.util.Optional;

/// Something that is read regularly.
///
/// @param feed address of its feed, RSS or Atom; empty without one
/// @param reason what it is read for
/// @param fetchedOn when its feed was last read
public record Publication(String name, String url, String feed, String reason, Optional<LocalDate> fetchedOn) {
    public Publication fetched(LocalDate day) {
        return new Publication(name, url, feed, reason, Optional.of(day));
    }
}
