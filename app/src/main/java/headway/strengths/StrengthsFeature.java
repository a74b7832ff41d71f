package headway.strengths;

import headway.platform.feature.Destination;
import headway.platform.feature.Dormant;
import headway.platform.feature.Effort;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Strengths and weaknesses in the application.
public final class StrengthsFeature implements RecordsFeature {
    private static final int HALF_YEAR = 182;

    private final Strengths strengths;
    private final Evidence evidence;

    public StrengthsFeature(Strengths strengths, Evidence evidence) {
        this.strengths = strengths;
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "strengths";
    }

    @Override
    public void routes(Routes routes) {
        new StrengthRoutes(strengths, evidence).register(routes);
        new RecordRoutes<>(strengths.ratings(), RecordPages.listedOn("/direction/strengths", Place.DIRECTION))
                .register(routes);
        new RecordApi<>(strengths.ratings()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(strengths.ratings());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("strengths.title", "/direction/strengths", Place.DIRECTION));
    }

    @Override
    public List<Trigger> triggers() {
        StrengthStore store = new StrengthStore();
        return new Dormant(
                        "strengths.rating",
                        "D7",
                        Place.DIRECTION,
                        "/direction/strengths",
                        Effort.QUARTER_HOUR,
                        HALF_YEAR,
                        (handle, owner, _) -> store.lastRated(handle, owner))
                .triggers();
    }
}
