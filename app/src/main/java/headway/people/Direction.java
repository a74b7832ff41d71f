package headway.people;

import java.util.Locale;

/// From whom something came.
public enum Direction {
    BOTH,
    MINE,
    THEIRS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String code) {
        for (Direction each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return BOTH;
    }
}
