package headway.opportunities;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Board, list and page of opportunities, and moving one to another stage.
final class OpportunityRoutes {
    private static final String LIST = "list";

    private final Opportunities opportunities;

    OpportunityRoutes(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    void register(Routes routes) {
        routes.get("/opportunities", this::all);
        routes.get("/opportunities/{id}", this::one);
        routes.post("/opportunities/{id}/stages", this::move);
        routes.get("/api/opportunities/{id}/stages", this::history);
        routes.post("/api/opportunities/{id}/stages", this::moveJson);
    }

    private void all(Exchange exchange) {
        boolean board = !exchange.query("as").orElse("").equals(LIST);
        OpportunityPage.All page = OpportunityPage.all(opportunities.records().list(exchange.owner()), board);
        exchange.html((out, tags, view) -> JteboardGenerated.render(out, tags, view, page));
    }

    private void one(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID id = exchange.id();
        OpportunityPage.One page =
                new OpportunityPage.One(opportunities.records().get(owner, id), opportunities.history(owner, id));
        exchange.html((out, tags, view) -> JteopportunityGenerated.render(out, tags, view, page));
    }

    private void move(Exchange exchange) {
        String code = exchange.form().text("to");
        Stage stage = Stage.of(code).orElseThrow(() -> new Refusal.NotFound(code));
        Saved saved = opportunities.move(exchange.owner(), exchange.id(), stage);
        String back = exchange.form().text("back");
        String path =
                switch (back) {
                    case "page" -> "/opportunities/" + saved.id();
                    case LIST -> "/opportunities?as=list";
                    default -> "/opportunities";
                };
        exchange.done(path, "stage-moved", "/changes/" + saved.undo() + "/restoration");
    }

    private void history(Exchange exchange) {
        UUID id = opportunities.records().get(exchange.owner(), exchange.id()).id();
        exchange.json(Map.of(
                "items",
                opportunities.history(exchange.owner(), id).stream()
                        .map(each -> Map.of("stage", each.stage().code(), "enteredAt", each.enteredAt()))
                        .toList()));
    }

    private void moveJson(Exchange exchange) {
        String code = exchange.jsonAsForm().text("stage");
        Optional<Stage> stage = Stage.of(code);
        if (stage.isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("stage", "records.choice-unknown", code)));
            return;
        }
        Saved saved = opportunities.move(exchange.owner(), exchange.id(), stage.get());
        exchange.json(Map.of("undo", saved.undo()));
    }
}
