package headway.calendar;

import headway.accounts.Accounts;
import headway.platform.config.Config;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.time.Clock;
import java.util.List;

/// The calendar feed in the application.
public final class CalendarFeature implements Feature {
    private final Calendars calendars;
    private final Accounts accounts;
    private final Config config;
    private final Clock clock;

    public CalendarFeature(Calendars calendars, Accounts accounts, Config config, Clock clock) {
        this.calendars = calendars;
        this.accounts = accounts;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public void routes(Routes routes) {
        new CalendarRoutes(calendars, accounts, config, clock).register(routes);
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("calendar.title", "/calendar", Place.RHYTHM));
    }
}
