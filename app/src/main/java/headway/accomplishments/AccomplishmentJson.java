package headway.accomplishments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An accomplishment as the JSON API gives it.
record AccomplishmentJson(
        UUID id,
        String text,
        String details,
        String happenedOn,
        @Nullable UUID position,
        String theme,
        String confidentiality,
        List<String> tags,
        List<WebLink> links,
        List<AttachedFile> files,
        int strength,
        String missing,
        String source,
        long version,
        String createdAt,
        String updatedAt) {

    static AccomplishmentJson of(Accomplishment each) {
        return new AccomplishmentJson(
                each.id(),
                each.text(),
                each.details(),
                each.happenedOn().toString(),
                each.positionId().orElse(null),
                each.theme(),
                each.confidentiality().code(),
                each.tags(),
                each.links(),
                each.files(),
                each.strength(),
                each.missing().code(),
                each.source(),
                each.version(),
                each.createdAt().toString(),
                each.updatedAt().toString());
    }
}
