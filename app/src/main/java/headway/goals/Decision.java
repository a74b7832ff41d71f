package headway.goals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What was decided about a goal or an activity on a day, and why.
///
/// @param hoursFreed hours a week that it gave back; negative when it takes them up again
public record Decision(
        Optional<UUID> goal,
        Optional<UUID> activity,
        Choice choice,
        String reason,
        LocalDate decidedOn,
        int hoursFreed) {

    /// What can be decided.
    public enum Choice {
        KEEP,
        CHANGE,
        PAUSE,
        RESUME,
        LET_GO,
        FINISH;

        public String code() {
            return Goal.code(this);
        }

        Goal.State state() {
            return switch (this) {
                case KEEP, CHANGE, RESUME -> Goal.State.ACTIVE;
                case PAUSE -> Goal.State.PAUSED;
                case LET_GO -> Goal.State.LET_GO;
                case FINISH -> Goal.State.DONE;
            };
        }

        Activity.State activityState() {
            return switch (this) {
                case KEEP, CHANGE, RESUME -> Activity.State.KEPT;
                case PAUSE -> Activity.State.PAUSED;
                case LET_GO, FINISH -> Activity.State.DROPPED;
            };
        }
    }
}
