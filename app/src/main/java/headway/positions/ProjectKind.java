package headway.positions;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fields a project has.
final class ProjectKind implements RecordKind<Project> {
    private static final List<Field<Project>> FIELDS = List.of(
            Field.<Project>line("name", Project::name).asRequired(),
            Field.choice("kind", Project.Kind.values(), Project::kind),
            Field.line("organisation", Project::organisation).asSuggested(),
            Field.date("startedOn", Project::startedOn),
            Field.date("endedOn", Project::endedOn),
            Field.flag("ongoing", Project::ongoing),
            Field.text("description", Project::description),
            Field.lines("highlights", Project::highlights),
            Field.words("roles", Project::roles),
            Field.words("keywords", Project::keywords),
            Field.line("type", Project::type).asSuggested(),
            Field.line("number", Project::number),
            Field.web("url", Project::url));

    @Override
    public String name() {
        return "project";
    }

    @Override
    public String table() {
        return "project";
    }

    @Override
    public String path() {
        return "/projects";
    }

    @Override
    public String texts() {
        return "project.";
    }

    @Override
    public List<Field<Project>> fields() {
        return FIELDS;
    }

    @Override
    public Project make(Values values) {
        return new Project(
                values.choice("kind", Project.Kind.values()),
                values.text("name"),
                values.text("organisation"),
                values.text("description"),
                values.date("startedOn"),
                values.date("endedOn"),
                values.flag("ongoing"),
                values.list("roles"),
                values.list("highlights"),
                values.list("keywords"),
                values.text("type"),
                values.text("number"),
                values.text("url"));
    }

    @Override
    public String title(Project facts) {
        return facts.name();
    }

    @Override
    public Optional<PartialDate> happened(Project facts) {
        return facts.startedOn().or(facts::endedOn);
    }

    @Override
    public String fingerprint(Project facts) {
        return WorkDrafts.of(facts).fingerprint();
    }

    @Override
    public Comparator<Project> order() {
        return DateRules.newestFirst(Project::ongoing, Project::startedOn, Project::endedOn);
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        return DateRules.span(values, today);
    }
}
