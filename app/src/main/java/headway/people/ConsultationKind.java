package headway.people;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Consultations as records.
final class ConsultationKind implements RecordKind<Consultation> {
    static final String NAME = "consultation";

    private final List<Field<Consultation>> fields;
    private final Touches touches;

    ConsultationKind(RecordChoices people, Touches touches) {
        this.touches = touches;
        this.fields = List.of(
                Field.<Consultation>line("question", Consultation::question).asRequired(),
                Field.reference("personId", people, Consultation::personId),
                Field.day("askedOn", Consultation::askedOn),
                Field.text("advice", Consultation::advice),
                Field.text("outcome", Consultation::outcome));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "consultation";
    }

    @Override
    public String path() {
        return "/consultations";
    }

    @Override
    public String texts() {
        return "consultation.";
    }

    @Override
    public List<Field<Consultation>> fields() {
        return fields;
    }

    @Override
    public Consultation make(Values values) {
        return new Consultation(
                values.text("question"),
                values.reference("personId"),
                values.day("askedOn"),
                values.text("advice"),
                values.text("outcome"));
    }

    @Override
    public String title(Consultation facts) {
        return facts.question();
    }

    @Override
    public Optional<PartialDate> happened(Consultation facts) {
        return facts.askedOn().map(PartialDate::of);
    }

    /// Advice that came is a contact.
    @Override
    public void followedBy(
            Transaction transaction,
            OwnerId owner,
            Optional<Consultation> before,
            Kept<Consultation> after,
            UUID batch) {
        Consultation now = after.facts();
        boolean fresh = before.isEmpty() || before.get().askedOn().isEmpty();
        if (fresh && now.askedOn().isPresent()) {
            touches.contact(
                    transaction,
                    owner,
                    now.personId(),
                    TouchKind.MEETING,
                    now.askedOn().get(),
                    now.question(),
                    batch);
        }
    }
}
