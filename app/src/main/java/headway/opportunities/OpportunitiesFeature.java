package headway.opportunities;

import headway.platform.feature.Destination;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Opportunities in the application.
public final class OpportunitiesFeature implements RecordsFeature {
    private static final RecordPages PAGES =
            RecordPages.listedOn("/opportunities", Place.MOVES).withOwnPage();

    private static final int IMPORTANCE_OF_ACTION = 70;
    private static final int IMPORTANCE_OF_QUIET = 40;

    private final Opportunities opportunities;

    public OpportunitiesFeature(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public String name() {
        return "opportunities";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(opportunities.records(), PAGES).register(routes);
        new OpportunityRoutes(opportunities).register(routes);
        new RecordApi<>(opportunities.records()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(opportunities.records());
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(opportunities.records().table(), Opportunities.stages());
    }

    @Override
    public List<Trigger> triggers() {
        OpportunityStore store = opportunities.store();
        return List.of(
                new PlainTrigger("opportunities.next-action", "M1", Place.MOVES, IMPORTANCE_OF_ACTION, store::due),
                new PlainTrigger("opportunities.quiet", "M1", Place.MOVES, IMPORTANCE_OF_QUIET, store::quiet));
    }

    @Override
    public List<String> scripts() {
        return List.of("headway/opportunities/opportunities.js");
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("opportunities.title", "/opportunities", Place.MOVES));
    }
}
