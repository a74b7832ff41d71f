package headway.people;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Terms of mentoring as records.
final class MentoringKind implements RecordKind<Mentoring> {
    static final String NAME = "mentoring";

    private final List<Field<Mentoring>> fields;

    MentoringKind(RecordChoices people) {
        this.fields = List.of(
                Field.choice("side", Mentoring.Side.values(), Mentoring::side),
                Field.reference("personId", people, Mentoring::personId),
                Field.<Mentoring>line("aim", Mentoring::aim).asRequired(),
                Field.choice("state", Mentoring.State.values(), Mentoring::state),
                Field.day("askedOn", Mentoring::askedOn),
                Field.day("startedOn", Mentoring::startedOn),
                Field.day("endsOn", Mentoring::endsOn),
                Field.number("everyDays", 1, 366, Mentoring::everyDays),
                Field.lines("agenda", Mentoring::agenda),
                Field.text("notes", Mentoring::notes));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "mentoring";
    }

    @Override
    public String path() {
        return "/mentoring";
    }

    @Override
    public String texts() {
        return "mentoring.";
    }

    @Override
    public List<Field<Mentoring>> fields() {
        return fields;
    }

    @Override
    public Mentoring make(Values values) {
        return new Mentoring(
                values.choice("side", Mentoring.Side.values()),
                values.reference("personId"),
                values.text("aim"),
                values.choice("state", Mentoring.State.values()),
                values.day("askedOn"),
                values.day("startedOn"),
                values.day("endsOn"),
                values.number("everyDays"),
                values.list("agenda"),
                values.text("notes"));
    }

    @Override
    public String title(Mentoring facts) {
        return facts.aim();
    }

    @Override
    public Optional<PartialDate> happened(Mentoring facts) {
        return facts.startedOn().or(facts::askedOn).map(PartialDate::of);
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        Optional<LocalDate> start = values.day("startedOn");
        Optional<LocalDate> end = values.day("endsOn");
        boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return backwards ? List.of(Problem.at("endsOn", "mentoring.end-before-start")) : List.of();
    }
}
