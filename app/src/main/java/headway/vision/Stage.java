package headway.vision;

import java.util.Locale;

/// Where in working life somebody is; decides what is brought forward.
public enum Stage {
    STARTING_OUT,
    EARLY,
    EMPLOYED,
    BETWEEN_JOBS,
    RETURNING,
    CHANGING_FIELD,
    FREELANCING,
    LEADING,
    WINDING_DOWN;

    /// As triggers name it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
