package headway.presence;

import java.time.LocalDate;
import java.util.Optional;

/// Something that stands in an archive a person downloaded from a service.
///
/// @param url where it is, as far as the archive says; empty otherwise
public record Post(String text, Optional<LocalDate> writtenOn, String url) {}
