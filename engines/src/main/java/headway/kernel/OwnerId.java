package headway.kernel;

import java.util.UUID;

/// Whose record it is. Every row carries it and every statement asks for it.
public record OwnerId(UUID value) {

    public static OwnerId of(String text) {
        return new OwnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
