package headway.people;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// References as records.
final class VouchingKind implements RecordKind<Vouching> {
    static final String NAME = "reference";

    private final List<Field<Vouching>> fields;

    VouchingKind(RecordChoices people) {
        this.fields = List.of(
                Field.<Vouching>reference("personId", people, Vouching::personId)
                        .asRequired(),
                Field.<Vouching>line("vouchesFor", Vouching::vouchesFor).asRequired(),
                Field.choice("state", Vouching.State.values(), Vouching::state),
                Field.day("askedOn", Vouching::askedOn),
                Field.day("briefedOn", Vouching::briefedOn),
                Field.text("briefedWith", Vouching::briefedWith),
                Field.line("usedFor", Vouching::usedFor),
                Field.day("thankedOn", Vouching::thankedOn),
                Field.text("notes", Vouching::notes));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "person_reference";
    }

    @Override
    public String path() {
        return "/references";
    }

    @Override
    public String texts() {
        return "vouching.";
    }

    @Override
    public List<Field<Vouching>> fields() {
        return fields;
    }

    @Override
    public Vouching make(Values values) {
        return new Vouching(
                values.reference("personId"),
                values.text("vouchesFor"),
                values.choice("state", Vouching.State.values()),
                values.day("askedOn"),
                values.day("briefedOn"),
                values.text("briefedWith"),
                values.text("usedFor"),
                values.day("thankedOn"),
                values.text("notes"));
    }

    @Override
    public String title(Vouching facts) {
        return facts.vouchesFor();
    }

    @Override
    public Optional<PartialDate> happened(Vouching facts) {
        return facts.askedOn().map(PartialDate::of);
    }
}
