package headway.home;

import headway.today.DayPlan;
import java.util.List;
import java.util.Optional;

/// What matters now.
///
/// @param greetingKey message key by the hour
/// @param name of the person, as the profile has it; empty while there is none
/// @param weekdayKey message key of the day's name
/// @param gap what the latest accomplishments lack most often
/// @param steps first steps; empty once the record is under way
/// @param recent the newest accomplishments, or the newest of everything
/// @param plan next best actions
record TodayPage(
        String greetingKey,
        String name,
        String weekdayKey,
        Optional<Gap> gap,
        List<FirstStep> steps,
        List<Entry> recent,
        DayPlan plan) {
    TodayPage {
        steps = List.copyOf(steps);
        recent = List.copyOf(recent);
    }

    /// Whether there is anything known to plan from.
    boolean isPlanned() {
        return steps.isEmpty() || !plan.offers().isEmpty();
    }

    /// A part of NEAR that is often missing.
    ///
    /// @param missing its code, as the filter of the list of accomplishments takes it
    /// @param count how many lack it, of `of`
    record Gap(String missing, long count, int of) {}

    /// One of the first things to do with Headway.
    ///
    /// @param key message keys begin with this
    /// @param opens the dialog it opens where scripts run; empty for none
    record FirstStep(String key, String path, String opens, boolean done) {}

    /// The step to do next.
    boolean isNext(FirstStep step) {
        return steps.stream()
                .filter(each -> !each.done())
                .findFirst()
                .map(step::equals)
                .orElse(false);
    }
}
