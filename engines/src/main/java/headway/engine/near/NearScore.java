package headway.engine.near;

import java.util.List;

/// One node of the explanation of a strength score: a leaf carries its own points, an inner node the
/// sum of its parts. The root runs from 0 to 100.
///
/// @param key message key of the reason, without the prefix `near.`
/// @param points what was reached, 0 to `max`
/// @param max what could be reached
/// @param args values for the message, in the order of its placeholders
/// @param parts what the points consist of; empty for a leaf
public record NearScore(String key, int points, int max, List<String> args, List<NearScore> parts) {

    public NearScore {
        args = List.copyOf(args);
        parts = List.copyOf(parts);
    }

    static NearScore leaf(String key, int points, int max, String... args) {
        return new NearScore(key, points, max, List.of(args), List.of());
    }

    static NearScore sum(String key, NearScore... parts) {
        int points = 0;
        int max = 0;
        for (NearScore part : parts) {
            points += part.points();
            max += part.max();
        }
        return new NearScore(key, points, max, List.of(), List.of(parts));
    }
}
