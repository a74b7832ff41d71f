package headway.feedback;

import headway.kernel.OwnerId;

/// Who asks, as the people who are asked see it.
///
/// @param email empty where the profile has none
public record Asker(String name, String email) {

    /// Finds it.
    @FunctionalInterface
    public interface Finder {
        Asker of(OwnerId owner);
    }
}
