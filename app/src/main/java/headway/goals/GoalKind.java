package headway.goals;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which fields a goal has, and which of them contradict each other.
final class GoalKind implements RecordKind<Goal> {
    /// A week has no more hours that somebody could promise.
    static final int MOST_HOURS = 80;

    private final List<Field<Goal>> fields;

    /// @param goals what a goal may be a part of
    GoalKind(RecordChoices goals) {
        this.fields = List.of(
                Field.<Goal>line("title", Goal::title).asRequired(),
                Field.choice("kind", Goal.Kind.values(), Goal::kind),
                Field.choice("horizon", Goal.Horizon.values(), Goal::horizon),
                Field.choice("state", Goal.State.values(), Goal::state),
                Field.reference("parentId", goals, Goal::parent),
                Field.line("unit", facts -> facts.measure().unit()),
                Field.line("baseline", facts -> Amounts.text(facts.measure().baseline())),
                Field.line("target", facts -> Amounts.text(facts.measure().target())),
                Field.day("startsOn", facts -> facts.way().startsOn()),
                Field.date("dueOn", facts -> facts.way().dueOn()),
                Field.number("weeklyHours", 0, MOST_HOURS, facts -> facts.way().weeklyHours()),
                Field.line("firstStep", facts -> facts.way().firstStep()),
                Field.text("why", facts -> facts.reason().why()),
                Field.choice(
                        "serves", Goal.Serves.values(), facts -> facts.reason().serves()),
                Field.line("servesPart", facts -> facts.reason().servesPart()));
    }

    @Override
    public String name() {
        return "goal";
    }

    @Override
    public String table() {
        return "goal";
    }

    @Override
    public String path() {
        return "/goals";
    }

    @Override
    public String texts() {
        return "goal.";
    }

    @Override
    public List<Field<Goal>> fields() {
        return fields;
    }

    @Override
    public Goal make(Values values) {
        return new Goal(
                values.text("title"),
                values.choice("kind", Goal.Kind.values()),
                values.choice("horizon", Goal.Horizon.values()),
                values.choice("state", Goal.State.values()),
                values.reference("parentId"),
                new Goal.Measure(
                        values.text("unit"),
                        Amounts.read(values.text("baseline")),
                        Amounts.read(values.text("target"))),
                new Goal.Way(
                        values.day("startsOn"),
                        values.date("dueOn"),
                        values.number("weeklyHours"),
                        values.text("firstStep")),
                new Goal.Reason(
                        values.text("why"), values.choice("serves", Goal.Serves.values()), values.text("servesPart")));
    }

    @Override
    public String title(Goal facts) {
        return facts.title();
    }

    @Override
    public Optional<PartialDate> happened(Goal facts) {
        return facts.way().startsOn().map(PartialDate::of);
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        List<Problem> problems = new ArrayList<>(Amounts.problems(values, "baseline"));
        problems.addAll(Amounts.problems(values, "target"));
        Optional<Double> baseline = Amounts.read(values.text("baseline"));
        if (baseline.isPresent() && baseline.equals(Amounts.read(values.text("target")))) {
            problems.add(Problem.at("target", "goals.target-is-baseline"));
        }
        Optional<LocalDate> start = values.day("startsOn");
        Optional<LocalDate> due = values.date("dueOn").map(PartialDate::lastDay);
        if (start.isPresent() && due.isPresent() && due.get().isBefore(start.get())) {
            problems.add(Problem.at("dueOn", "goals.due-before-start"));
        }
        return problems;
    }
}
