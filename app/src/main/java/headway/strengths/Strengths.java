package headway.strengths;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKeeping;
import headway.platform.records.RecordKind;
import headway.platform.records.Records;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The front door of self-ratings.
public final class Strengths {
    /// A rating that is confirmed after this long is kept again, so that the line through time has a point there.
    private static final int DAYS_UNTIL_REPEATED = 90;

    private static final RecordKind<Rating> KIND = new PlainKind<>(
            "skill-rating",
            "skill_rating",
            "/skill-ratings",
            List.of(
                    Field.<Rating>line("skill", Rating::skill).asRequired().asSuggested(),
                    Field.<Rating>number("level", Rating.LEAST, Rating.MOST, facts -> Optional.of(facts.level()))
                            .asRequired(),
                    Field.choice("mark", Rating.Mark.values(), Rating::mark),
                    Field.text("evidence", Rating::evidence),
                    Field.<Rating>day("ratedOn", facts -> Optional.of(facts.ratedOn()))
                            .asRequired()),
            values -> new Rating(
                    values.text("skill"),
                    values.number("level").orElse(Rating.LEAST),
                    values.choice("mark", Rating.Mark.values()),
                    values.text("evidence"),
                    values.day("ratedOn").orElse(LocalDate.EPOCH)),
            Rating::skill,
            facts -> Optional.of(PartialDate.of(facts.ratedOn())));

    private final RecordKeeping keeping;
    private final Records<Rating> ratings;

    public Strengths(RecordKeeping keeping) {
        this.keeping = keeping;
        this.ratings = new Records<>(KIND, keeping);
    }

    public Records<Rating> ratings() {
        return ratings;
    }

    /// The last rating of each skill, in the order of the alphabet.
    public List<Rating> current(OwnerId owner) {
        return byPlace(owner).values().stream()
                .map(all -> all.getLast().facts())
                .toList();
    }

    /// All ratings of each skill, oldest first, by [Rating#key].
    public Map<String, List<Kept<Rating>>> byPlace(OwnerId owner) {
        return ratings.list(owner).stream()
                .sorted(Comparator.comparing((Kept<Rating> each) -> each.facts().key())
                        .thenComparing(each -> each.facts().ratedOn())
                        .thenComparing(Kept::createdAt))
                .collect(Collectors.groupingBy(each -> each.facts().key(), LinkedHashMap::new, Collectors.toList()));
    }

    /// Keeps what is new in some ratings: what says the same as lately is left out, a second one on one day takes
    /// the place of the first.
    ///
    /// @return the batch that takes all of it back; empty when nothing was new
    public Optional<UUID> rate(OwnerId owner, List<Rating> given) {
        Map<String, List<Kept<Rating>>> known = byPlace(owner);
        List<Rating> fresh = given.stream()
                .filter(each -> isNew(each, known.getOrDefault(each.key(), List.of())))
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        UUID batch = keeping.changes().batch();
        return Optional.of(keeping.database().write(transaction -> {
            for (Rating each : fresh) {
                Optional<Kept<Rating>> sameDay = known.getOrDefault(each.key(), List.of()).stream()
                        .filter(old -> old.facts().ratedOn().equals(each.ratedOn()))
                        .findFirst();
                if (sameDay.isPresent()) {
                    Kept<Rating> old = sameDay.get();
                    ratings.change(transaction, owner, old.id(), old.version(), each, batch);
                } else {
                    ratings.add(transaction, owner, each, Origin.WEB, batch);
                }
            }
            return batch;
        }));
    }

    private static boolean isNew(Rating rating, List<Kept<Rating>> known) {
        if (known.isEmpty()) {
            return true;
        }
        Rating last = known.getLast().facts();
        return !last.saysTheSameAs(rating)
                || last.ratedOn().plusDays(DAYS_UNTIL_REPEATED).isBefore(rating.ratedOn());
    }
}
