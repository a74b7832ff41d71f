package headway.home;

import java.util.List;

/// What matters now.
///
/// @param greetingKey message key by the hour
/// @param weekdayKey message key of the day's name
/// @param steps first steps; empty once the record is under way
/// @param recent the newest records
record TodayPage(String greetingKey, String weekdayKey, List<FirstStep> steps, List<Entry> recent) {
    TodayPage {
        steps = List.copyOf(steps);
        recent = List.copyOf(recent);
    }

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
