package headway.goals;

import headway.kernel.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Something a person wants to reach.
///
/// @param parent the larger goal that it is a part of
public record Goal(
        String title,
        Kind kind,
        Horizon horizon,
        State state,
        Optional<UUID> parent,
        Measure measure,
        Way way,
        Reason reason) {

    /// What reaching it means.
    public enum Kind {
        RESULT,
        TITLE,
        CERTIFICATION,
        LATERAL_MOVE,
        HABIT;

        /// Whether it is held or not, without numbers between.
        public boolean isYesOrNo() {
            return this == TITLE || this == CERTIFICATION || this == LATERAL_MOVE;
        }

        public String code() {
            return Goal.code(this);
        }
    }

    /// How far away it is.
    public enum Horizon {
        SHORT(1),
        MEDIUM(3),
        LONG(10);

        private final int years;

        Horizon(int years) {
            this.years = years;
        }

        /// The most years that the word stands for.
        public int years() {
            return years;
        }

        public String code() {
            return Goal.code(this);
        }
    }

    /// What has been decided about it.
    public enum State {
        ACTIVE,
        PAUSED,
        DONE,
        LET_GO;

        public boolean isOver() {
            return this == DONE || this == LET_GO;
        }

        public String code() {
            return Goal.code(this);
        }
    }

    /// Which part of the vision it serves.
    public enum Serves {
        NONE,
        ONE_YEAR,
        THREE_YEARS,
        TEN_YEARS;

        public String code() {
            return Goal.code(this);
        }
    }

    /// How one sees that it is reached. Numbers are in `unit`.
    ///
    /// @param baseline where it stood at the start
    public record Measure(String unit, Optional<Double> baseline, Optional<Double> target) {
        public static final Measure NONE = new Measure("", Optional.empty(), Optional.empty());

        /// Whether less is better.
        public boolean goesDown() {
            return baseline.isPresent() && target.isPresent() && target.get() < baseline.get();
        }

        /// How much of the way has been gone, 0 to 1; empty without both ends.
        public Optional<Double> share(double value) {
            if (baseline.isEmpty() || target.isEmpty() || baseline.get().equals(target.get())) {
                return Optional.empty();
            }
            double gone = (value - baseline.get()) / (target.get() - baseline.get());
            return Optional.of(Math.clamp(gone, 0.0, 1.0));
        }
    }

    /// How it is to be reached.
    ///
    /// @param dueOn its last day counts
    /// @param weeklyHours hours promised to it every week
    public record Way(
            Optional<LocalDate> startsOn,
            Optional<PartialDate> dueOn,
            Optional<Integer> weeklyHours,
            String firstStep) {
        public static final Way NONE = new Way(Optional.empty(), Optional.empty(), Optional.empty(), "");

        public Optional<LocalDate> lastDay() {
            return dueOn.map(PartialDate::lastDay);
        }
    }

    /// What it is good for.
    ///
    /// @param servesPart the sentence of the vision, or how it serves it
    public record Reason(String why, Serves serves, String servesPart) {
        public static final Reason NONE = new Reason("", Serves.NONE, "");
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /// Hours a week that it takes now.
    public int hours() {
        return isActive() ? way.weeklyHours().orElse(0) : 0;
    }

    /// The same, decided about anew.
    public Goal in(State next) {
        return new Goal(title, kind, horizon, next, parent, measure, way, reason);
    }

    /// The same, as a part of another goal or of none.
    public Goal partOf(Optional<UUID> other) {
        return new Goal(title, kind, horizon, state, other, measure, way, reason);
    }
}
