package headway.reviews.steps;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.reviews.Fact;
import headway.reviews.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Accomplishments of some time, as steps show them.
public final class Lately {
    private Lately() {}

    /// Newest first.
    public static List<Accomplishment> of(Accomplishments accomplishments, OwnerId owner, LocalDate from) {
        AccomplishmentFilter since = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.empty());
        return accomplishments.all(owner, since).reversed();
    }

    /// The strongest, the newer one first where two are equal.
    static List<Accomplishment> strongest(List<Accomplishment> all, int most) {
        return all.stream()
                .sorted(Comparator.comparingInt(Accomplishment::strength).reversed())
                .limit(most)
                .toList();
    }

    static Fact fact(Accomplishment each) {
        return new Fact(Phrase.own(each.headline()), Phrase.of("reviews.on", each.happenedOn()), path(each));
    }

    static String path(Accomplishment each) {
        return "/accomplishments/" + each.id();
    }
}
