package headway.people;

import headway.kernel.PartialDate;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Seats of the board as records.
final class SeatKind implements RecordKind<Seat> {
    static final String NAME = "seat";

    private final List<Field<Seat>> fields;

    SeatKind(RecordChoices people) {
        this.fields = List.of(
                Field.choice("seat", Seat.Kind.values(), Seat::seat),
                Field.line("title", Seat::title),
                Field.reference("personId", people, Seat::personId),
                Field.text("reason", Seat::reason),
                Field.day("sinceOn", Seat::sinceOn));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "seat";
    }

    @Override
    public String path() {
        return "/seats";
    }

    @Override
    public String texts() {
        return "seat.";
    }

    @Override
    public List<Field<Seat>> fields() {
        return fields;
    }

    @Override
    public Seat make(Values values) {
        return new Seat(
                values.choice("seat", Seat.Kind.values()),
                values.text("title"),
                values.reference("personId"),
                values.text("reason"),
                values.day("sinceOn"));
    }

    @Override
    public String title(Seat facts) {
        return facts.title().isEmpty() ? facts.seat().code().replace('_', ' ') : facts.title();
    }

    @Override
    public Optional<PartialDate> happened(Seat facts) {
        return facts.sinceOn().map(PartialDate::of);
    }
}
