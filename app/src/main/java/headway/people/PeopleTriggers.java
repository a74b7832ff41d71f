package headway.people;

import headway.kernel.OwnerId;
import headway.people.TriggerStore.Row;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.records.ChangingTrigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What people bring up again.
final class PeopleTriggers {
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    /// A term is spoken of two weeks before it ends.
    private static final int BEFORE_END = 14;
    /// Fewer people make no board.
    private static final int FEW = 5;

    private static final int SEATS = Seat.Kind.values().length - 1;
    private static final int MOST = 100;
    private static final int USUAL = 60;
    private static final int POINTS = 10;

    private final Touches touches;

    private PeopleTriggers(Touches touches) {
        this.touches = touches;
    }

    static List<Trigger> all(Touches touches, Circle circle) {
        return new PeopleTriggers(touches).all(circle);
    }

    private List<Trigger> all(Circle circle) {
        return List.of(
                new PeopleTrigger("people.cooling", List.of("P1"), 60, 1, PeopleTriggers::cooling, this::message),
                new PeopleTrigger("people.weak-tie", List.of("P2"), 30, MONTH, PeopleTriggers::weakTies, this::message),
                new ChangingTrigger<>(
                        new PeopleTrigger(
                                "people.introduction-thanks",
                                List.of("P2"),
                                65,
                                Trigger.WEEK,
                                PeopleTriggers::introductions,
                                PeopleTrigger.Act.NONE),
                        circle.introductions(),
                        (made, day) -> Terms.introduced(made, Introduction.State.THANKED, day)),
                new PeopleTrigger(
                        "people.mentor-ends",
                        List.of("P3"),
                        70,
                        Trigger.WEEK,
                        PeopleTriggers::ending,
                        PeopleTrigger.Act.NONE),
                new PeopleTrigger(
                        "people.mentor-quiet",
                        List.of("P3"),
                        60,
                        Trigger.WEEK,
                        PeopleTriggers::quiet,
                        PeopleTrigger.Act.NONE),
                new PeopleTrigger(
                        "people.vacant-seat", List.of("P4"), 35, MONTH, PeopleTriggers::vacant, PeopleTrigger.Act.NONE),
                new PeopleTrigger(
                        "people.unknown-decider",
                        List.of("P5"),
                        65,
                        MONTH,
                        PeopleTriggers::deciders,
                        PeopleTrigger.Act.NONE),
                new ChangingTrigger<>(
                        new PeopleTrigger(
                                "people.reference-thanks",
                                List.of("P9"),
                                60,
                                Trigger.WEEK,
                                PeopleTriggers::unthanked,
                                PeopleTrigger.Act.NONE),
                        circle.references(),
                        Vouching::thanked),
                new PeopleTrigger(
                        "people.reference-stale",
                        List.of("P9"),
                        25,
                        MONTH,
                        PeopleTriggers::stale,
                        PeopleTrigger.Act.NONE));
    }

    /// Done with somebody: a message was sent today.
    private void message(
            headway.platform.db.Transaction transaction, OwnerId owner, String subject, LocalDate today, UUID batch) {
        touches.contact(transaction, owner, Optional.of(UUID.fromString(subject)), TouchKind.MESSAGE, today, "", batch);
    }

    private static List<Signal> cooling(Handle handle, OwnerId owner, LocalDate today) {
        List<Signal> signals = new ArrayList<>();
        for (Row row : TriggerStore.rhythms(handle, owner)) {
            Rhythm rhythm = new Rhythm(Math.max(1, row.days()), row.day().orElse(today));
            if (rhythm.isDue(today)) {
                int relevance = (int) Math.min(MOST, rhythm.share(today) * USUAL);
                signals.add(new Signal(
                        row.id(),
                        List.of(row.name(), rhythm.days(today), row.days()),
                        "/people/" + row.id(),
                        rhythm.dueOn(),
                        Optional.of(rhythm.dueOn()),
                        Effort.TWO_MINUTES,
                        relevance));
            }
        }
        return signals;
    }

    private static List<Signal> weakTies(Handle handle, OwnerId owner, LocalDate today) {
        return TriggerStore.asleep(handle, owner, today.minusDays(YEAR)).stream()
                .map(row -> signal(
                        row, List.of(row.name(), row.day().orElse(today)), "/people/" + row.id(), today, USUAL / 2))
                .toList();
    }

    private static List<Signal> introductions(Handle handle, OwnerId owner, LocalDate today) {
        return TriggerStore.unthankedIntroductions(handle, owner, today.minusDays(1)).stream()
                .map(row -> signal(row, List.of(row.name(), row.text()), "/people/map", today, USUAL))
                .toList();
    }

    private static List<Signal> ending(Handle handle, OwnerId owner, LocalDate today) {
        return TriggerStore.endingTerms(handle, owner, today.plusDays(BEFORE_END)).stream()
                .map(row -> new Signal(
                        row.id(),
                        List.of(row.name(), row.text(), row.day().orElse(today)),
                        "/mentoring/" + row.id(),
                        row.day().orElse(today).minusDays(BEFORE_END),
                        row.day(),
                        Effort.QUARTER_HOUR,
                        MOST - POINTS))
                .toList();
    }

    private static List<Signal> quiet(Handle handle, OwnerId owner, LocalDate today) {
        List<Signal> signals = new ArrayList<>();
        for (Row row : TriggerStore.runningTerms(handle, owner)) {
            Rhythm rhythm = new Rhythm(Math.max(1, row.days()), row.day().orElse(today));
            if (rhythm.isDue(today)) {
                signals.add(new Signal(
                        row.id(),
                        List.of(row.name(), rhythm.days(today)),
                        "/mentoring/" + row.id(),
                        rhythm.dueOn(),
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        USUAL));
            }
        }
        return signals;
    }

    private static List<Signal> vacant(Handle handle, OwnerId owner, LocalDate today) {
        long taken = TriggerStore.takenSeats(handle, owner).stream()
                .filter(code -> !code.equals(Seat.Kind.OWN.code()))
                .count();
        Optional<LocalDate> since = TriggerStore.since(handle, owner, FEW);
        if (since.isEmpty() || taken == SEATS) {
            return List.of();
        }
        return List.of(new Signal(
                "board",
                List.of(SEATS - taken, SEATS),
                "/people/board",
                since.get(),
                Optional.empty(),
                Effort.QUARTER_HOUR,
                (int) (SEATS - taken) * POINTS));
    }

    private static List<Signal> deciders(Handle handle, OwnerId owner, LocalDate today) {
        return TriggerStore.unknownDeciders(handle, owner).stream()
                .map(row ->
                        signal(row, List.of(row.name(), row.days()), "/people/" + row.id(), today, row.days() * POINTS))
                .toList();
    }

    private static List<Signal> unthanked(Handle handle, OwnerId owner, LocalDate today) {
        return TriggerStore.unthankedReferences(handle, owner, today.minusDays(Trigger.WEEK)).stream()
                .map(row ->
                        signal(row, List.of(row.name(), row.text()), "/references/" + row.id() + "/edit", today, USUAL))
                .toList();
    }

    private static List<Signal> stale(Handle handle, OwnerId owner, LocalDate today) {
        return TriggerStore.staleReferences(handle, owner, today.minusDays(YEAR)).stream()
                .map(row -> signal(
                        row,
                        List.of(row.name(), row.day().orElse(today)),
                        "/references/" + row.id() + "/edit",
                        today,
                        USUAL / 2))
                .toList();
    }

    private static Signal signal(Row row, List<Object> args, String path, LocalDate today, int relevance) {
        return new Signal(
                row.id(), args, path, row.day().orElse(today), Optional.empty(), Effort.TWO_MINUTES, relevance);
    }
}
