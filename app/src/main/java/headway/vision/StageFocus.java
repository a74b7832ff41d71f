package headway.vision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which practices of the method matter most where in working life (D13): what Today brings forward. A practice
/// that no stage names matters in all alike. The choice is this project's own.
public final class StageFocus {
    private static final Map<Stage, List<String>> ROWS = Map.of(
            Stage.STARTING_OUT, List.of("D1", "D2", "D3", "D7", "E1", "P3"),
            Stage.EARLY, List.of("D3", "D7", "E1", "E5", "E6", "P3"),
            Stage.EMPLOYED, List.of("D5", "E3", "E10", "M1", "M4", "S5", "S7"),
            Stage.BETWEEN_JOBS, List.of("D1", "P1", "P2", "P8", "P9"),
            Stage.RETURNING, List.of("D7", "D10", "P1", "P2", "P9", "R2"),
            Stage.CHANGING_FIELD, List.of("D1", "D2", "D7", "D10", "P2", "P7"),
            Stage.FREELANCING, List.of("E5", "M1", "P1", "P2", "P7", "P8"),
            Stage.LEADING, List.of("D4", "E5", "E6", "E8", "P4", "P5", "P11", "R2"),
            Stage.WINDING_DOWN, List.of("D1", "D14", "P3", "R2"));

    private StageFocus() {}

    /// Codes of the stages that one of some rows matters most in; empty where it is all alike.
    public static Set<String> of(Collection<String> rows) {
        return ROWS.entrySet().stream()
                .filter(each -> rows.stream().anyMatch(each.getValue()::contains))
                .map(each -> each.getKey().code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
