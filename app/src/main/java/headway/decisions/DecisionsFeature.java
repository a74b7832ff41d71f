package headway.decisions;

import headway.platform.feature.Destination;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Decisions in the application.
public final class DecisionsFeature implements RecordsFeature {
    private static final RecordPages PAGES =
            RecordPages.listedOn("/decisions", Place.MOVES).withOwnPage();
    private static final int IMPORTANCE = 60;

    private final Decisions decisions;

    public DecisionsFeature(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(decisions.records(), PAGES).register(routes);
        new RecordRoutes<>(decisions.options(), PAGES).register(routes);
        new RecordRoutes<>(decisions.risks(), PAGES).register(routes);
        new DecisionRoutes(decisions).register(routes);
        decisions.parts().forEach(part -> new RecordApi<>(part).register(routes));
    }

    @Override
    public List<Records<?>> records() {
        return decisions.parts();
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(
                new PlainTrigger("decisions.review", "M5", Place.MOVES, IMPORTANCE, new DecisionStore()::reviews));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("decisions.title", "/decisions", Place.MOVES));
    }
}
