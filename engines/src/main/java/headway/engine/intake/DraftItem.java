package headway.engine.intake;

import java.util.Objects;

/// A value with its origin.
///
/// @param value what was read
/// @param source where it stands in the file
/// @param confidence 0 to 1: 1 when the format states the field, less where the reader inferred it
public record DraftItem<T extends DraftRecord>(T value, Source source, double confidence) {

    public DraftItem {
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    public String fingerprint() {
        return value.fingerprint();
    }
}
