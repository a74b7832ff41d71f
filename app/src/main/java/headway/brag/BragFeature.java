package headway.brag;

import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Brag documents in the application.
public final class BragFeature implements Feature {
    private final Brags brags;

    public BragFeature(Brags brags) {
        this.brags = brags;
    }

    @Override
    public String name() {
        return "brag";
    }

    @Override
    public void routes(Routes routes) {
        new BragRoutes(brags).register(routes);
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new QuarterTrigger());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("brag.title", "/show/brag", Place.SHOW));
    }
}
