package headway.engine.balance;

import java.util.Locale;

/// Something that speaks for doing less.
public enum Sign {
    /// Energy is lower than it usually is.
    ENERGY_DOWN,
    /// Stress is higher than it usually is.
    STRESS_UP,
    /// Much stress and little energy, whatever is usual.
    STRAINED,
    /// Long hours, three check-ins in a row.
    LONG_HOURS,
    /// Less time for people or interests than usual.
    CROWDED_OUT;

    /// As keys of texts have it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
