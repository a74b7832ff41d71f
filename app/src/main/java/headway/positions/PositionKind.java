package headway.positions;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fields a position has.
final class PositionKind implements RecordKind<Position> {
    private static final List<Field<Position>> FIELDS = List.of(
            Field.<Position>line("title", Position::title).asSuggested(),
            Field.<Position>line("employer", Position::employer).asRequired().asSuggested(),
            Field.choice("kind", Position.Kind.values(), Position::kind),
            Field.line("employmentType", Position::employmentType).asSuggested(),
            Field.date("startedOn", Position::startedOn),
            Field.date("endedOn", Position::endedOn),
            Field.flag("ongoing", Position::ongoing),
            Field.line("location", Position::location).asSuggested(),
            Field.web("url", Position::url),
            Field.text("summary", Position::summary),
            Field.text("about", Position::about));

    @Override
    public String name() {
        return "position";
    }

    @Override
    public String table() {
        return "position";
    }

    @Override
    public String path() {
        return "/positions";
    }

    @Override
    public String texts() {
        return "position.";
    }

    @Override
    public List<Field<Position>> fields() {
        return FIELDS;
    }

    @Override
    public Position make(Values values) {
        return new Position(
                values.choice("kind", Position.Kind.values()),
                values.text("employer"),
                values.text("title"),
                values.text("location"),
                values.date("startedOn"),
                values.date("endedOn"),
                values.flag("ongoing"),
                values.text("employmentType"),
                values.text("summary"),
                values.text("about"),
                values.text("url"));
    }

    @Override
    public String title(Position facts) {
        return facts.label();
    }

    @Override
    public Optional<PartialDate> happened(Position facts) {
        return facts.startedOn().or(facts::endedOn);
    }

    @Override
    public String fingerprint(Position facts) {
        return WorkDrafts.of(facts, List.of()).fingerprint();
    }

    @Override
    public Comparator<Position> order() {
        return DateRules.newestFirst(Position::ongoing, Position::startedOn, Position::endedOn);
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        List<Problem> problems = new ArrayList<>(DateRules.span(values, today));
        problems.addAll(DateRules.notInFuture(values, "endedOn", today));
        boolean employment = values.choice("kind", Position.Kind.values()) == Position.Kind.EMPLOYMENT;
        if (employment && values.text("title").isEmpty()) {
            problems.add(Problem.at("title", "work.title-required"));
        }
        return problems;
    }
}
