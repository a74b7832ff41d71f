package headway.profile;

import headway.kernel.PartialDate;
import java.util.Optional;

/// What somebody else wrote about the person.
///
/// @param name who wrote it
/// @param title what they were at the time, at `organisation`
public record Reference(String name, String text, String title, String organisation, Optional<PartialDate> givenOn) {}
