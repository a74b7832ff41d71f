package headway.perception;

import java.time.LocalDate;
import java.util.Optional;

/// What the person does so that a word is heard, or no longer heard.
public record BrandStep(
        String word, String what, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn, String cameOfIt) {

    BrandStep done(LocalDate day) {
        return new BrandStep(word, what, dueOn, Optional.of(day), cameOfIt);
    }
}
