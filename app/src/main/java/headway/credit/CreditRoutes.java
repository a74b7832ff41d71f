package headway.credit;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.people.People;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Pages of taking credit, and the same for programs.
final class CreditRoutes {
    private final Credit credit;
    private final People people;

    CreditRoutes(Credit credit, People people) {
        this.credit = credit;
        this.people = people;
    }

    void register(Routes routes) {
        routes.get("/credit", this::list);
        routes.get("/credit/{id}", this::show);
        routes.post("/credit/{id}/tellings", this::tell);
        routes.get("/api/credit", this::json);
    }

    private void list(Exchange exchange) {
        List<Deed> deeds = credit.recent(exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, deeds));
    }

    private void show(Exchange exchange) {
        OwnerId owner = exchange.owner();
        View texts = exchange.view();
        CreditPage page = CreditPage.of(
                credit.of(owner, exchange.id(), exchange.today()),
                people.choices().of(owner),
                texts.texts(),
                texts.formats());
        if (exchange.wantsFragment()) {
            exchange.html((out, tags, view) -> JtepanelGenerated.render(out, tags, view, page));
        } else {
            exchange.html((out, tags, view) -> JtedeedGenerated.render(out, tags, view, page));
        }
    }

    private void tell(Exchange exchange) {
        UUID person = id(exchange.form().text("person"));
        Saved saved = credit.tell(exchange.owner(), exchange.id(), person, exchange.today());
        if (exchange.wantsFragment()) {
            show(exchange);
        } else {
            exchange.done("/credit/" + exchange.id(), "credit-told", undo(saved.undo()));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(text);
        }
    }

    private static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void json(Exchange exchange) {
        exchange.json(Map.of(
                "deeds",
                credit.recent(exchange.owner(), exchange.today()).stream()
                        .map(deed -> Map.of(
                                "accomplishment", deed.accomplishment().id(),
                                "text", deed.accomplishment().text(),
                                "told", deed.told(),
                                "should",
                                        deed.should().stream()
                                                .map(Deed.Candidate::name)
                                                .toList(),
                                "team", deed.team()))
                        .toList()));
    }
}
