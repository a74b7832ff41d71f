package headway.reading;

import java.util.Optional;

/// How much a person wants to say in a month, and whether feeds are read without being asked.
///
/// @param monthlyGoal contributions, 0 to 60
/// @param scheduled off unless the person switched it on
public record ReadingGoal(Optional<Integer> monthlyGoal, boolean scheduled) {
    public static final ReadingGoal NONE = new ReadingGoal(Optional.empty(), false);
}
