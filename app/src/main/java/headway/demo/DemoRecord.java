package headway.demo;

import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Attachments;
import headway.accomplishments.Confidentiality;
import headway.accomplishments.WebLink;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.records.Origin;
import headway.positions.Credential;
import headway.positions.Education;
import headway.positions.Language;
import headway.positions.Position;
import headway.positions.Project;
import headway.positions.WorkHistory;
import headway.profile.Profile;
import headway.profile.Profiles;
import headway.profile.Skill;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Fills an empty record with the working life of an invented person.
public final class DemoRecord {
    private static final Origin DEMO = new Origin("demo", "");
    private static final Map<String, String> THEMES = Map.of(
            "handover", "Patient safety",
            "safety", "Patient safety",
            "teaching", "Teaching",
            "discharge", "Quality",
            "quality", "Quality",
            "families", "Families",
            "roster", "Cost");

    private final Accomplishments accomplishments;
    private final Attachments attachments;
    private final WorkHistory history;
    private final Profiles profiles;

    public DemoRecord(
            Accomplishments accomplishments, Attachments attachments, WorkHistory history, Profiles profiles) {
        this.accomplishments = accomplishments;
        this.attachments = attachments;
        this.history = history;
        this.profiles = profiles;
    }

    private record Held(UUID id, LocalDate from, LocalDate to) {}

    /// The jobs and deeds of one of the cast.
    public void fill(OwnerId owner, HeadwayCast.Person person) {
        List<Held> jobs = new ArrayList<>();
        for (HeadwayCast.Job job : person.jobs()) {
            jobs.add(add(owner, job));
        }
        for (HeadwayCast.Deed deed : person.deeds().reversed()) {
            LocalDate day = LocalDate.parse(deed.happenedOn());
            add(owner, jobs, new DemoDeed(day, theme(deed.tags()), Confidentiality.OPEN, deed.tags(), deed.text(), ""));
        }
    }

    /// The theme that the first tag belongs to; none when it belongs to none.
    private static String theme(List<String> tags) {
        return THEMES.getOrDefault(tags.getFirst(), "");
    }

    private Held add(OwnerId owner, HeadwayCast.Job job) {
        Optional<PartialDate> start = PartialDate.parse(job.startedOn());
        Optional<PartialDate> end = PartialDate.parse(job.endedOn());
        Position position = new Position(
                Position.Kind.EMPLOYMENT,
                job.employer(),
                job.title(),
                job.place(),
                start,
                end,
                end.isEmpty(),
                "",
                "",
                "",
                "");
        return new Held(
                history.positions().add(owner, position, DEMO).id(),
                start.map(PartialDate::firstDay).orElse(LocalDate.MIN),
                end.map(PartialDate::lastDay).orElse(LocalDate.MAX));
    }

    private UUID add(OwnerId owner, List<Held> jobs, DemoDeed deed) {
        Optional<UUID> position = jobs.stream()
                .filter(job -> !deed.day().isBefore(job.from()) && !deed.day().isAfter(job.to()))
                .map(Held::id)
                .findFirst();
        List<WebLink> links = deed.text().contains("handover sheet that the hospital")
                ? List.of(new WebLink("The sheet on the intranet", "https://intranet.northgate.example/handover"))
                : List.of();
        return accomplishments
                .add(
                        owner,
                        new AccomplishmentDraft(
                                deed.text(),
                                deed.details(),
                                deed.day(),
                                position,
                                deed.theme(),
                                deed.confidentiality(),
                                deed.tags(),
                                links),
                        "demo")
                .id();
    }

    /// Amara's whole record: also themes, details, education, credentials, a project, a file.
    public void fillWithAmara(OwnerId owner) {
        fill(owner, HeadwayCast.AMARA);
        List<Held> jobs = history.positions().list(owner).stream()
                .map(kept -> new Held(
                        kept.id(),
                        kept.facts().startedOn().map(PartialDate::firstDay).orElse(LocalDate.MIN),
                        kept.facts().endedOn().map(PartialDate::lastDay).orElse(LocalDate.MAX)))
                .toList();
        for (DemoDeed deed : DemoDeed.read("headway/demo/amara.txt").reversed()) {
            UUID id = add(owner, jobs, deed);
            if (deed.tags().contains("audit") && deed.text().contains("November")) {
                attach(owner, id);
            }
        }
        addStudies(owner);
        addProfile(owner);
    }

    private void attach(OwnerId owner, UUID id) {
        byte[] table = "area;2024;2025\nhand hygiene;0.85;0.99\nequipment;0.83;0.97\nwaste;0.93;0.98\n"
                .getBytes(StandardCharsets.UTF_8);
        attachments.attach(owner, id, "infection-control-audit.csv", new ByteArrayInputStream(table));
    }

    private void addStudies(OwnerId owner) {
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
        history.languages().add(owner, new Language("English", "Native"), DEMO);
        history.languages().add(owner, new Language("Igbo", "Fluent"), DEMO);
    }

    private void addCredential(
            OwnerId owner, Credential.Kind kind, String name, String issuer, String issued, String expires) {
        Credential credential =
                new Credential(kind, name, issuer, PartialDate.parse(issued), PartialDate.parse(expires), "", "", "");
        history.credentials().add(owner, credential, DEMO);
    }

    private void addProfile(OwnerId owner) {
        Profile profile = new Profile(
                HeadwayCast.AMARA.name(),
                "Ward manager, cardiology",
                "amara.okafor@mail.example",
                "",
                "",
                "",
                "",
                "",
                HeadwayCast.AMARA.place(),
                "",
                "GB",
                "Cardiac nurse and ward manager who makes safe care the easy way to work.",
                List.of(),
                List.of());
        profiles.profiles().add(owner, profile, DEMO);
        for (String skill :
                List.of("Cardiac care", "Team leadership", "Teaching", "Rostering", "Quality improvement")) {
            profiles.skills().add(owner, new Skill(skill, "", List.of()), DEMO);
        }
    }
}
