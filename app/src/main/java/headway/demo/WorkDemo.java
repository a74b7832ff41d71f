package headway.demo;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.positions.Credential;
import headway.positions.Education;
import headway.positions.Language;
import headway.positions.Position;
import headway.positions.Project;
import headway.positions.WorkHistory;
import java.util.List;
import java.util.Optional;

/// Jobs of the cast; Amara's studies, credentials, project and languages.
public final class WorkDemo implements DemoPart {
    private final WorkHistory history;

    public WorkDemo(WorkHistory history) {
        this.history = history;
    }

    @Override
    public void fill(OwnerId owner, HeadwayCast.Person person) {
        person.jobs().forEach(job -> history.positions().add(owner, position(job), DEMO));
    }

    private static Position position(HeadwayCast.Job job) {
        Optional<PartialDate> end = PartialDate.parse(job.endedOn());
        return new Position(
                Position.Kind.EMPLOYMENT,
                job.employer(),
                job.title(),
                job.place(),
                PartialDate.parse(job.startedOn()),
                end,
                end.isEmpty(),
                "",
                "",
                "",
                "");
    }

    @Override
    public void fillAmara(OwnerId owner) {
        history.education()
                .add(
                        owner,
                        new Education(
                                "University of Hull",
                                "Adult nursing",
                                "BSc",
                                PartialDate.parse("2012-09"),
                                PartialDate.parse("2015-07"),
                                false,
                                "First class",
                                List.of("Clinical pharmacology", "Evidence-based practice"),
                                "",
                                "",
                                ""),
                        DEMO);
        addCredential(
                owner, Credential.Kind.LICENCE, "Registered nurse (adult)", "Nursing council", "2015-09", "2027-09");
        addCredential(
                owner,
                Credential.Kind.CERTIFICATE,
                "Advanced life support instructor",
                "Resuscitation board",
                "2024-02",
                "2028-02");
        addCredential(owner, Credential.Kind.AWARD, "Ward of the year", "Northgate Infirmary", "2025-06", "");
        addProject(owner);
        history.languages().add(owner, new Language("English", "Native"), DEMO);
        history.languages().add(owner, new Language("Igbo", "Fluent"), DEMO);
    }

    private void addCredential(
            OwnerId owner, Credential.Kind kind, String name, String issuer, String issued, String expires) {
        Credential credential =
                new Credential(kind, name, issuer, PartialDate.parse(issued), PartialDate.parse(expires), "", "", "");
        history.credentials().add(owner, credential, DEMO);
    }

    private void addProject(OwnerId owner) {
        history.projects()
                .add(
                        owner,
                        new Project(
                                Project.Kind.PROJECT,
                                "Home before noon",
                                "Northgate Infirmary",
                                "Earlier discharge with pharmacy and transport",
                                PartialDate.parse("2025-06"),
                                PartialDate.parse("2025-12"),
                                false,
                                List.of("Lead"),
                                List.of(),
                                List.of("discharge"),
                                "",
                                "",
                                ""),
                        DEMO);
    }
}
