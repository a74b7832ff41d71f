package headway.home;

import headway.platform.feature.Destination;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Pages of the places that no feature has a first page for: each says what belongs there and what can be
/// done for it today.
final class PlaceRoutes {
    private static final List<Place> PLACES =
            List.of(Place.DIRECTION, Place.PEOPLE, Place.MOVES, Place.SHOW, Place.RHYTHM);
    /// Each place's example has this many lines in the message file.
    private static final List<Integer> EXAMPLES = List.of(1, 2, 3);

    private final List<Destination> destinations;

    PlaceRoutes(List<Destination> destinations) {
        this.destinations = List.copyOf(destinations);
    }

    void register(Routes routes) {
        for (Place place : PLACES) {
            boolean taken = destinations.stream().anyMatch(page -> page.path().equals(place.path()));
            if (!taken) {
                routes.get(place.path(), exchange -> show(exchange, place));
            }
        }
    }

    private void show(Exchange exchange, Place place) {
        List<Destination> pages =
                destinations.stream().filter(page -> page.place() == place).toList();
        PlacePage page = new PlacePage(place, pages, EXAMPLES);
        exchange.html((out, tags, view) -> JteplaceGenerated.render(out, tags, view, page));
    }
}
