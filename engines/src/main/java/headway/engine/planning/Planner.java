package headway.engine.planning;

import headway.engine.planning.Selection.Room;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Ranks next best actions. The same candidates, answers and circumstances give the same plan, in whatever
/// order they come; see `docs/adr/planning.md` for what is promised and why.
///
/// Nothing starves: on normal days with at least three places and no limit of minutes, a candidate that may
/// be shown is shown within [#TURN_AFTER_DAYS] + n days, n being how many different candidates there are in
/// that time, if what is shown gets an answer (or is told as [Answer.Kind#SEEN]). Proof: each day the head
/// of the queue by waiting since is shown and goes behind everything that waits now; nothing else passes.
public final class Planner {

    /// Days of waiting after which a candidate may have the place in turn: two weekly reviews. This
    /// project's choice.
    public static final int TURN_AFTER_DAYS = 14;

    /// Fewest places of which one is kept for what has waited longest.
    private static final int TURN_PLACES = 3;

    /// Which of two candidates with the same trigger and subject counts.
    private static final Comparator<Candidate> STRONGER = Comparator.comparingInt(Candidate::importance)
            .thenComparingInt(Candidate::relevance)
            .thenComparing(Candidate::toString);

    private final Circumstances now;
    private final History history;
    private final Learning learning;
    private final EnumMap<HeldBack, Integer> heldBack = new EnumMap<>(HeldBack.class);

    private Planner(Collection<Answer> answers, Circumstances now) {
        this.now = now;
        this.history = new History(answers, now.today());
        this.learning = new Learning(history.given(), now.today());
    }

    /// The plan of a day. Costs n + m log m for n candidates and m answers.
    ///
    /// @param candidates everything worth doing; of several with one trigger and subject the strongest counts
    /// @param answers the history in any order; exact repetitions count once
    public static Plan plan(Collection<Candidate> candidates, Collection<Answer> answers, Circumstances now) {
        return new Planner(answers, now).plan(candidates);
    }

    /// The keys of all reasons that explanations of actions use, without the prefix `planning.`.
    public static List<String> explanationKeys() {
        return Terms.KEYS;
    }

    private Plan plan(Collection<Candidate> candidates) {
        List<Scored> open = open(candidates);
        List<Scored> turn = inTurn(open).map(List::of).orElse(List.of());
        Set<Key> turns = turn.stream().map(Scored::key).collect(Collectors.toSet());
        List<Scored> pool =
                open.stream().filter(each -> !turns.contains(each.key())).toList();
        Room room = new Room(now.places() - turn.size(), now.minutes().orElse(Integer.MAX_VALUE));
        List<Scored> best = Selection.best(pool, turn, room);
        List<Action> actions = new ArrayList<>();
        List<Scored> all = new ArrayList<>(turn);
        all.addAll(best);
        all.sort(Comparator.naturalOrder());
        for (Scored each : all) {
            actions.add(action(each, turns.contains(each.key()) ? Place.IN_TURN : Place.BY_SCORE));
        }
        return new Plan(actions, open.size() - actions.size(), heldBack);
    }

    private Action action(Scored each, Place place) {
        var explanation = each.terms().explained(each.candidate(), each.thing(), now);
        return new Action(each.candidate(), each.score(), explanation, place);
    }

    /// What may be shown today, with points; counts what is held back.
    private List<Scored> open(Collection<Candidate> candidates) {
        Map<Key, Candidate> things = HashMap.newHashMap(candidates.size());
        for (Candidate candidate : candidates) {
            things.merge(candidate.key(), candidate, (one, other) -> STRONGER.compare(one, other) < 0 ? other : one);
        }
        List<Scored> open = new ArrayList<>();
        things.forEach((key, candidate) -> {
            History.Thing thing = history.of(key);
            Optional<HeldBack> reason = reason(candidate, thing);
            if (reason.isPresent()) {
                heldBack.merge(reason.get(), 1, Integer::sum);
            } else {
                Terms terms = Terms.of(candidate, thing, learning, now);
                open.add(new Scored(key, candidate, thing, terms, terms.total()));
            }
        });
        return open;
    }

    private Optional<HeldBack> reason(Candidate candidate, History.Thing thing) {
        LocalDate today = now.today();
        if (candidate.since().isAfter(today)) {
            return Optional.of(HeldBack.NOT_YET);
        }
        if (thing.never()) {
            return Optional.of(HeldBack.NEVER);
        }
        if (thing.back(candidate).isAfter(today)) {
            return Optional.of(thing.later() ? HeldBack.LATER : HeldBack.DONE);
        }
        boolean anHour = candidate.effort() == Effort.SIXTY && now.pace() == Pace.GENTLE;
        if (anHour && !Urgency.urgent(Terms.daysLeft(candidate, now))) {
            return Optional.of(HeldBack.HARD_WEEK);
        }
        boolean fits = candidate.effort().minutes() <= now.minutes().orElse(Integer.MAX_VALUE);
        return fits ? Optional.empty() : Optional.of(HeldBack.TOO_LONG);
    }

    /// The candidate that has waited longest, where a place is kept for it.
    private Optional<Scored> inTurn(List<Scored> open) {
        boolean kept = now.pace() == Pace.NORMAL && now.minutes().isEmpty() && now.places() >= TURN_PLACES;
        if (!kept) {
            return Optional.empty();
        }
        LocalDate latest = now.today().minusDays(TURN_AFTER_DAYS);
        return open.stream()
                .map(each -> new Queued(each.thing().queued(each.candidate()), each))
                .filter(each -> !each.since().isAfter(latest))
                .min(Queued.LONGEST_FIRST)
                .map(Queued::scored);
    }

    /// A candidate in the queue for the place in turn.
    private record Queued(LocalDate since, Scored scored) {
        private static final Comparator<Queued> LONGEST_FIRST = Comparator.comparing(Queued::since)
                .thenComparing(each -> each.scored().key());
    }
}
