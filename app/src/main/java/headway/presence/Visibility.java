package headway.presence;

import java.util.Locale;

/// Who sees a profile.
public enum Visibility {
    PUBLIC,
    CONTACTS,
    PRIVATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
