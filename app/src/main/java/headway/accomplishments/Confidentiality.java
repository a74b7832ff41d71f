package headway.accomplishments;

import java.util.Locale;

/// Who may see it. Nothing that is not open leaves the record without being asked about.
public enum Confidentiality {
    /// May stand in anything that is shown to others.
    OPEN,
    /// May be shown inside the present employer only.
    INTERNAL,
    /// For the person's own eyes.
    CONFIDENTIAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Confidentiality of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
