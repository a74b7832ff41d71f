package headway.values;

import java.util.Locale;

/// Something that matters to a person in their work.
///
/// @param standard the one of the common values that it is, for what compares positions with values
/// @param meaning what it means to this person
/// @param dealBreaker what they would not accept, whatever else is offered; empty when there is no such line
public record Value(String name, Standard standard, String meaning, String dealBreaker) {

    /// Values that most people have in some measure.
    public enum Standard {
        OTHER,
        PAY,
        LEADERSHIP,
        AUTONOMY,
        LEARNING,
        STABILITY,
        BALANCE,
        IMPACT,
        LOCATION,
        PEOPLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isDealBreaker() {
        return !dealBreaker.isEmpty();
    }
}
