package headway.goals;

import headway.platform.feature.ArrivalStore;
import headway.platform.feature.Effort;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.records.ChangingTrigger;
import headway.platform.records.Records;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What goals bring up on Today. Each asks the store once and gives a few signals at most.
final class GoalTriggers {
    /// A month: long enough for slow work, short enough to notice that nothing happens.
    private static final int QUIET_DAYS = 30;
    /// A quarter: managers plan by quarters.
    private static final int UNHEARD_DAYS = 90;
    /// A quarter and a week, so that a review held on time is never reminded of.
    private static final int UNDECIDED_DAYS = 98;
    /// Time enough to finish, or to move the date before it passes.
    private static final int DUE_AHEAD_DAYS = 14;
    /// After that it was left behind, and the review brings it up.
    private static final int DUE_BEHIND_DAYS = 60;

    private static final int STEP_AHEAD_DAYS = 3;
    /// Few, so that one kind of reminder does not fill the list.
    private static final int MOST = 3;
    /// Full relevance after this many more days.
    private static final int RAMP_DAYS = 60;

    private final GoalStore store;
    private final Records<Step> steps;

    GoalTriggers(GoalStore store, Records<Step> steps) {
        this.store = store;
        this.steps = steps;
    }

    List<Trigger> all() {
        Place place = Place.DIRECTION;
        return List.of(
                new PlainTrigger(
                        "goals.none",
                        "D3",
                        place,
                        55,
                        (handle, owner, today) -> store.hasGoals(handle, owner)
                                ? List.of()
                                : List.of(signal(
                                        "",
                                        List.of(),
                                        "/goals/new",
                                        ArrivalStore.day(handle, owner, today),
                                        Effort.QUARTER_HOUR,
                                        50))),
                new PlainTrigger(
                        "goals.quiet",
                        "D3",
                        place,
                        65,
                        (handle, owner, today) -> since(
                                store.quiet(handle, owner, today.minusDays(QUIET_DAYS), MOST),
                                today,
                                QUIET_DAYS,
                                Effort.TWO_MINUTES,
                                "")),
                new PlainTrigger(
                        "goals.due",
                        "D3",
                        place,
                        80,
                        (handle, owner, today) ->
                                due(store.due(handle, owner), today, DUE_AHEAD_DAYS, Effort.QUARTER_HOUR)),
                new ChangingTrigger<>(
                        new PlainTrigger(
                                "goals.step-due",
                                "D3",
                                place,
                                70,
                                (handle, owner, today) -> due(
                                        store.stepsDue(handle, owner, today.plusDays(STEP_AHEAD_DAYS)),
                                        today,
                                        STEP_AHEAD_DAYS,
                                        Effort.QUARTER_HOUR)),
                        steps,
                        (step, day) -> step.done(Optional.of(day))),
                new PlainTrigger(
                        "goals.unclear",
                        "D3",
                        place,
                        45,
                        (handle, owner, today) -> store.unclear(handle, owner).stream()
                                .limit(1)
                                .map(each -> signal(
                                        each.id().toString(),
                                        List.of(each.title()),
                                        "/goals/" + each.id() + "/edit",
                                        each.day(),
                                        Effort.QUARTER_HOUR,
                                        50))
                                .toList()),
                new PlainTrigger(
                        "goals.unserving",
                        "D2",
                        place,
                        35,
                        (handle, owner, today) -> store.unserving(handle, owner).stream()
                                .limit(1)
                                .map(each -> signal(
                                        each.id().toString(),
                                        List.of(each.title()),
                                        "/goals/" + each.id(),
                                        each.day(),
                                        Effort.TWO_MINUTES,
                                        40))
                                .toList()),
                new PlainTrigger(
                        "goals.undecided",
                        "D4",
                        place,
                        50,
                        (handle, owner, today) -> since(
                                store.undecided(handle, owner, today.minusDays(UNDECIDED_DAYS), MOST),
                                today,
                                UNDECIDED_DAYS,
                                Effort.TWO_MINUTES,
                                "#decisions")),
                new PlainTrigger("goals.overcommitted", "D4", place, 75, (handle, owner, today) -> store
                        .load(handle, owner)
                        .filter(Load::isTooMuch)
                        .map(load -> signal(
                                "",
                                List.of(load.promised(), load.available().orElse(0)),
                                "/goals#hours",
                                today,
                                Effort.QUARTER_HOUR,
                                80))
                        .stream()
                        .toList()),
                new PlainTrigger(
                        "goals.unheard",
                        "D5",
                        place,
                        60,
                        (handle, owner, today) -> since(
                                store.unheard(handle, owner, today.minusDays(UNHEARD_DAYS), MOST),
                                today,
                                UNHEARD_DAYS,
                                Effort.QUARTER_HOUR,
                                "#shared")));
    }

    private static Signal signal(
            String subject, List<Object> args, String path, LocalDate since, Effort effort, int relevance) {
        return new Signal(subject, args, path, since, Optional.empty(), effort, relevance);
    }

    /// The longer ago, the more it matters.
    private static List<Signal> since(
            List<GoalStore.Found> found, LocalDate today, int days, Effort effort, String anchor) {
        return found.stream()
                .map(each -> {
                    long late = ChronoUnit.DAYS.between(each.day().plusDays(days), today);
                    int relevance = Math.clamp(50 + 50 * late / RAMP_DAYS, 0, 100);
                    return signal(
                            each.id().toString(),
                            List.of(each.title(), each.day()),
                            "/goals/" + each.id() + anchor,
                            each.day().plusDays(days),
                            effort,
                            relevance);
                })
                .toList();
    }

    private static List<Signal> due(List<GoalStore.Found> found, LocalDate today, int ahead, Effort effort) {
        List<Signal> signals = new ArrayList<>();
        for (GoalStore.Found each : found) {
            boolean near = !each.day().isAfter(today.plusDays(ahead))
                    && !each.day().isBefore(today.minusDays(DUE_BEHIND_DAYS));
            if (near && signals.size() < MOST) {
                signals.add(new Signal(
                        each.id().toString(),
                        List.of(each.title(), each.day()),
                        "/goals/" + each.goal(),
                        each.day().minusDays(ahead),
                        Optional.of(each.day()),
                        effort,
                        each.day().isBefore(today) ? 90 : 70));
            }
        }
        return signals;
    }
}
