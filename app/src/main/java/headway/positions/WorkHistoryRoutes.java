package headway.positions;

import headway.kernel.OwnerId;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;

/// The page of the whole work history and the page of one position.
final class WorkHistoryRoutes {
    private final WorkHistory history;
    private final Achieved achieved;

    WorkHistoryRoutes(WorkHistory history, Achieved achieved) {
        this.history = history;
        this.achieved = achieved;
    }

    void register(Routes routes) {
        routes.get("/work-history", this::all);
        routes.get("/positions/{id}", this::position);
    }

    private void all(Exchange exchange) {
        OwnerId owner = exchange.owner();
        WorkHistoryPage page = WorkHistoryPage.of(history, owner, exchange.today());
        exchange.html((out, tags, view) -> JtehistoryGenerated.render(out, tags, view, page));
    }

    private void position(Exchange exchange) {
        OwnerId owner = exchange.owner();
        var position = history.positions().get(owner, exchange.id());
        PositionPage page = new PositionPage(position, achieved.in(owner, position.id()));
        exchange.html((out, tags, view) -> JtepositionGenerated.render(out, tags, view, page));
    }
}
