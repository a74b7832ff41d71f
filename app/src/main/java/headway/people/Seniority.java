package headway.people;

import java.util.Locale;

/// How far somebody has come where they work.
public enum Seniority {
    UNKNOWN,
    JUNIOR,
    EXPERIENCED,
    SENIOR,
    LEAD,
    EXECUTIVE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
