package headway.engine.intake;

/// Why a part of the input is not in the draft.
public enum SkipReason {
    /// Other people: they come with the people feature.
    LATER_PEOPLE("later-people"),
    /// Applications, saved jobs and alerts: they come with the opportunities feature.
    LATER_JOBS("later-jobs"),
    /// Articles, posts and events that a later version can use.
    LATER_POSTS("later-posts"),
    /// Conversations, which are other people's as well.
    PRIVATE("private"),
    /// Clicks, advertising, billing and settings.
    ACCOUNT("account"),
    /// A key the standard does not have.
    UNKNOWN_KEY("unknown-key"),
    /// A key that only describes the file itself.
    METADATA("metadata"),
    /// A file whose purpose is not known.
    UNKNOWN_FILE("unknown-file"),
    /// An archive inside the archive.
    NESTED_ARCHIVE("nested-archive"),
    /// The table has a header and no rows.
    NO_ROWS("no-rows"),
    /// Recommendations that are hidden or still a draft.
    NOT_VISIBLE("not-visible"),
    /// Courses that were saved or begun and not completed.
    NOT_COMPLETED("not-completed"),
    /// A column the reader has no use for.
    UNKNOWN_COLUMN("unknown-column"),
    /// Meetings with nobody else, or called off.
    NOBODY_ELSE("nobody-else"),
    /// Says what another part already said.
    REPEATED("repeated");

    private final String key;

    SkipReason(String key) {
        this.key = key;
    }

    /// Full message key.
    public String key() {
        return "intake.skipped." + key;
    }
}
