package headway.kernel;

import java.util.List;

/// Why a score is what it is: a tree whose leaves carry points and whose inner nodes are the sum of their
/// parts. Points and parts are whole numbers, so that what is shown adds up without rounding.
///
/// @param key message key of the reason, without the prefix of the engine that gives it (`near.`, `planning.`)
/// @param points what was reached, 0 to `max`
/// @param max what could be reached
/// @param args values for the message, in the order of its placeholders
/// @param parts what the points consist of; empty for a leaf
public record Explanation(String key, int points, int max, List<String> args, List<Explanation> parts) {

    public Explanation {
        args = List.copyOf(args);
        parts = List.copyOf(parts);
        if (points < 0 || points > max) {
            throw new IllegalArgumentException(key + ": " + points + " points of " + max);
        }
        boolean addsUp = parts.isEmpty()
                || points == parts.stream().mapToInt(Explanation::points).sum()
                        && max == parts.stream().mapToInt(Explanation::max).sum();
        if (!addsUp) {
            throw new IllegalArgumentException(key + ": " + points + " of " + max + " is not the sum of " + parts);
        }
    }

    /// A reason that is not divided further.
    public static Explanation leaf(String key, int points, int max, String... args) {
        return new Explanation(key, points, max, List.of(args), List.of());
    }

    /// The sum of its parts.
    public static Explanation sum(String key, Explanation... parts) {
        int points = 0;
        int max = 0;
        for (Explanation part : parts) {
            points += part.points();
            max += part.max();
        }
        return new Explanation(key, points, max, List.of(), List.of(parts));
    }
}
