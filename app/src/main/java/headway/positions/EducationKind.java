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

/// Which fields an education has. Its end may lie ahead: people know when they will graduate.
final class EducationKind implements RecordKind<Education> {
    private static final List<Field<Education>> FIELDS = List.of(
            Field.<Education>line("institution", Education::institution)
                    .asRequired()
                    .asSuggested(),
            Field.line("studyType", Education::studyType).asSuggested(),
            Field.line("area", Education::area),
            Field.line("score", Education::score),
            Field.date("startedOn", Education::startedOn),
            Field.date("endedOn", Education::endedOn),
            Field.flag("ongoing", Education::ongoing),
            Field.lines("courses", Education::courses),
            Field.text("activities", Education::activities),
            Field.text("notes", Education::notes),
            Field.web("url", Education::url));

    @Override
    public String name() {
        return "education";
    }

    @Override
    public String table() {
        return "education";
    }

    @Override
    public String path() {
        return "/education";
    }

    @Override
    public String texts() {
        return "education.";
    }

    @Override
    public List<Field<Education>> fields() {
        return FIELDS;
    }

    @Override
    public Education make(Values values) {
        return new Education(
                values.text("institution"),
                values.text("area"),
                values.text("studyType"),
                values.date("startedOn"),
                values.date("endedOn"),
                values.flag("ongoing"),
                values.text("score"),
                values.list("courses"),
                values.text("activities"),
                values.text("notes"),
                values.text("url"));
    }

    @Override
    public String title(Education facts) {
        String degree = facts.degree();
        return degree.isEmpty() ? facts.institution() : degree + ", " + facts.institution();
    }

    @Override
    public Optional<PartialDate> happened(Education facts) {
        return facts.startedOn().or(facts::endedOn);
    }

    @Override
    public String fingerprint(Education facts) {
        return WorkDrafts.of(facts).fingerprint();
    }

    @Override
    public Comparator<Education> order() {
        return DateRules.newestFirst(Education::ongoing, Education::startedOn, Education::endedOn);
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        List<Problem> problems = new ArrayList<>(DateRules.notInFuture(values, "startedOn", today));
        problems.addAll(DateRules.ordered(values, "startedOn", "endedOn"));
        return problems;
    }
}
