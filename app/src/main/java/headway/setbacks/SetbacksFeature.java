package headway.setbacks;

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

/// Setbacks in the application.
public final class SetbacksFeature implements RecordsFeature {
    private final Setbacks setbacks;

    public SetbacksFeature(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    public String name() {
        return "setbacks";
    }

    @Override
    public void routes(Routes routes) {
        RecordPages pages = RecordPages.listedOn("/setbacks", Place.EVIDENCE).withOwnPage();
        new RecordRoutes<>(setbacks.records(), pages).register(routes);
        new SetbackRoutes(setbacks).register(routes);
        new RecordApi<>(setbacks.records()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(setbacks.records());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("setbacks.title", "/setbacks", Place.EVIDENCE));
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new NextTryTrigger());
    }
}
