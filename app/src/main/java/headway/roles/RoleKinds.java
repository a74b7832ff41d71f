package headway.roles;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Which fields responsibilities and priorities have.
final class RoleKinds {
    private RoleKinds() {}

    static RecordKind<Responsibility> responsibility(RecordChoices positions) {
        return new PlainKind<>(
                "responsibility",
                "responsibility",
                "/responsibilities",
                List.of(
                        Field.<Responsibility>text("text", Responsibility::text).asRequired(),
                        Field.reference("positionId", positions, Responsibility::position),
                        Field.text("note", Responsibility::note)),
                values -> new Responsibility(values.text("text"), values.reference("positionId"), values.text("note")),
                Responsibility::text,
                _ -> Optional.empty());
    }

    static RecordKind<Priority> priority() {
        return new PlainKind<>(
                "priority",
                "priority",
                "/priorities",
                List.of(
                        Field.<Priority>line("text", Priority::text).asRequired(),
                        Field.choice("whose", Priority.Whose.values(), Priority::whose),
                        Field.day("statedOn", Priority::statedOn),
                        Field.day("overOn", Priority::overOn),
                        Field.text("note", Priority::note)),
                values -> new Priority(
                        values.text("text"),
                        values.choice("whose", Priority.Whose.values()),
                        values.day("statedOn"),
                        values.day("overOn"),
                        values.text("note")),
                Priority::text,
                facts -> facts.statedOn().map(PartialDate::of),
                RoleKinds::problems);
    }

    private static List<Problem> problems(Values values) {
        boolean backwards = values.day("statedOn").isPresent()
                && values.day("overOn").isPresent()
                && values.day("overOn").get().isBefore(values.day("statedOn").get());
        return backwards ? List.of(Problem.at("overOn", "priority.over-before-stated")) : List.of();
    }
}
