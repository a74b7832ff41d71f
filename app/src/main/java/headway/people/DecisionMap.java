package headway.people;

import java.util.List;

/// Influence on the person's goals against knowledge of their work.
///
/// @param points those with both judgements
/// @param unplaced those of whom only influence is known
record DecisionMap(List<PersonLine> points, List<PersonLine> unplaced) {
    /// From here on somebody decides.
    private static final int INFLUENTIAL = 6;
    /// Up to here they know little of the work.
    private static final int HARDLY = 4;

    static DecisionMap of(List<PersonLine> everybody) {
        List<PersonLine> judged =
                everybody.stream().filter(line -> line.influence().isPresent()).toList();
        return new DecisionMap(
                judged.stream()
                        .filter(line -> line.knowsMe().isPresent())
                        .sorted(java.util.Comparator.comparingInt(DecisionMap::distance))
                        .toList(),
                judged.stream().filter(line -> line.knowsMe().isEmpty()).toList());
    }

    /// Those who decide much and know little come first.
    private static int distance(PersonLine line) {
        return line.knowsMe().orElse(0) - line.influence().orElse(0);
    }

    static boolean isUnknownDecider(PersonLine line) {
        return line.influence().orElse(0) >= INFLUENTIAL && line.knowsMe().orElse(0) <= HARDLY;
    }
}
