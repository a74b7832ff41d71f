package headway.accomplishments;

import java.util.UUID;

/// A file kept with an accomplishment.
///
/// @param sha256 the content in the file vault
/// @param name as it was called when it was added
public record AttachedFile(UUID id, String sha256, String name, String mediaType, long bytes) {

    public boolean isPicture() {
        return mediaType.equals("image/png") || mediaType.equals("image/jpeg") || mediaType.equals("image/gif");
    }
}
