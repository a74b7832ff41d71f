package headway.plan;

import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// The overview of the Direction place.
public final class PlanFeature implements Feature {
    private final Direction direction;

    public PlanFeature(Direction direction) {
        this.direction = direction;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/direction", this::overview);
    }

    private void overview(Exchange exchange) {
        OverviewPage page = OverviewPage.of(direction, exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JteoverviewGenerated.render(out, tags, view, page));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("plan.overview", "/direction", Place.DIRECTION));
    }
}
