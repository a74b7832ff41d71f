package headway.engine.intake;

/// What a file turned out to be; its name is `kind.<key>` in the messages.
public enum SourceKind {
    JSON_RESUME("json-resume"),
    LINKEDIN_ARCHIVE("linkedin-archive"),
    LINKEDIN_TABLE("linkedin-table"),
    VCARD("vcard"),
    CALENDAR("calendar"),
    HEADWAY_EXPORT("headway-export"),
    UNKNOWN("unknown");

    private final String key;

    SourceKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
