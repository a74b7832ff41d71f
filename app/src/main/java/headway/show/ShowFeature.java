package headway.show;

import headway.accomplishments.Accomplishments;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// The place Show in the application.
public final class ShowFeature implements Feature {
    private final Accomplishments accomplishments;
    private final Doors doors;

    public ShowFeature(Accomplishments accomplishments, Doors doors) {
        this.accomplishments = accomplishments;
        this.doors = doors;
    }

    @Override
    public String name() {
        return "show";
    }

    @Override
    public void routes(Routes routes) {
        new ShowRoutes(accomplishments, doors).register(routes);
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("show.overview", "/show", Place.SHOW));
    }
}
