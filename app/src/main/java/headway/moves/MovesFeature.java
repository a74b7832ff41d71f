package headway.moves;

import headway.asks.Asks;
import headway.decisions.Decisions;
import headway.opportunities.Opportunities;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The overview of moves in the application.
public final class MovesFeature implements Feature {
    private final Opportunities opportunities;
    private final Asks asks;
    private final Decisions decisions;

    public MovesFeature(Opportunities opportunities, Asks asks, Decisions decisions) {
        this.opportunities = opportunities;
        this.asks = asks;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "moves";
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/moves", this::show);
        routes.get("/api/moves", this::showJson);
    }

    private MovesPage page(Exchange exchange) {
        return MovesPage.of(opportunities, asks, decisions, exchange.owner());
    }

    private void show(Exchange exchange) {
        MovesPage page = page(exchange);
        exchange.html((out, tags, view) -> JtemovesGenerated.render(out, tags, view, page));
    }

    private void showJson(Exchange exchange) {
        MovesPage page = page(exchange);
        exchange.json(Map.of(
                "next", page.next().stream().map(MovesFeature::json).toList(),
                "waiting", page.waiting().stream().map(MovesFeature::json).toList()));
    }

    private static Map<String, @Nullable Object> json(MovesPage.Line line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", line.kind());
        json.put("title", line.title());
        json.put("what", line.what());
        json.put("day", line.day().orElse(null));
        json.put("path", line.path());
        return json;
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("moves.title", "/moves", Place.MOVES));
    }
}
