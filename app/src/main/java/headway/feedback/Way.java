package headway.feedback;

import java.util.Locale;

/// How a request is answered: each with a name, or several without through one link.
public enum Way {
    NAMED,
    ANONYMOUS;

    /// As it is kept, sent and part of the keys of its texts.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
