package headway.feedback;

import java.util.Locale;

/// The person's own view of what somebody said.
public enum Opinion {
    UNDECIDED,
    AGREE,
    PARTLY,
    DISAGREE;

    /// As it is kept, sent and part of the keys of its texts.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
