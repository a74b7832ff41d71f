package headway.accomplishments;

import headway.engine.near.NearAnalysis;
import java.util.Locale;

/// The most important part of NEAR that a text lacks.
public enum Missing {
    NONE,
    ACHIEVEMENT,
    RESULT,
    NUMBERS,
    EXAMPLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Missing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// In the order in which filling it helps most.
    static Missing in(NearAnalysis near) {
        if (!near.achievement()) {
            return ACHIEVEMENT;
        }
        if (!near.result()) {
            return RESULT;
        }
        if (near.numbers().isEmpty()) {
            return NUMBERS;
        }
        return near.example() ? NONE : EXAMPLE;
    }
}
