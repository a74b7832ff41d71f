package headway.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A question on which somebody of the board was heard.
///
/// @param outcome what was made of the advice
public record Consultation(
        String question, Optional<UUID> personId, Optional<LocalDate> askedOn, String advice, String outcome) {}
