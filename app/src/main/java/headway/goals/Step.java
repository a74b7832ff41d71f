package headway.goals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A small thing to do for a goal.
public record Step(Optional<UUID> goal, String title, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {
    public boolean isDone() {
        return doneOn.isPresent();
    }

    Step done(Optional<LocalDate> day) {
        return new Step(goal, title, dueOn, day);
    }
}
