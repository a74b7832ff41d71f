package headway.platform.changes;

import headway.platform.feature.Feature;
import headway.platform.feature.Undoable;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Takes changes back for web pages and programs.
public final class ChangesFeature implements Feature {
    private final Changes changes;
    private final Supplier<List<Undoable>> undoables;

    /// @param undoables those of all features; asked at the first undo
    public ChangesFeature(Changes changes, Supplier<List<Undoable>> undoables) {
        this.changes = changes;
        this.undoables = undoables;
    }

    @Override
    public String name() {
        return "platform.changes";
    }

    @Override
    public void routes(Routes routes) {
        routes.post("/changes/{id}/restoration", this::undo);
        routes.post("/api/changes/{id}/restoration", this::undoForProgram);
    }

    @Override
    public List<Runnable> daily() {
        return List.of(changes::forgetOld);
    }

    private void undo(Exchange exchange) {
        changes.undo(exchange.owner(), exchange.id(), undoables.get());
        exchange.done(backFrom(exchange), "undone", "");
    }

    /// The page the button stood on, without what it had to say. From the page of one record it goes to the list:
    /// what was taken back may be that record itself.
    private static String backFrom(Exchange exchange) {
        String path = exchange.header("Referer")
                .map(referrer -> URI.create(referrer).getPath())
                .orElse("/");
        String base = exchange.view().basePath();
        if (!path.startsWith(base) || path.length() <= base.length()) {
            return "/";
        }
        String list = path.substring(base.length()).replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}(/.*)?$", "");
        return list.isEmpty() ? "/" : list;
    }

    private void undoForProgram(Exchange exchange) {
        changes.undo(exchange.owner(), exchange.id(), undoables.get());
        exchange.json(Map.of("undone", exchange.id().toString()));
    }
}
