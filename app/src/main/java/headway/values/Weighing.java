package headway.values;

import java.time.LocalDate;

/// One time that a person weighed their values; the answers are kept beside it.
public record Weighing(Method method, LocalDate weighedOn) {

    /// How they weighed.
    public enum Method {
        PAIRS,
        POINTS
    }
}
