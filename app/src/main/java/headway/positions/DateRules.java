package headway.positions;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What dates of one record must have to do with each other and with today.
///
/// Partial dates are given the benefit of the doubt: 2019 may be any day of 2019.
final class DateRules {
    /// Newest first: what goes on, then by end, then by start; what has no dates comes last.
    static <T> Comparator<T> newestFirst(
            java.util.function.Predicate<T> ongoing,
            java.util.function.Function<T, Optional<PartialDate>> start,
            java.util.function.Function<T, Optional<PartialDate>> end) {
        Comparator<T> byOngoing = Comparator.comparing(each -> !ongoing.test(each));
        return byOngoing
                .thenComparing(each -> text(end.apply(each).or(() -> start.apply(each))), Comparator.reverseOrder())
                .thenComparing(each -> text(start.apply(each)), Comparator.reverseOrder());
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private DateRules() {}

    /// Start not in the future, end not before it, and no end for what goes on.
    static List<Problem> span(Values values, LocalDate today) {
        List<Problem> problems = new ArrayList<>(notInFuture(values, "startedOn", today));
        problems.addAll(ordered(values, "startedOn", "endedOn"));
        if (values.flag("ongoing") && values.date("endedOn").isPresent()) {
            problems.add(Problem.at("endedOn", "work.end-though-ongoing"));
        }
        return problems;
    }

    static List<Problem> notInFuture(Values values, String field, LocalDate today) {
        // Somebody west of the server's day may already be in tomorrow.
        return values.date(field)
                .filter(date -> date.firstDay().isAfter(today.plusDays(1)))
                .map(_ -> List.of(Problem.at(field, "work.in-future")))
                .orElse(List.of());
    }

    static List<Problem> ordered(Values values, String first, String last) {
        Optional<PartialDate> from = values.date(first);
        Optional<PartialDate> to = values.date(last);
        boolean backwards = from.isPresent()
                && to.isPresent()
                && to.get().lastDay().isBefore(from.get().firstDay());
        return backwards ? List.of(Problem.at(last, "work.end-before-start")) : List.of();
    }
}
