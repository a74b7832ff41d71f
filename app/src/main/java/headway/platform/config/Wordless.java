package headway.platform.config;

/// A failure as the log gets it: what kind it was and where it happened, without its message, which may
/// repeat what somebody wrote.
public final class Wordless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;

    private Wordless(String kind, StackTraceElement[] trace) {
        this.kind = kind;
        setStackTrace(trace);
    }

    /// The failure and its causes.
    public static Wordless of(Throwable failure) {
        Wordless wordless = new Wordless(failure.getClass().getName(), failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null) {
            wordless.initCause(of(cause));
        }
        return wordless;
    }

    @Override
    public String toString() {
        return kind;
    }
}
