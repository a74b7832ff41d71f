package headway.setbacks;

import headway.platform.records.Kept;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.List;

/// Pages of setbacks.
final class SetbackRoutes {
    /// Questions of the guide, each a field of the record.
    static final List<String> GUIDE = List.of("what", "told", "inMyHands", "notInMyHands", "lesson", "nextTry");

    private final Setbacks setbacks;

    SetbackRoutes(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    void register(Routes routes) {
        routes.get("/setbacks", this::list);
        routes.get("/setbacks/passed-over", this::guide);
        routes.get("/setbacks/{id}", this::show);
    }

    private void list(Exchange exchange) {
        List<Kept<Setback>> all = setbacks.list(exchange.owner());
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, all));
    }

    private void guide(Exchange exchange) {
        exchange.html((out, tags, view) -> JteguideGenerated.render(out, tags, view, GUIDE));
    }

    private void show(Exchange exchange) {
        Kept<Setback> setback = setbacks.records().get(exchange.owner(), exchange.id());
        exchange.html((out, tags, view) -> JtesetbackGenerated.render(out, tags, view, setback));
    }
}
