package headway;

import headway.accounts.Accounts;
import headway.calendar.CalendarFeature;
import headway.calendar.Calendars;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.Feature;
import java.util.List;
import java.util.function.Supplier;

/// What is due, for calendar programs.
final class CalendarParts implements Parts {
    private final Calendars calendars;
    private final List<Feature> features;

    /// @param sources those of all features
    CalendarParts(Ground ground, Accounts accounts, Supplier<List<CalendarSource>> sources) {
        this.calendars = new Calendars(ground.database(), ground.clock(), sources);
        this.features = List.of(new CalendarFeature(calendars, accounts, ground.config(), ground.clock()));
    }

    Calendars calendars() {
        return calendars;
    }

    @Override
    public List<Feature> features() {
        return features;
    }
}
