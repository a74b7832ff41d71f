package headway.feedback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody who was asked.
///
/// @param email empty where it is not known
/// @param answeredOn only where answers have names
public record Recipient(
        UUID id,
        String name,
        String email,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> remindedOn,
        Optional<LocalDate> answeredOn) {

    /// Reads `Ruth Adeyemi <ruth@example.org>`, `ruth@example.org` or a name.
    static Recipient parse(UUID id, String line) {
        java.util.regex.Matcher both = java.util.regex.Pattern.compile("(.*?)\\s*<\\s*([^\\s<>@]+@[^\\s<>@]+)\\s*>")
                .matcher(line);
        if (both.matches()) {
            String name =
                    both.group(1).isBlank() ? both.group(2) : both.group(1).strip();
            return fresh(id, name, both.group(2));
        }
        boolean address = line.matches("[^\\s<>@]+@[^\\s<>@]+");
        return fresh(id, line.strip(), address ? line.strip() : "");
    }

    private static Recipient fresh(UUID id, String name, String email) {
        return new Recipient(id, name, email, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether somebody should be reminded: asked, silent since, not reminded of late.
    boolean isSilentSince(LocalDate day) {
        return answeredOn.isEmpty()
                && askedOn.filter(asked -> !asked.isAfter(day)).isPresent()
                && remindedOn.filter(reminded -> reminded.isAfter(day)).isEmpty();
    }
}
