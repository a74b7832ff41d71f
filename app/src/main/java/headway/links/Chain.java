package headway.links;

import java.util.List;

/// The order of the method: from where a person wants to go to what others get to see.
///
/// A kind that is not listed stands beside the chain, as people and notes do.
final class Chain {
    private static final List<String> ORDER = List.of(
            "vision",
            "goal",
            "skill",
            "step",
            "learning",
            "opportunity",
            "decision",
            "ask",
            "responsibility",
            "priority",
            "project",
            "position",
            "accomplishment",
            "setback",
            "feedback",
            "review",
            "packet");

    private Chain() {}

    /// Where a kind stands; beside the chain is after its end.
    static int rank(String kind) {
        int index = ORDER.indexOf(kind);
        return index < 0 ? ORDER.size() : index;
    }

    static boolean isPart(String kind) {
        return ORDER.contains(kind);
    }

    /// Whether the first is to be kept as the beginning of the edge.
    static boolean inOrder(Ref first, Ref second) {
        int difference = rank(first.kind()) - rank(second.kind());
        return difference == 0 ? first.id().compareTo(second.id()) < 0 : difference < 0;
    }
}
