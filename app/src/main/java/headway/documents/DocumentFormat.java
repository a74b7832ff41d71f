package headway.documents;

import java.util.Locale;
import java.util.Optional;

/// What a document can be written as.
public enum DocumentFormat {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("html", "text/html; charset=utf-8"),
    MARKDOWN("md", "text/markdown; charset=utf-8");

    private final String ending;
    private final String mediaType;

    DocumentFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The ending of its files, without the dot; also its name in addresses.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The format that a file of this name has.
    public static Optional<DocumentFormat> ofFile(String name) {
        return ofEnding(name.substring(name.lastIndexOf('.') + 1));
    }

    public static Optional<DocumentFormat> ofEnding(String ending) {
        String wanted = ending.toLowerCase(Locale.ROOT);
        for (DocumentFormat each : values()) {
            if (each.ending.equals(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
