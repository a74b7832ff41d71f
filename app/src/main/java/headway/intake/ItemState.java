package headway.intake;

import java.util.Locale;

/// What will become of one thing that a file says.
public enum ItemState {
    /// It is not in the record and will be added.
    NEW,
    /// It is in the record; empty fields are filled, lists get longer, dates more exact.
    CHANGED,
    /// It is in the record in other words, which are kept; nothing is left to fill in.
    CONFLICT,
    /// The record says all of it.
    SAME,
    /// It cannot be taken over.
    SKIPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether anything happens when it is chosen.
    public boolean isOffered() {
        return this == NEW || this == CHANGED;
    }
}
