package headway.reviews;

import headway.balance.Trends;
import headway.engine.balance.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The first page of Rhythm: what is next, how it goes, and what was given to it.
///
/// @param plan what the last weekly review planned
/// @param plannedOn the day of that review
record RhythmPage(
        List<Next> next,
        Outlook outlook,
        Trends trends,
        List<Budget> budgets,
        List<String> plan,
        Optional<LocalDate> plannedOn) {
    RhythmPage {
        next = List.copyOf(next);
        budgets = List.copyOf(budgets);
        plan = List.copyOf(plan);
    }

    boolean hasCheckIns() {
        return trends.all().stream()
                .anyMatch(each -> each.labelKey().equals("balance.energy")
                        && !each.picture().isEmpty());
    }
}
