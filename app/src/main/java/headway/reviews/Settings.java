package headway.reviews;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// How somebody wants to keep it up.
///
/// @param weekday of the weekly review
/// @param weeklyMinutes for people and the conversation of the field, each week
/// @param quarterMinutes for samples and profiles, each quarter
/// @param performanceOn the day of the next performance review
public record Settings(
        DayOfWeek weekday,
        Optional<Integer> weeklyMinutes,
        Optional<Integer> quarterMinutes,
        Optional<LocalDate> performanceOn) {
    /// The end of most working weeks; an hour for people a week, and an hour a quarter, as the method has it.
    public static final Settings USUAL =
            new Settings(DayOfWeek.FRIDAY, Optional.of(60), Optional.of(60), Optional.empty());

    public int minutesAWeek() {
        return weeklyMinutes.orElse(0);
    }

    public int minutesAQuarter() {
        return quarterMinutes.orElse(0);
    }

    public Settings withWeeklyMinutes(int minutes) {
        return new Settings(weekday, Optional.of(minutes), quarterMinutes, performanceOn);
    }

    public Settings withPerformanceOn(LocalDate day) {
        return new Settings(weekday, weeklyMinutes, quarterMinutes, Optional.of(day));
    }
}
