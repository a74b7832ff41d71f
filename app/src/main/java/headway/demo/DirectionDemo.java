package headway.demo;

import headway.goals.Activity;
import headway.goals.CheckIn;
import headway.goals.Decision;
import headway.goals.Goal;
import headway.goals.Goals;
import headway.goals.Sharing;
import headway.goals.Step;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.strengths.Rating;
import headway.strengths.Strengths;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Amara's goals, on the way from ward manager to matron, and what she thinks of her skills.
public final class DirectionDemo implements DemoPart {
    private final Goals goals;
    private final Strengths strengths;

    public DirectionDemo(Goals goals, Strengths strengths) {
        this.goals = goals;
        this.strengths = strengths;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        goals.setAvailable(owner, 8);
        UUID matron = add(
                owner,
                new Goal(
                        "Become matron for cardiology",
                        Goal.Kind.TITLE,
                        Goal.Horizon.MEDIUM,
                        Goal.State.ACTIVE,
                        Optional.empty(),
                        Goal.Measure.NONE,
                        way("2025-09-01", "2028", 2, "Ask Helen Voss what the panel looks for"),
                        new Goal.Reason(
                                "I want a say in how nursing is done here, not only on my ward.",
                                Goal.Serves.THREE_YEARS,
                                "In three years I lead cardiology nursing.")));
        UUID course = add(
                owner,
                new Goal(
                        "Finish the leadership certificate at the university",
                        Goal.Kind.CERTIFICATION,
                        Goal.Horizon.SHORT,
                        Goal.State.ACTIVE,
                        Optional.of(matron),
                        new Goal.Measure("modules", Optional.of(0.0), Optional.of(6.0)),
                        way("2025-10-01", "2026-12", 3, "Enrol before the end of the month"),
                        new Goal.Reason("The panel asks for it.", Goal.Serves.ONE_YEAR, "")));
        UUID falls = add(
                owner,
                new Goal(
                        "Bring falls on the ward below 2 a month",
                        Goal.Kind.RESULT,
                        Goal.Horizon.SHORT,
                        Goal.State.ACTIVE,
                        Optional.of(matron),
                        new Goal.Measure("falls a month", Optional.of(6.0), Optional.of(2.0)),
                        way("2025-06-01", "2026-09-30", 1, "Put the chart at every bed"),
                        new Goal.Reason(
                                "Every fall is somebody’s hip.",
                                Goal.Serves.ONE_YEAR,
                                "The ward is one that people want to work on.")));
        add(
                owner,
                new Goal(
                        "Teach one day a week",
                        Goal.Kind.HABIT,
                        Goal.Horizon.LONG,
                        Goal.State.ACTIVE,
                        Optional.empty(),
                        Goal.Measure.NONE,
                        Goal.Way.NONE,
                        Goal.Reason.NONE));
        progress(owner, course, falls);
        decisions(owner, matron);
        share(owner, matron, "Ruth Adeyemi", Sharing.Role.MANAGER, "2025-10-20");
        share(owner, matron, "Helen Voss", Sharing.Role.MENTOR, "2026-02-10");
        share(owner, falls, "Ruth Adeyemi", Sharing.Role.MANAGER, "2026-02-16");
        activities(owner);
        ratings(owner);
    }

    private UUID add(OwnerId owner, Goal goal) {
        return goals.goals().add(owner, goal, DEMO).id();
    }

    private static Goal.Way way(String start, String due, int hours, String firstStep) {
        return new Goal.Way(Optional.of(LocalDate.parse(start)), PartialDate.parse(due), Optional.of(hours), firstStep);
    }

    private void progress(OwnerId owner, UUID course, UUID falls) {
        checkIn(owner, falls, "2025-08-31", 5, "First month with the charts");
        checkIn(owner, falls, "2025-09-30", 5, "");
        checkIn(owner, falls, "2025-10-31", 4, "Night shift has them too now");
        checkIn(owner, falls, "2025-11-30", 4, "");
        checkIn(owner, falls, "2026-01-31", 3, "Two of the three in the same bay: rails checked");
        checkIn(owner, course, "2025-12-15", 1, "Organisation and change, passed");
        checkIn(owner, course, "2026-02-20", 2, "Budgets, passed");
        step(owner, course, "Enrol for the certificate", "", "2025-09-28");
        step(owner, course, "Hand in the essay on staffing models", "2026-03-20", "");
        step(owner, course, "Book study days for the spring roster", "2026-03-06", "");
    }

    private void checkIn(OwnerId owner, UUID goal, String day, double value, String note) {
        goals.checkIns()
                .add(owner, new CheckIn(Optional.of(goal), Optional.of(value), note, LocalDate.parse(day)), DEMO);
    }

    private void step(OwnerId owner, UUID goal, String title, String due, String done) {
        goals.steps().add(owner, new Step(Optional.of(goal), title, day(due), day(done)), DEMO);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private void decisions(OwnerId owner, UUID matron) {
        goals.decisions()
                .add(
                        owner,
                        new Decision(
                                Optional.of(matron),
                                Optional.empty(),
                                Decision.Choice.KEEP,
                                "Two people asked me whether I will apply.",
                                LocalDate.parse("2026-01-04"),
                                0),
                        DEMO);
        UUID journal = add(
                owner,
                new Goal(
                        "Write for the nursing journal every month",
                        Goal.Kind.HABIT,
                        Goal.Horizon.SHORT,
                        Goal.State.ACTIVE,
                        Optional.empty(),
                        Goal.Measure.NONE,
                        way("2025-03-01", "2026", 2, "Send an outline"),
                        Goal.Reason.NONE));
        goals.decide(
                owner,
                journal,
                Decision.Choice.LET_GO,
                "I like teaching people more than writing for them, and the course needs the evenings.",
                LocalDate.parse("2025-10-05"));
    }

    private void share(OwnerId owner, UUID goal, String person, Sharing.Role role, String day) {
        goals.sharings().add(owner, new Sharing(Optional.of(goal), person, role, day(day), ""), DEMO);
    }

    private void activities(OwnerId owner) {
        goals.activities().add(owner, new Activity("Union meeting", Activity.State.KEPT, Optional.of(1), ""), DEMO);
        UUID committee = goals.activities()
                .add(
                        owner,
                        new Activity("Chairing the equipment committee", Activity.State.KEPT, Optional.of(2), ""),
                        DEMO)
                .id();
        goals.decideActivity(
                owner,
                committee,
                Decision.Choice.LET_GO,
                "Three years are enough; Priya Nair takes over.",
                LocalDate.parse("2026-01-15"));
    }

    private void ratings(OwnerId owner) {
        rate(owner, "Teaching", 3, Rating.Mark.NONE, "", "2025-07-12");
        rate(owner, "Teaching", 4, Rating.Mark.STRENGTH, "The assessments of the new nurses", "2026-01-04");
        rate(owner, "Cardiac care", 5, Rating.Mark.STRENGTH, "", "2026-01-04");
        rate(owner, "Rostering", 4, Rating.Mark.NONE, "Agency shifts", "2026-01-04");
        rate(owner, "Budgets", 2, Rating.Mark.WEAKNESS, "", "2026-01-04");
    }

    private void rate(OwnerId owner, String skill, int level, Rating.Mark mark, String evidence, String day) {
        strengths.ratings().add(owner, new Rating(skill, level, mark, evidence, LocalDate.parse(day)), DEMO);
    }
}
