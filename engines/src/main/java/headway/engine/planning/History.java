package headway.engine.planning;

import headway.engine.planning.Answer.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the answers so far say about each thing: whether it is quiet, and since when it waits again.
final class History {

    /// "Later" without a day: a week, doubled each time it is repeated, never more than a quarter. This
    /// project's choice: a week is the rhythm of the shortest review, a quarter that of the longest pause
    /// that the method knows; doubling is the usual back-off.
    private static final int LATER_DAYS = 7;

    private static final int LATER_MOST_DAYS = 90;

    private static final Thing UNKNOWN = new Thing(false, null, 0, null);

    /// One thing's history.
    ///
    /// @param last the last answer that a person gave
    /// @param postponed on how many days in a row "later" was said, up to the last answer
    /// @param seen the last day on which it was shown without an answer
    record Thing(
            boolean never,
            @Nullable Answer last,
            int postponed,
            @Nullable LocalDate seen) {

        boolean later() {
            return last != null && last.kind() == Kind.LATER;
        }

        /// The first day on which it may be shown; no later when `due` is earlier.
        LocalDate back(Candidate candidate) {
            return back(candidate, candidate.due());
        }

        private LocalDate back(Candidate candidate, Optional<LocalDate> due) {
            if (last == null) {
                return candidate.since();
            }
            LocalDate end =
                    switch (last.kind()) {
                        case SEEN, NEVER -> candidate.since();
                        case DONE -> last.on().plusDays(candidate.restDays());
                        case LATER -> resumed(last, due);
                    };
            return end.isAfter(candidate.since()) ? end : candidate.since();
        }

        /// A day that the person named is kept. The usual time ends the day before the thing is due, so that
        /// nobody is reminded too late, but after as many days as it was postponed: what is overdue comes
        /// back tomorrow at first, and then ever more slowly.
        private LocalDate resumed(Answer later, Optional<LocalDate> due) {
            LocalDate tomorrow = later.on().plusDays(1);
            if (later.until().isPresent()) {
                LocalDate named = later.until().get();
                return named.isAfter(tomorrow) ? named : tomorrow;
            }
            int doublings = Math.min(postponed - 1, 4);
            LocalDate usual = later.on().plusDays(Math.min(LATER_DAYS << doublings, LATER_MOST_DAYS));
            if (due.isEmpty()) {
                return usual;
            }
            LocalDate eve = due.get().minusDays(1);
            LocalDate least = later.on().plusDays(postponed);
            LocalDate early = eve.isAfter(least) ? eve : least;
            return early.isBefore(usual) ? early : usual;
        }

        /// The day since which it has stood in the queue for the place in turn. When it is due makes no
        /// difference here: who is more urgent is a matter of the score.
        LocalDate queued(Candidate candidate) {
            LocalDate back = back(candidate, Optional.empty());
            return seen != null && seen.isAfter(back) ? seen : back;
        }
    }

    private final Map<Key, Thing> things = new HashMap<>();
    private final List<Answer> given = new ArrayList<>();

    /// Costs n log n in the number of answers. What was seen today counts from tomorrow on: looking at the plan
    /// again must not change it.
    History(Collection<Answer> answers, LocalDate today) {
        Map<Key, List<Answer>> byThing = new HashMap<>();
        for (Answer answer : answers) {
            if (answer.kind() == Kind.SEEN && !answer.on().isBefore(today)) {
                continue;
            }
            byThing.computeIfAbsent(answer.key(), key -> new ArrayList<>()).add(answer);
        }
        byThing.forEach((key, list) -> {
            List<Answer> inTime = list.size() == 1
                    ? list
                    : list.stream().distinct().sorted(Answer.IN_TIME).toList();
            given.addAll(inTime);
            things.put(key, told(inTime));
        });
    }

    /// Every answer once, in no order.
    List<Answer> given() {
        return given;
    }

    Thing of(Key key) {
        return things.getOrDefault(key, UNKNOWN);
    }

    private static Thing told(List<Answer> answers) {
        boolean never = false;
        Answer last = null;
        int postponed = 0;
        LocalDate seen = null;
        for (Answer answer : answers) {
            switch (answer.kind()) {
                case SEEN -> seen = answer.on();
                case NEVER -> never = true;
                case DONE -> {
                    postponed = 0;
                    last = answer;
                }
                case LATER -> {
                    boolean again = last != null
                            && last.kind() == Kind.LATER
                            && last.on().equals(answer.on());
                    postponed += again ? 0 : 1;
                    last = answer;
                }
            }
        }
        return new Thing(never, last, postponed, seen);
    }
}
