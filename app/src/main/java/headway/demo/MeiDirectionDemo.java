package headway.demo;

import headway.goals.CheckIn;
import headway.goals.Decision;
import headway.goals.Goal;
import headway.goals.Goals;
import headway.goals.Sharing;
import headway.goals.Step;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.values.Statement;
import headway.values.Value;
import headway.values.Values;
import headway.vision.Horizon;
import headway.vision.LifeStage;
import headway.vision.Stage;
import headway.vision.Stages;
import headway.vision.Vision;
import headway.vision.Visions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Where Mei wants to go: deeper into engineering, and perhaps to people.
public final class MeiDirectionDemo implements DemoPart {
    static final String PRINCIPAL = "Become principal engineer";
    static final String TRACKING = "Answer 95 percent of tracking requests within 100 ms";

    private final Goals goals;
    private final Values values;
    private final Visions visions;
    private final Stages stages;

    public MeiDirectionDemo(Goals goals, Values values, Visions visions, Stages stages) {
        this.goals = goals;
        this.values = values;
        this.visions = visions;
        this.stages = stages;
    }

    @Override
    public void fillMei(OwnerId owner) {
        stages.records().add(owner, new LifeStage(Stage.EMPLOYED, day("2017-02-01"), "Kestrel Maps"), DEMO);
        values.statements()
                .add(owner, new Statement("Systems that nobody has to think about at night.", day("2025-10-05")), DEMO);
        value(owner, "Learning", Value.Standard.LEARNING);
        value(owner, "Autonomy", Value.Standard.AUTONOMY);
        value(owner, "Stability", Value.Standard.STABILITY);
        visions.records()
                .add(
                        owner,
                        new Vision(
                                Horizon.THREE_YEARS,
                                "I decide how freight data moves at Lantern, and teams ask me before they build.",
                                day("2025-10-05"),
                                Optional.of(day("2026-01-11"))),
                        DEMO);
        goals.setAvailable(owner, 6);
        UUID principal = goal(owner, PRINCIPAL, Goal.Kind.TITLE, Goal.Horizon.MEDIUM, Goal.Measure.NONE, "2028-06");
        UUID tracking = goal(
                owner,
                TRACKING,
                Goal.Kind.RESULT,
                Goal.Horizon.SHORT,
                new Goal.Measure("ms", Optional.of(600.0), Optional.of(100.0)),
                "2026-09-30");
        progress(owner, principal, tracking);
        letGo(owner);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private void value(OwnerId owner, String name, Value.Standard standard) {
        values.values().add(owner, new Value(name, standard, "", ""), DEMO);
    }

    private UUID goal(
            OwnerId owner, String title, Goal.Kind kind, Goal.Horizon horizon, Goal.Measure measure, String due) {
        Goal.Way way = new Goal.Way(
                Optional.of(day("2025-10-06")), PartialDate.parse(due), Optional.of(2), "Ask who decides, and on what");
        Goal.Reason reason = new Goal.Reason(
                "What I know should not only help my own team.", Goal.Serves.THREE_YEARS, "Teams ask me first.");
        Goal goal = new Goal(title, kind, horizon, Goal.State.ACTIVE, Optional.empty(), measure, way, reason);
        return goals.goals().add(owner, goal, DEMO).id();
    }

    private void progress(OwnerId owner, UUID principal, UUID tracking) {
        checkIn(owner, tracking, 480, "2025-11-17", "Two of the five slow queries are gone");
        checkIn(owner, tracking, 310, "2025-12-19", "");
        checkIn(owner, tracking, 220, "2026-02-13", "The cache answers the depots now");
        goals.steps()
                .add(
                        owner,
                        new Step(
                                Optional.of(tracking),
                                "Measure what the slow requests wait for",
                                Optional.of(day("2026-03-05")),
                                Optional.empty()),
                        DEMO);
        goals.sharings()
                .add(
                        owner,
                        new Sharing(
                                Optional.of(principal),
                                "Joris Bakker",
                                Sharing.Role.MANAGER,
                                Optional.of(day("2025-11-20")),
                                ""),
                        DEMO);
    }

    private void checkIn(OwnerId owner, UUID goal, double value, String on, String note) {
        goals.checkIns().add(owner, new CheckIn(Optional.of(goal), Optional.of(value), note, day(on)), DEMO);
    }

    private void letGo(OwnerId owner) {
        UUID rust = goal(
                owner, "Write a service in Rust", Goal.Kind.HABIT, Goal.Horizon.SHORT, Goal.Measure.NONE, "2026-06");
        goals.decide(
                owner,
                rust,
                Decision.Choice.LET_GO,
                "Nobody here runs it, and the hours are better spent on tracking.",
                day("2026-01-11"));
    }
}
