package headway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which part may use which: a part uses only parts on lower levels. The list has places for parts that
/// are still to come; a part that is not in it is refused, so that somebody decides where it belongs.
final class Levels {
    /// Lowest first. Parts of one level do not know each other.
    static final List<List<String>> BOTTOM_UP = List.of(
            List.of("kernel"),
            List.of("engine", "platform"),
            List.of("accounts", "links", "packs", "documents", "versions", "trash"),
            List.of("skills", "positions", "people", "profile"),
            List.of(
                    "vision",
                    "values",
                    "goals",
                    "strengths",
                    "accomplishments",
                    "setbacks",
                    "learning",
                    "commitments",
                    "balance",
                    "presence",
                    "reading",
                    "stage"),
            List.of(
                    "feedback",
                    "perception",
                    "opportunities",
                    "decisions",
                    "asks",
                    "credit",
                    "samples",
                    "plan",
                    "resume",
                    "archive",
                    "brag",
                    "roles"),
            List.of("intake", "reviews", "rituals", "share", "packet", "meetings", "calendar", "today", "moves"),
            List.of("home", "show"),
            List.of("demo"),
            List.of("app"));

    private Levels() {}

    /// The part a package belongs to: its first name below `headway`; `app` for `headway` itself.
    static String partOf(String packageName) {
        String below = packageName.equals("headway") ? "" : packageName.substring("headway.".length());
        int dot = below.indexOf('.');
        String part = dot < 0 ? below : below.substring(0, dot);
        return part.isEmpty() ? "app" : part;
    }

    /// 0 for the lowest; empty for a part that nobody has placed.
    static Optional<Integer> levelOf(String part) {
        for (int level = 0; level < BOTTOM_UP.size(); level++) {
            if (BOTTOM_UP.get(level).contains(part)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    static boolean mayUse(String user, String used) {
        Optional<Integer> above = levelOf(user);
        Optional<Integer> below = levelOf(used);
        return user.equals(used) || (above.isPresent() && below.isPresent() && below.get() < above.get());
    }

    /// All parts, top first, as the diagram lists them.
    static List<String> topDown() {
        List<String> parts = new ArrayList<>();
        BOTTOM_UP.reversed().forEach(parts::addAll);
        return parts;
    }
}
