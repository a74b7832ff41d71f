package headway.engine.planning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What to do today. Actions, the ones that wait and the ones held back are together all candidates.
///
/// @param actions best first
/// @param waiting how many more could be done today
/// @param heldBack how many are not considered today, by reason; reasons without any are absent
public record Plan(List<Action> actions, int waiting, Map<HeldBack, Integer> heldBack) {

    public Plan {
        actions = List.copyOf(actions);
        EnumMap<HeldBack, Integer> counts = new EnumMap<>(HeldBack.class);
        counts.putAll(heldBack);
        heldBack = Collections.unmodifiableMap(counts);
    }

    /// Minutes that all actions take together.
    public int minutes() {
        return actions.stream()
                .mapToInt(action -> action.candidate().effort().minutes())
                .sum();
    }
}
