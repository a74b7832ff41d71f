package headway.goals;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields the records beside a goal have.
final class GoalParts {
    private GoalParts() {}

    static RecordKind<Step> step(RecordChoices goals) {
        return new PlainKind<>(
                "step",
                "step",
                "/steps",
                List.of(
                        Field.<Step>line("title", Step::title).asRequired(),
                        Field.reference("goalId", goals, Step::goal),
                        Field.day("dueOn", Step::dueOn),
                        Field.day("doneOn", Step::doneOn)),
                values -> new Step(
                        values.reference("goalId"), values.text("title"), values.day("dueOn"), values.day("doneOn")),
                Step::title,
                facts -> facts.doneOn().map(PartialDate::of));
    }

    static RecordKind<CheckIn> checkIn(RecordChoices goals) {
        return new PlainKind<>(
                "goal-check-in",
                "goal_check_in",
                "/goal-check-ins",
                List.of(
                        Field.<CheckIn>reference("goalId", goals, CheckIn::goal).asRequired(),
                        Field.line("value", facts -> Amounts.text(facts.value())),
                        Field.text("note", CheckIn::note),
                        Field.<CheckIn>day("checkedOn", facts -> Optional.of(facts.checkedOn()))
                                .asRequired()),
                values -> new CheckIn(
                        values.reference("goalId"),
                        Amounts.read(values.text("value")),
                        values.text("note"),
                        values.day("checkedOn").orElse(LocalDate.EPOCH)),
                facts -> (Amounts.text(facts.value()) + " " + facts.note()).strip(),
                facts -> Optional.of(PartialDate.of(facts.checkedOn())),
                values -> Amounts.problems(values, "value"));
    }

    static RecordKind<Decision> decision(RecordChoices goals, RecordChoices activities) {
        return new PlainKind<>(
                "goal-decision",
                "goal_decision",
                "/goal-decisions",
                List.of(
                        Field.choice("decision", Decision.Choice.values(), Decision::choice),
                        Field.text("reason", Decision::reason),
                        Field.reference("goalId", goals, Decision::goal),
                        Field.reference("activityId", activities, Decision::activity),
                        Field.<Decision>day("decidedOn", facts -> Optional.of(facts.decidedOn()))
                                .asRequired(),
                        Field.number(
                                "hoursFreed",
                                -GoalKind.MOST_HOURS,
                                GoalKind.MOST_HOURS,
                                facts -> Optional.of(facts.hoursFreed()))),
                values -> new Decision(
                        values.reference("goalId"),
                        values.reference("activityId"),
                        values.choice("decision", Decision.Choice.values()),
                        values.text("reason"),
                        values.day("decidedOn").orElse(LocalDate.EPOCH),
                        values.number("hoursFreed").orElse(0)),
                facts -> facts.reason().isEmpty() ? facts.choice().code().replace('_', ' ') : facts.reason(),
                facts -> Optional.of(PartialDate.of(facts.decidedOn())));
    }

    static RecordKind<Sharing> sharing(RecordChoices goals) {
        return new PlainKind<>(
                "goal-sharing",
                "goal_sharing",
                "/goal-sharings",
                List.of(
                        Field.<Sharing>line("person", Sharing::person)
                                .asRequired()
                                .asSuggested(),
                        Field.choice("role", Sharing.Role.values(), Sharing::role),
                        Field.<Sharing>reference("goalId", goals, Sharing::goal).asRequired(),
                        Field.day("discussedOn", Sharing::discussedOn),
                        Field.line("note", Sharing::note)),
                values -> new Sharing(
                        values.reference("goalId"),
                        values.text("person"),
                        values.choice("role", Sharing.Role.values()),
                        values.day("discussedOn"),
                        values.text("note")),
                Sharing::person,
                facts -> facts.discussedOn().map(PartialDate::of));
    }

    static RecordKind<Activity> activity() {
        return new PlainKind<>(
                "activity",
                "activity",
                "/activities",
                List.of(
                        Field.<Activity>line("title", Activity::title).asRequired(),
                        Field.number("weeklyHours", 0, GoalKind.MOST_HOURS, Activity::weeklyHours),
                        Field.choice("state", Activity.State.values(), Activity::state),
                        Field.text("note", Activity::note)),
                values -> new Activity(
                        values.text("title"),
                        values.choice("state", Activity.State.values()),
                        values.number("weeklyHours"),
                        values.text("note")),
                Activity::title,
                _ -> Optional.empty());
    }
}
