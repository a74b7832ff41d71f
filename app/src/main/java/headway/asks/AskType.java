package headway.asks;

import java.util.Locale;

/// What is asked for.
public enum AskType {
    RAISE,
    PROMOTION,
    TRAINING,
    FLEXIBILITY,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
