package headway.brag;

import java.util.Locale;

/// What the sections of a brag document are.
public enum BragOrder {
    MONTH,
    THEME,
    POSITION,
    GOAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
