package headway.perception;

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

/// Perception in the application.
public final class PerceptionFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/perception", Place.PEOPLE);

    private final Perceptions perceptions;
    private final Pulse pulse;

    public PerceptionFeature(Perceptions perceptions, Pulse pulse) {
        this.perceptions = perceptions;
        this.pulse = pulse;
    }

    @Override
    public String name() {
        return "perception";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(perceptions.brands(), PAGES).register(routes);
        new RecordRoutes<>(perceptions.impressions(), PAGES).register(routes);
        new RecordRoutes<>(perceptions.steps(), PAGES).register(routes);
        new PerceptionRoutes(perceptions).register(routes);
        records().forEach(part -> new RecordApi<>(part).register(routes));
    }

    @Override
    public List<Records<?>> records() {
        return List.of(perceptions.brands(), perceptions.impressions(), perceptions.steps());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("perception.title", "/perception", Place.PEOPLE));
    }

    @Override
    public List<Trigger> triggers() {
        return PerceptionTriggers.all(pulse, perceptions.steps());
    }
}
