package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How it stands with one kind of review.
///
/// @param open the one that was begun
/// @param position of the step where it was left, from 1
/// @param steps how many it has
/// @param dueOn when the next one is due; empty where nothing says so
/// @param lastOn when one was finished last
record Next(
        Review.Kind kind,
        Optional<Kept<Review>> open,
        int position,
        int steps,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> lastOn) {

    static List<Next> all(Reviews reviews, OwnerId owner, LocalDate today) {
        return Arrays.stream(Review.Kind.values())
                .map(kind -> of(reviews, owner, kind, today))
                .toList();
    }

    private static Next of(Reviews reviews, OwnerId owner, Review.Kind kind, LocalDate today) {
        Optional<Kept<Review>> open = reviews.log().open(owner, kind);
        Optional<LocalDate> last =
                reviews.log().last(owner, kind).flatMap(each -> each.facts().finishedOn());
        Settings settings = reviews.rhythms().settings(owner);
        Optional<LocalDate> due = kind == Review.Kind.PERFORMANCE
                ? settings.performanceOn().filter(day -> !day.isBefore(today))
                : Optional.of(PeriodicTrigger.dueOn(kind, last.orElse(today), settings.weekday(), today));
        int position = open.map(
                        each -> reviews.steps().position(kind, each.facts().step()) + 1)
                .orElse(0);
        return new Next(kind, open, position, reviews.steps().of(kind).size(), due, last);
    }

    boolean isDue(LocalDate today) {
        return dueOn.filter(day -> !day.isAfter(today)).isPresent();
    }
}
