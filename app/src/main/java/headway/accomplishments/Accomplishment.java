package headway.accomplishments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something a person achieved.
///
/// @param text their own words, 1 to 4,000 characters
/// @param details whatever else belongs to it
/// @param positionId the position it was achieved in
/// @param theme what it is about, in the person's own grouping; may be empty
/// @param strength NEAR score, 0 to 100
/// @param source how it came here: `web`, `api`, `cli` or `import`
/// @param version raised by one with each change, from 1
public record Accomplishment(
        UUID id,
        String text,
        String details,
        LocalDate happenedOn,
        Optional<UUID> positionId,
        String theme,
        Confidentiality confidentiality,
        List<String> tags,
        List<WebLink> links,
        List<AttachedFile> files,
        int strength,
        Missing missing,
        String source,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    public Accomplishment {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /// The first sentence or line, for lists and titles.
    public String headline() {
        return Headline.of(text);
    }
}
