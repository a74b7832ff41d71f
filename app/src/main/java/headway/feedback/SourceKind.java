package headway.feedback;

import java.util.Locale;

/// What somebody who gives feedback is to the person.
public enum SourceKind {
    OTHER,
    MANAGER,
    PEER,
    REPORT,
    CLIENT,
    MENTOR;

    /// As it is kept, sent and part of the keys of its texts.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
