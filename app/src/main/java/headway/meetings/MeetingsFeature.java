package headway.meetings;

import headway.people.People;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.Destination;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.time.Clock;
import java.util.List;

/// One-to-ones in the application.
public final class MeetingsFeature implements RecordsFeature {
    private final Meetings meetings;
    private final People people;
    private final Clock clock;

    public MeetingsFeature(Meetings meetings, People people, Clock clock) {
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public void routes(Routes routes) {
        RecordPages pages = RecordPages.listedOn("/one-to-ones", Place.SHOW).withOwnPage();
        new RecordRoutes<>(meetings.records(), pages).register(routes);
        new MeetingRoutes(meetings, people, clock).register(routes);
        new RecordApi<>(meetings.records()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(meetings.records());
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new UnpreparedTrigger());
    }

    @Override
    public List<CalendarSource> calendar() {
        return List.of(new MeetingDays());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("meetings.title", "/one-to-ones", Place.SHOW));
    }
}
