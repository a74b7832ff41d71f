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
        List<File> files,
        int strength,
        String missing,
        String source,
        long version,
        String createdAt,
        String updatedAt) {

    /// @param pages of a PDF; null where they could not be counted
    record File(
            UUID id,
            String sha256,
            String name,
            String mediaType,
            long bytes,
            boolean picture,
            String confidentiality,
            @Nullable Integer pages) {

        static File of(AttachedFile each) {
            return new File(
                    each.id(),
                    each.sha256(),
                    each.name(),
                    each.mediaType(),
                    each.bytes(),
                    each.isPicture(),
                    each.confidentiality().code(),
                    each.pages().orElse(null));
        }
    }

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
                each.files().stream().map(File::of).toList(),
                each.strength(),
                each.missing().code(),
                each.source(),
                each.version(),
                each.createdAt().toString(),
                each.updatedAt().toString());
    }
}
