package headway.accomplishments;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A file kept with an accomplishment.
///
/// @param sha256 the content in the file vault
/// @param name as it was called when it was added
/// @param confidentiality who may see it, where that is stricter than for the accomplishment
/// @param pages of a PDF, where they could be counted
public record AttachedFile(
        UUID id,
        String sha256,
        String name,
        String mediaType,
        long bytes,
        Confidentiality confidentiality,
        Optional<Integer> pages) {

    /// What kind of file it is, in two to four letters of its name: `PDF`; empty where that says nothing.
    public String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.length() < name.length() && ending.matches("[0-9A-Za-z]{2,4}")
                ? ending.toUpperCase(Locale.ROOT)
                : "";
    }

    public boolean isPicture() {
        return mediaType.equals("image/png") || mediaType.equals("image/jpeg") || mediaType.equals("image/gif");
    }
}
