package headway.values;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields the records of this feature have.
final class ValueKinds {
    static final RecordKind<Value> VALUE = new PlainKind<>(
            "value",
            "value",
            "/values",
            List.of(
                    Field.<Value>line("name", Value::name).asRequired(),
                    Field.text("meaning", Value::meaning),
                    Field.line("dealBreaker", Value::dealBreaker),
                    Field.choice("standard", Value.Standard.values(), Value::standard)),
            values -> new Value(
                    values.text("name"),
                    values.choice("standard", Value.Standard.values()),
                    values.text("meaning"),
                    values.text("dealBreaker")),
            Value::name,
            _ -> Optional.empty());

    static final RecordKind<Statement> STATEMENT = new PlainKind<>(
            "success",
            "success_statement",
            "/success",
            List.of(
                    Field.<Statement>text("text", Statement::text).asRequired(),
                    Field.<Statement>day("writtenOn", facts -> Optional.of(facts.writtenOn()))
                            .asRequired()),
            values -> new Statement(values.text("text"), values.day("writtenOn").orElse(LocalDate.EPOCH)),
            facts -> firstLine(facts.text()),
            facts -> Optional.of(PartialDate.of(facts.writtenOn())));

    static final RecordTable JUDGEMENTS =
            RecordTable.of("value_judgement", "weighing_id", "owner", "first_id", "second_id", "step");
    static final RecordTable POINTS = RecordTable.of("value_points", "weighing_id", "owner", "value_id", "points");

    static final RecordKind<Weighing> WEIGHING = new PlainKind<>(
                    "weighing",
                    "value_weighing",
                    "/weighings",
                    List.of(
                            Field.choice("method", Weighing.Method.values(), Weighing::method),
                            Field.<Weighing>day("weighedOn", facts -> Optional.of(facts.weighedOn()))
                                    .asRequired()),
                    values -> new Weighing(
                            values.choice("method", Weighing.Method.values()),
                            values.day("weighedOn").orElse(LocalDate.EPOCH)),
                    facts -> facts.weighedOn().toString(),
                    facts -> Optional.of(PartialDate.of(facts.weighedOn())))
            .withParts(new RecordShape.Child(JUDGEMENTS, "weighing_id"), new RecordShape.Child(POINTS, "weighing_id"));

    private ValueKinds() {}

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
