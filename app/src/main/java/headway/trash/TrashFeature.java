package headway.trash;

import headway.kernel.OwnerId;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;

/// The trash in the application: its page and its JSON API.
public final class TrashFeature implements Feature {
    private final Trash trash;

    public TrashFeature(Trash trash) {
        this.trash = trash;
    }

    @Override
    public String name() {
        return "trash";
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("trash.title", "/trash", Place.SETTINGS));
    }

    @Override
    public List<Runnable> daily() {
        return List.of(trash::purge);
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/trash", this::show);
        routes.post("/trash/erasure", this::eraseAll);
        routes.post("/trash/{kind}/{id}/restoration", this::restore);
        routes.post("/trash/{kind}/{id}/erasure", this::erase);
        routes.get("/api/trash", exchange -> exchange.json(Map.of("items", trash.list(exchange.owner()))));
        routes.delete("/api/trash", exchange -> exchange.json(Map.of("erased", trash.eraseAll(exchange.owner()))));
        routes.post("/api/trash/{kind}/{id}/restoration", this::restoreForProgram);
        routes.delete("/api/trash/{kind}/{id}", this::eraseForProgram);
    }

    private void show(Exchange exchange) {
        TrashPage page = new TrashPage(trash.list(exchange.owner()));
        exchange.html((out, tags, view) -> JtetrashGenerated.render(out, tags, view, page));
    }

    private void restore(Exchange exchange) {
        trash.restore(exchange.owner(), exchange.pathParam("kind"), exchange.id());
        exchange.done("/trash", "trash-restored", "");
    }

    private void erase(Exchange exchange) {
        trash.erase(exchange.owner(), exchange.pathParam("kind"), exchange.id());
        exchange.done("/trash", "trash-erased", "");
    }

    private void eraseAll(Exchange exchange) {
        OwnerId owner = exchange.owner();
        exchange.done("/trash", trash.eraseAll(owner) == 0 ? "trash-was-empty" : "trash-erased", "");
    }

    private void restoreForProgram(Exchange exchange) {
        trash.restore(exchange.owner(), exchange.pathParam("kind"), exchange.id());
        exchange.json(Map.of("restored", exchange.id().toString()));
    }

    private void eraseForProgram(Exchange exchange) {
        trash.erase(exchange.owner(), exchange.pathParam("kind"), exchange.id());
        exchange.json(Map.of("erased", exchange.id().toString()));
    }
}
