package headway.accomplishments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a person says of an accomplishment: checked, not yet saved.
public record AccomplishmentDraft(
        String text,
        String details,
        LocalDate happenedOn,
        Optional<UUID> positionId,
        String theme,
        Confidentiality confidentiality,
        List<String> tags,
        List<WebLink> links) {

    public AccomplishmentDraft {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    /// Words and a day, nothing else.
    public static AccomplishmentDraft quick(String text, LocalDate happenedOn) {
        return new AccomplishmentDraft(
                text, "", happenedOn, Optional.empty(), "", Confidentiality.OPEN, List.of(), List.of());
    }
}
