package headway.feedback;

import java.util.Locale;

/// Whether something was praised or wished for.
public enum Tone {
    UNSAID,
    STRENGTH,
    IMPROVE,
    MIXED;

    /// As it is kept, sent and part of the keys of its texts.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
