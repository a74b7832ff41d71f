package headway.perception;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The page of how one is perceived.
final class PerceptionRoutes {
    /// As many notes as a quarter has.
    private static final int MOST_SHOWN = 30;

    private final Perceptions perceptions;

    PerceptionRoutes(Perceptions perceptions) {
        this.perceptions = perceptions;
    }

    void register(Routes routes) {
        routes.get("/perception", this::show);
        routes.post("/perception/steps/{id}/completion", this::complete);
        routes.get("/api/perception/comparison", this::compare);
    }

    private void show(Exchange exchange) {
        OwnerId owner = exchange.owner();
        List<Kept<Impression>> impressions = perceptions.impressions().list(owner).stream()
                .sorted(Comparator.comparing((Kept<Impression> each) ->
                                each.facts().happenedOn().orElse(LocalDate.MIN))
                        .reversed())
                .limit(MOST_SHOWN)
                .toList();
        Comparison comparison = perceptions.comparison(owner, exchange.today());
        PerceptionPage page = new PerceptionPage(
                perceptions.versions(owner),
                comparison,
                impressions,
                perceptions.steps().list(owner).reversed(),
                comparison.words().stream().anyMatch(word -> word.times() > 0),
                exchange.today());
        exchange.html((out, tags, view) -> JteperceptionGenerated.render(out, tags, view, page));
    }

    private void complete(Exchange exchange) {
        Saved saved = perceptions.done(exchange.owner(), exchange.id(), exchange.today());
        exchange.done("/perception", "record-changed", "/changes/" + saved.undo() + "/restoration");
    }

    private void compare(Exchange exchange) {
        exchange.json(perceptions.comparison(exchange.owner(), exchange.today()));
    }
}
