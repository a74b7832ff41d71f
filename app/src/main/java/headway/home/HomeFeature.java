package headway.home;

import headway.accomplishments.Accomplishments;
import headway.platform.db.Database;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.search.SearchIndex;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.profile.Profiles;
import headway.today.Today;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// What belongs to no single feature: Today, the timeline, search, the palette.
public final class HomeFeature implements Feature {
    private static final List<Destination> PAGES = List.of(
            new Destination("place.today", "/", Place.TODAY),
            new Destination("home.timeline", "/timeline", Place.TODAY),
            new Destination("home.search", "/search", Place.TODAY));

    private final Database database;
    private final Entries entries;
    private final Accomplishments accomplishments;
    private final Profiles profiles;
    private final Today today;
    private final List<Destination> destinations;
    private final Clock clock;

    /// @param others every other feature of the application
    public HomeFeature(
            Database database,
            SearchIndex search,
            Accomplishments accomplishments,
            Profiles profiles,
            Today today,
            Clock clock,
            List<Feature> others) {
        this.database = database;
        this.accomplishments = accomplishments;
        this.profiles = profiles;
        this.today = today;
        this.entries = new Entries(
                database,
                search,
                others.stream().flatMap(feature -> feature.kinds().stream()).toList());
        this.destinations = Stream.concat(
                        PAGES.stream(), others.stream().flatMap(feature -> feature.destinations().stream()))
                .toList();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "home";
    }

    @Override
    public void routes(Routes routes) {
        new TodayRoutes(database, entries, accomplishments, profiles, today, destinations, clock).register(routes);
        new TimelineRoutes(entries).register(routes);
        new PaletteRoutes(entries, destinations).register(routes);
        new PlaceRoutes(destinations).register(routes);
    }

    @Override
    public List<Destination> destinations() {
        return PAGES;
    }
}
