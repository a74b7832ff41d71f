package headway.values;

import java.time.LocalDate;

/// What success is, in the person's own words, as they saw it from a day on.
public record Statement(String text, LocalDate writtenOn) {}
