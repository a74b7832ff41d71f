package headway.credit;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields a telling has.
final class CreditKinds {
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
}
