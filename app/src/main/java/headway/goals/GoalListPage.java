package headway.goals;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All goals of one state as trees, with the hours they take and what else takes hours.
///
/// @param counts how many goals are in each state
/// @param lacking how many letters of SMART each active goal lacks
/// @param hours the form for the hours there are, with what was wrong
record GoalListPage(
        Goal.State state,
        Map<Goal.State, Long> counts,
        GoalTree tree,
        Map<UUID, Progress> progress,
        Map<UUID, List<SmartCheck.Finding>> lacking,
        List<Kept<Activity>> activities,
        Load load,
        FormState hours) {

    static GoalListPage of(Goals goals, OwnerId owner, Goal.State state, LocalDate today, FormState hours) {
        List<Kept<Goal>> all = goals.list(owner);
        Map<Goal.State, Long> counts = new java.util.EnumMap<>(Goal.State.class);
        for (Goal.State each : Goal.State.values()) {
            counts.put(
                    each,
                    all.stream().filter(goal -> goal.facts().state() == each).count());
        }
        List<Kept<Goal>> shown =
                all.stream().filter(each -> each.facts().state() == state).toList();
        Map<UUID, List<SmartCheck.Finding>> lacking = new java.util.HashMap<>();
        shown.stream()
                .filter(each -> each.facts().isActive())
                .forEach(each -> lacking.put(each.id(), SmartCheck.missing(each.facts(), today, Optional.empty())));
        return new GoalListPage(
                state,
                counts,
                GoalTree.of(shown),
                goals.progress(owner),
                lacking,
                goals.activities().list(owner),
                goals.load(owner),
                hours);
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    List<Goal.Horizon> horizons() {
        return Arrays.stream(Goal.Horizon.values())
                .filter(each -> !tree.on(each).isEmpty())
                .toList();
    }

    Progress progressOf(UUID goal) {
        return progress.getOrDefault(goal, new Progress(Goal.Measure.NONE, List.of(), List.of()));
    }

    List<SmartCheck.Finding> lackingOf(UUID goal) {
        return lacking.getOrDefault(goal, List.of());
    }

    /// Those that still take hours, then those that were dropped.
    List<Kept<Activity>> activitiesIn(Activity.State wanted) {
        return activities.stream()
                .filter(each -> each.facts().state() == wanted)
                .toList();
    }

    /// Hundredths of the available hours that are promised, at most 100.
    int fullness() {
        return load.available()
                .filter(hours -> hours > 0)
                .map(hours -> Math.min(100, 100 * load.promised() / hours))
                .orElse(load.promised() > 0 ? 100 : 0);
    }
}
