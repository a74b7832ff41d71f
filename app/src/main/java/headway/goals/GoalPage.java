package headway.goals;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything about one goal.
///
/// @param parts goals that are part of it
/// @param form what was typed in the one of its small forms that was wrong
record GoalPage(
        Kept<Goal> goal,
        Optional<Kept<Goal>> parent,
        List<Kept<Goal>> parts,
        Progress progress,
        Optional<Trend> trend,
        List<SmartCheck.Finding> smart,
        List<Kept<Decision>> decisions,
        List<Kept<Sharing>> sharings,
        FormState form) {

    static GoalPage of(Goals goals, OwnerId owner, UUID id, LocalDate today, FormState form) {
        Kept<Goal> goal = goals.get(owner, id);
        List<Kept<Goal>> all = goals.list(owner);
        Progress progress = goals.progress(owner, goal);
        return new GoalPage(
                goal,
                all.stream()
                        .filter(each -> goal.facts().parent().equals(Optional.of(each.id())))
                        .findFirst(),
                all.stream()
                        .filter(each -> each.facts().parent().equals(Optional.of(id)))
                        .toList(),
                progress,
                Trend.of(progress),
                SmartCheck.of(goal.facts(), today, othersLeave(goals.load(owner), goal.facts())),
                goals.decisionsAbout(owner, id),
                goals.sharedWith(owner, id),
                form);
    }

    /// Hours that everything else leaves to this goal.
    static Optional<Integer> othersLeave(Load load, Goal goal) {
        return load.free().map(free -> free + goal.hours());
    }

    Goal it() {
        return goal.facts();
    }

    String path() {
        return "/goals/" + goal.id();
    }

    boolean lacksSomething() {
        return smart.stream().anyMatch(finding -> !finding.isThere());
    }

    /// What can be decided about it as it stands.
    List<Decision.Choice> choices() {
        return switch (goal.facts().state()) {
            case ACTIVE ->
                List.of(
                        Decision.Choice.KEEP,
                        Decision.Choice.CHANGE,
                        Decision.Choice.PAUSE,
                        Decision.Choice.LET_GO,
                        Decision.Choice.FINISH);
            case PAUSED -> List.of(Decision.Choice.RESUME, Decision.Choice.LET_GO, Decision.Choice.FINISH);
            case DONE, LET_GO -> List.of(Decision.Choice.RESUME);
        };
    }

    List<Sharing.Role> roles() {
        return List.of(Sharing.Role.values());
    }
}
