package headway.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How people were in touch. The last ones are reported by other features and not chosen by hand.
public enum TouchKind {
    MESSAGE,
    CALL,
    COFFEE,
    MEETING,
    COMMENT,
    OTHER,
    COMMITMENT,
    FEEDBACK,
    INTRODUCTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a person logs.
    public static List<TouchKind> byHand() {
        return List.of(MESSAGE, CALL, COFFEE, MEETING, COMMENT, OTHER);
    }

    static Optional<TouchKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
