package headway.platform.db;

/// The database cannot be used, with a sentence for the person who started the program.
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What stands in the way, as far as it changes what a person can do.
    public enum Kind {
        /// Somebody else is writing, restoring or upgrading; later it will work.
        BUSY,
        /// The server of the database went away; it may come back.
        GONE,
        FULL,
        READ_ONLY,
        DAMAGED,
        NEWER,
        OTHER
    }

    private final Kind kind;

    public DatabaseProblem(String sentence) {
        super(sentence);
        this.kind = Kind.OTHER;
    }

    public DatabaseProblem(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public DatabaseProblem(String sentence, Throwable cause) {
        this(Kind.OTHER, sentence, cause);
    }

    public DatabaseProblem(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
