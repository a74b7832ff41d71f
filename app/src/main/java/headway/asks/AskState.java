package headway.asks;

import java.util.Locale;

/// What became of it so far.
public enum AskState {
    PLANNED,
    /// Asked, not yet answered.
    ASKED,
    GRANTED,
    /// Granted in part.
    PARTLY,
    /// Not now.
    LATER,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether asking again makes sense and a next date is wanted.
    public boolean wantsRepetition() {
        return switch (this) {
            case PARTLY, LATER, REFUSED -> true;
            case PLANNED, ASKED, GRANTED -> false;
        };
    }
}
