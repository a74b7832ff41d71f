package headway.goals;

import java.util.Optional;

/// Something that takes hours every week without being a goal: a meeting, a rota, a committee.
public record Activity(String title, State state, Optional<Integer> weeklyHours, String note) {

    /// What has been decided about it.
    public enum State {
        KEPT,
        PAUSED,
        DROPPED;

        public String code() {
            return Goal.code(this);
        }
    }

    public int hours() {
        return state == State.KEPT ? weeklyHours.orElse(0) : 0;
    }

    Activity in(State next) {
        return new Activity(title, next, weeklyHours, note);
    }
}
