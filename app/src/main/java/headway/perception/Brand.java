package headway.perception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How the person wants to be seen, in three words each; a new version is a new record.
///
/// @param inside what colleagues should say, @param outside what the profession should say
public record Brand(Optional<LocalDate> since, List<String> inside, List<String> outside, String why) {
    public Brand {
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
    }
}
