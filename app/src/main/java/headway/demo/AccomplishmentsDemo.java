package headway.demo;

import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Attachments;
import headway.accomplishments.Confidentiality;
import headway.accomplishments.WebLink;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.records.Kept;
import headway.positions.Position;
import headway.positions.WorkHistory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Deeds of the cast, each in the job it fell into; many more of Amara's, with themes, details and a file.
public final class AccomplishmentsDemo implements DemoPart {
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

    public AccomplishmentsDemo(Accomplishments accomplishments, Attachments attachments, WorkHistory history) {
        this.accomplishments = accomplishments;
        this.attachments = attachments;
        this.history = history;
    }

    @Override
    public void fill(OwnerId owner, HeadwayCast.Person person) {
        List<Kept<Position>> jobs = history.positions().list(owner);
        for (HeadwayCast.Deed deed : person.deeds().reversed()) {
            LocalDate day = LocalDate.parse(deed.happenedOn());
            add(owner, jobs, new DemoDeed(day, theme(deed.tags()), Confidentiality.OPEN, deed.tags(), deed.text(), ""));
        }
    }

    /// The theme that the first tag belongs to; none when it belongs to none.
    private static String theme(List<String> tags) {
        return THEMES.getOrDefault(tags.getFirst(), "");
    }

    private UUID add(OwnerId owner, List<Kept<Position>> jobs, DemoDeed deed) {
        Optional<UUID> position = jobs.stream()
                .filter(job -> isHeldOn(job.facts(), deed.day()))
                .map(Kept::id)
                .findFirst();
        List<WebLink> links = deed.text().contains("handover sheet that the hospital")
                ? List.of(
                        new WebLink("The sheet on the intranet", "https://intranet.northgate.example/handover"),
                        new WebLink("Drafts and figures", "\\\\northgate\\ward4\\handover 2020"))
                : List.of();
        AccomplishmentDraft draft = new AccomplishmentDraft(
                deed.text(),
                deed.details(),
                deed.day(),
                position,
                deed.theme(),
                deed.confidentiality(),
                deed.tags(),
                links);
        return accomplishments.add(owner, draft, DEMO.source()).id();
    }

    private static boolean isHeldOn(Position job, LocalDate day) {
        LocalDate from = job.startedOn().map(PartialDate::firstDay).orElse(LocalDate.MIN);
        LocalDate to = job.endedOn().map(PartialDate::lastDay).orElse(LocalDate.MAX);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public void fillAmara(OwnerId owner) {
        List<Kept<Position>> jobs = history.positions().list(owner);
        for (DemoDeed deed : DemoDeed.read("headway/demo/amara.txt").reversed()) {
            UUID id = add(owner, jobs, deed);
            if (deed.tags().contains("audit") && deed.text().contains("November")) {
                attach(owner, id);
            }
        }
    }

    private void attach(OwnerId owner, UUID id) {
        byte[] table = "area;2024;2025\nhand hygiene;0.85;0.99\nequipment;0.83;0.97\nwaste;0.93;0.98\n"
                .getBytes(StandardCharsets.UTF_8);
        attachments.attach(owner, id, "infection-control-audit.csv", new ByteArrayInputStream(table));
    }
}
