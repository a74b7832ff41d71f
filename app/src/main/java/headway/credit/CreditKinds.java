package headway.credit;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields tellings and the best of a quarter have.
final class CreditKinds {
    static final String BEST = "best_of";

    private CreditKinds() {}

    static RecordKind<Telling> telling(RecordChoices deeds, RecordChoices people) {
        return new PlainKind<>(
                "telling",
                "telling",
                "/tellings",
                List.of(
                        Field.<Telling>reference("accomplishmentId", deeds, Telling::accomplishment)
                                .asRequired(),
                        Field.<Telling>reference("personId", people, Telling::person)
                                .asRequired(),
                        Field.<Telling>day("toldOn", facts -> Optional.of(facts.toldOn()))
                                .asRequired(),
                        Field.line("note", Telling::note)),
                values -> new Telling(
                        values.reference("accomplishmentId"),
                        values.reference("personId"),
                        values.day("toldOn").orElse(LocalDate.EPOCH),
                        values.text("note")),
                facts -> facts.note().isEmpty() ? facts.toldOn().toString() : facts.note(),
                facts -> Optional.of(PartialDate.of(facts.toldOn())));
    }

    static RecordKind<BestOf> best() {
        return new PlainKind<>(
                BEST,
                BEST,
                "/best-of",
                List.of(
                        Field.<BestOf>line("quarter", facts -> facts.quarter().toString())
                                .asRequired(),
                        Field.text("note", BestOf::note)),
                values -> new BestOf(
                        Quarter.parse(values.text("quarter")).orElse(new Quarter(1970, 1)), values.text("note")),
                facts -> facts.quarter().toString(),
                facts -> Optional.of(PartialDate.of(facts.quarter().last())),
                CreditKinds::problems);
    }

    private static List<Problem> problems(Values values) {
        return Quarter.parse(values.text("quarter")).isPresent()
                ? List.of()
                : List.of(Problem.at("quarter", "best.quarter-unknown", values.text("quarter")));
    }
}
