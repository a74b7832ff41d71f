package headway.kernel;

/// An expected "no": mapped once by each adapter (web page, JSON, command line) to words and a status.
public abstract sealed class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /// There is no such thing in this person's record (or it is somebody else's: the answer is the same).
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound(String what) {
            super(what);
        }
    }

    /// It exists, but this visitor may not do that.
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(String why) {
            super(why);
        }
    }

    /// Somebody (or another tab) changed it meanwhile.
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        public Conflict(String what) {
            super(what);
        }
    }
}
