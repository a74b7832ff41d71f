package headway.asks;

import headway.kernel.OwnerId;
import headway.links.Links;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What asks bring up again.
final class AskTriggers {
    private static final String ROW = "M4";
    private static final int IMPORTANCE_OF_DATE = 75;
    private static final int IMPORTANCE_OF_EVIDENCE = 85;
    private static final int IMPORTANCE_OF_ANSWER = 60;
    private static final int RELEVANCE = 70;
    /// A talk is prepared in the week before.
    private static final int WEEK = 7;
    /// Collecting evidence takes longer.
    private static final int THREE_WEEKS = 21;
    /// What nobody wrote down by then was dropped.
    private static final int QUARTER = 91;

    private final AskStore store = new AskStore();
    private final Links links;

    AskTriggers(Links links) {
        this.links = links;
    }

    List<Trigger> all() {
        return List.of(
                new PlainTrigger("asks.next-date", ROW, Place.MOVES, IMPORTANCE_OF_DATE, this::next),
                new PlainTrigger("asks.no-evidence", ROW, Place.MOVES, IMPORTANCE_OF_EVIDENCE, this::bare),
                new PlainTrigger("asks.no-answer", ROW, Place.MOVES, IMPORTANCE_OF_ANSWER, this::unanswered));
    }

    private List<Signal> next(Handle handle, OwnerId owner, LocalDate today) {
        return store.next(handle, owner, today.plusDays(WEEK)).stream()
                .map(each -> signal(each, WEEK, Effort.QUARTER_HOUR))
                .toList();
    }

    private List<Signal> bare(Handle handle, OwnerId owner, LocalDate today) {
        List<AskStore.Coming> coming = store.talks(handle, owner, today, today.plusDays(THREE_WEEKS));
        if (coming.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = Set.copyOf(coming.stream().map(AskStore.Coming::id).toList());
        Map<UUID, List<UUID>> evidence = links.idsOf(handle, owner, ids, "accomplishment");
        return coming.stream()
                .filter(each -> !evidence.containsKey(each.id()))
                .map(each -> signal(each, THREE_WEEKS, Effort.HOUR))
                .toList();
    }

    /// The talk is over, and what came of it is not in the record.
    private List<Signal> unanswered(Handle handle, OwnerId owner, LocalDate today) {
        return store.silent(handle, owner, today.minusDays(QUARTER), today.minusDays(1)).stream()
                .map(each -> new Signal(
                        each.id().toString(),
                        List.of(each.wanted(), each.day()),
                        "/asks/" + each.id() + "/edit",
                        each.day().plusDays(1),
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        RELEVANCE))
                .toList();
    }

    private static Signal signal(AskStore.Coming ask, int daysBefore, Effort effort) {
        return new Signal(
                ask.id().toString(),
                List.of(ask.wanted(), ask.day()),
                "/asks/" + ask.id(),
                ask.day().minusDays(daysBefore),
                Optional.of(ask.day()),
                effort,
                RELEVANCE);
    }
}
