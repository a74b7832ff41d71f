package headway.vision;

import java.time.LocalDate;
import java.util.Optional;

/// What a person wants their working life to be like, as they saw it from a day on.
///
/// @param readOn when they last read it again and found it still true
public record Vision(Horizon horizon, String text, LocalDate writtenOn, Optional<LocalDate> readOn) {

    /// When they last thought about it.
    public LocalDate lastThoughtOf() {
        return readOn.filter(day -> day.isAfter(writtenOn)).orElse(writtenOn);
    }

    Vision readOn(LocalDate day) {
        return new Vision(horizon, text, writtenOn, Optional.of(day));
    }
}
