package headway.credit;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.people.People;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Pages of taking credit and of the best of a quarter, and both for programs.
final class CreditRoutes {
    private final Credit credit;
    private final Bests bests;
    private final People people;

    CreditRoutes(Credit credit, Bests bests, People people) {
        this.credit = credit;
        this.bests = bests;
        this.people = people;
    }

    void register(Routes routes) {
        routes.get("/credit", this::list);
        routes.get("/credit/{id}", this::show);
        routes.post("/credit/{id}/tellings", this::tell);
        routes.get("/api/credit", this::json);
        routes.get("/best", this::best);
        routes.post("/best", this::choose);
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

    private void best(Exchange exchange) {
        Quarter quarter = exchange.query("quarter").flatMap(Quarter::parse).orElseGet(() -> Quarter.of(exchange.today())
                .previous());
        OwnerId owner = exchange.owner();
        List<Bests.Choice> all = bests.all(owner);
        Set<UUID> chosen = all.stream()
                .filter(each -> each.best().facts().quarter().equals(quarter))
                .flatMap(each -> each.chosen().stream())
                .map(each -> each.ref().id())
                .collect(Collectors.toSet());
        BestPage page = new BestPage(
                quarter,
                bests.offered(owner, quarter),
                chosen,
                all.stream().filter(each -> !each.chosen().isEmpty()).toList());
        exchange.html((out, tags, view) -> JtebestGenerated.render(out, tags, view, page));
    }

    private void choose(Exchange exchange) {
        Quarter quarter = Quarter.parse(exchange.form().text("quarter"))
                .orElseThrow(() -> new Refusal.NotFound(exchange.form().text("quarter")));
        Set<UUID> chosen = exchange.form().all("chosen").stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(text -> !text.isBlank())
                .map(CreditRoutes::id)
                .collect(Collectors.toSet());
        UUID batch = bests.choose(exchange.owner(), quarter, chosen);
        exchange.done("/best?quarter=" + quarter, "best-chosen", undo(batch));
    }
}
