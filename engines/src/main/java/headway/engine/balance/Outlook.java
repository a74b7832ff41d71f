package headway.engine.balance;

import java.util.List;

/// What the last check-ins say.
///
/// @param warnings in the order of [Sign]
/// @param isHard whether this is a week for doing less
public record Outlook(List<Warning> warnings, boolean isHard) {
    static final Outlook CALM = new Outlook(List.of(), false);

    public Outlook {
        warnings = List.copyOf(warnings);
    }
}
