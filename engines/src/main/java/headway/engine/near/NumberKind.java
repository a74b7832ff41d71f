package headway.engine.near;

import java.util.Locale;

/// What a number in a text measures.
public enum NumberKind {
    /// Counted things, people, occasions and physical measures: `12 nurses`, `3 tonnes`.
    COUNT,
    /// An amount with a currency; the value is in full units.
    MONEY,
    /// Per cent or percentage points; 40 stands for 40 %.
    PERCENT,
    /// A share or a multiple: `a third` is 0.3333, `twice as fast` is 2.
    RATIO,
    /// A length of time.
    DURATION,
    /// A calendar date, month, quarter or year; it has no value.
    DATE,
    /// A pair from–to with one unit.
    CHANGE;

    /// The lower-case name used in JSON.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
