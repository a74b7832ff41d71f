package headway.goals;

import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a goal has come: its check-ins and steps.
///
/// @param checkIns oldest first
/// @param steps open ones first, by due day; then done ones, the last first
public record Progress(Goal.Measure measure, List<Kept<CheckIn>> checkIns, List<Kept<Step>> steps) {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    public Progress {
        checkIns = checkIns.stream()
                .sorted(Comparator.comparing(
                                (Kept<CheckIn> each) -> each.facts().checkedOn())
                        .thenComparing(Kept::createdAt))
                .toList();
        steps = steps.stream()
                .sorted(Comparator.comparing((Kept<Step> each) -> each.facts().isDone())
                        .thenComparing(each -> each.facts()
                                .doneOn()
                                .map(day -> FAR.minusDays(day.toEpochDay()))
                                .orElse(each.facts().dueOn().orElse(FAR)))
                        .thenComparing(Kept::createdAt))
                .toList();
    }

    static Progress of(Kept<Goal> goal, List<Kept<CheckIn>> checkIns, List<Kept<Step>> steps) {
        Optional<UUID> id = Optional.of(goal.id());
        return new Progress(
                goal.facts().measure(),
                checkIns.stream().filter(each -> each.facts().goal().equals(id)).toList(),
                steps.stream().filter(each -> each.facts().goal().equals(id)).toList());
    }

    /// Values with their days, oldest first.
    public List<CheckIn> values() {
        return checkIns.stream()
                .map(Kept::facts)
                .filter(each -> each.value().isPresent())
                .toList();
    }

    /// The value checked last; where it started while nothing was checked.
    public Optional<Double> current() {
        List<CheckIn> values = values();
        return values.isEmpty() ? measure.baseline() : values.getLast().value();
    }

    public long stepsDone() {
        return steps.stream().filter(each -> each.facts().isDone()).count();
    }

    /// How much of the way has been gone, 0 to 1: by its measure, otherwise by its steps; empty when neither
    /// tells.
    public Optional<Double> share() {
        Optional<Double> measured = current().flatMap(measure::share);
        if (measured.isPresent()) {
            return measured;
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(stepsDone() / (double) steps.size());
    }

    /// The last day on which something was noted or done for it.
    public Optional<LocalDate> lastMoved() {
        Optional<LocalDate> checked = checkIns.isEmpty()
                ? Optional.empty()
                : Optional.of(checkIns.getLast().facts().checkedOn());
        return steps.stream()
                .flatMap(each -> each.facts().doneOn().stream())
                .max(Comparator.naturalOrder())
                .filter(day -> checked.isEmpty() || day.isAfter(checked.get()))
                .or(() -> checked);
    }

    /// The first open step.
    public Optional<Kept<Step>> nextStep() {
        return steps.stream().filter(each -> !each.facts().isDone()).findFirst();
    }
}
