package headway.positions;

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
import java.util.List;

/// Work history in the application.
public final class PositionsFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/work-history", Place.EVIDENCE);

    private final WorkHistory history;
    private final Achieved achieved;

    public PositionsFeature(WorkHistory history, Achieved achieved) {
        this.history = history;
        this.achieved = achieved;
    }

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(history.positions(), PAGES.withOwnPage()).register(routes);
        new WorkHistoryRoutes(history, achieved).register(routes);
        new RecordRoutes<>(history.education(), PAGES).register(routes);
        new RecordRoutes<>(history.credentials(), PAGES).register(routes);
        new RecordRoutes<>(history.projects(), PAGES).register(routes);
        new RecordRoutes<>(history.languages(), PAGES).register(routes);
        history.parts().forEach(part -> new RecordApi<>(part).register(routes));
    }

    @Override
    public List<Records<?>> records() {
        return history.parts();
    }

    @Override
    public List<Trigger> triggers() {
        return ExpiryTrigger.all();
    }

    @Override
    public List<CalendarSource> calendar() {
        return List.of(new CredentialDays(history.credentials()));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("positions.title", "/work-history", Place.EVIDENCE));
    }
}
