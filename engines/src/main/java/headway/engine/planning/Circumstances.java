package headway.engine.planning;

import java.time.LocalDate;
import java.util.Optional;

/// The day a plan is made for.
///
/// @param quota most actions, 1 to 20
/// @param minutes the time there is ("I have 15 minutes"), 0 or more; empty when nobody said
/// @param stage code of where in life the person is; empty when unknown
public record Circumstances(LocalDate today, int quota, Optional<Integer> minutes, Pace pace, Optional<String> stage) {

    /// "At most five" is what practice R1 of the method promises as a handful.
    public static final int USUAL_QUOTA = 5;

    /// Most actions in a hard week: this project's choice, the fewest that still leave one to choose from.
    static final int GENTLE_QUOTA = 2;

    private static final int MOST = 20;

    public Circumstances {
        if (quota < 1 || quota > MOST || minutes.orElse(0) < 0) {
            throw new IllegalArgumentException("quota " + quota + ", minutes " + minutes);
        }
    }

    /// A usual day.
    public static Circumstances on(LocalDate today) {
        return new Circumstances(today, USUAL_QUOTA, Optional.empty(), Pace.NORMAL, Optional.empty());
    }

    public Circumstances withQuota(int most) {
        return new Circumstances(today, most, minutes, pace, stage);
    }

    public Circumstances withMinutes(int there) {
        return new Circumstances(today, quota, Optional.of(there), pace, stage);
    }

    public Circumstances at(Pace other) {
        return new Circumstances(today, quota, minutes, other, stage);
    }

    public Circumstances inStage(String code) {
        return new Circumstances(today, quota, minutes, pace, Optional.of(code));
    }

    /// The most actions at this pace.
    int places() {
        return switch (pace) {
            case NORMAL -> quota;
            case GENTLE -> Math.min(quota, GENTLE_QUOTA);
        };
    }
}
