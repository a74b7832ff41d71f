package headway.meetings;

import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.people.People;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Pages of one-to-ones and their files. Records are written by the pages of their kind.
final class MeetingRoutes {
    private final Meetings meetings;
    private final People people;
    private final Clock clock;

    MeetingRoutes(Meetings meetings, People people, Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.get("/one-to-ones", this::list);
        routes.get("/one-to-ones/{id}", this::show);
        routes.get("/one-to-ones/{id}/document/{file}", this::file);
        routes.post("/one-to-ones/{id}/talks", this::talked);
        routes.post("/one-to-ones/{id}/holding", this::hold);
        routes.get("/api/one-to-ones/{id}/brief", this::json);
    }

    private void list(Exchange exchange) {
        OwnerId owner = exchange.owner();
        MeetingListPage page =
                new MeetingListPage(meetings.list(owner), people.choices().of(owner));
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, page));
    }

    private void show(Exchange exchange) {
        Brief brief = meetings.brief(exchange.owner(), exchange.id());
        exchange.html((out, tags, view) -> JtebriefGenerated.render(out, tags, view, brief));
    }

    private void file(Exchange exchange) {
        String file = exchange.pathParam("file");
        DocumentFormat format = DocumentFormat.ofFile(file).orElseThrow(() -> new Refusal.NotFound(file));
        Brief brief = meetings.brief(exchange.owner(), exchange.id());
        View view = exchange.view();
        BriefDocument document = new BriefDocument(view.texts(), view.formats(), clock.instant());
        exchange.download(document.fileName(brief, format), format.mediaType(), document.write(brief, format));
    }

    private void talked(Exchange exchange) {
        String goal = exchange.form().text("goal");
        UUID id = headway.links.Ref.parse("goal:" + goal).id();
        back(exchange, "one-to-one-talked", meetings.talked(exchange.owner(), exchange.id(), id));
    }

    private void hold(Exchange exchange) {
        Saved saved = meetings.hold(exchange.owner(), exchange.id(), exchange.today());
        back(exchange, "one-to-one-held", saved.undo());
    }

    private static void back(Exchange exchange, String done, UUID undo) {
        exchange.done("/one-to-ones/" + exchange.id(), done, "/changes/" + undo + "/restoration");
    }

    private void json(Exchange exchange) {
        Brief brief = meetings.brief(exchange.owner(), exchange.id());
        exchange.json(Map.of(
                "person", brief.person(),
                "metOn", brief.meeting().facts().metOn(),
                "wins",
                        brief.wins().stream()
                                .map(each -> Map.of("id", each.id(), "text", each.text()))
                                .toList(),
                "commitments", List.copyOf(brief.commitments()),
                "goals", List.copyOf(brief.goals())));
    }
}
