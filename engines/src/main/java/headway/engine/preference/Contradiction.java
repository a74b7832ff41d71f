package headway.engine.preference;

/// Three answers of which one cannot hold if the other two do. The first two say how a, b and c follow each
/// other; the third compares a with c directly.
///
/// @param first a against b
/// @param second b against c
/// @param third a against c
/// @param circular whether they go round: a over b, b over c, c over a
/// @param doubtful the answer that fits worst with all others, one of the three
/// @param fitting the step at which it would fit best
public record Contradiction(
        Answer first, Answer second, Answer third, boolean circular, Answer doubtful, int fitting) {}
