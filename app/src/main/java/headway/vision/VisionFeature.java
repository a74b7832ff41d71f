package headway.vision;

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
import java.util.stream.Stream;

/// Vision and stage of life in the application.
public final class VisionFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/direction/vision", Place.DIRECTION);

    private static final int QUARTER = 91;
    /// Stages of working life commonly last for years.
    private static final int STAGE_DAYS = 1460;

    private final Visions visions;
    private final Stages stages;

    public VisionFeature(Visions visions, Stages stages) {
        this.visions = visions;
        this.stages = stages;
    }

    @Override
    public String name() {
        return "vision";
    }

    @Override
    public void routes(Routes routes) {
        new VisionRoutes(visions, stages).register(routes);
        new RecordRoutes<>(visions.records(), PAGES).register(routes);
        new RecordRoutes<>(stages.records(), PAGES).register(routes);
        new RecordApi<>(visions.records()).register(routes);
        new RecordApi<>(stages.records()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(visions.records(), stages.records());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("vision.title", "/direction/vision", Place.DIRECTION));
    }

    @Override
    public List<String> icons() {
        return List.of("check");
    }

    @Override
    public List<Trigger> triggers() {
        VisionStore store = new VisionStore();
        Dormant vision = new Dormant(
                "vision.unread",
                "D2",
                Place.DIRECTION,
                "/direction/vision",
                Effort.TWO_MINUTES,
                QUARTER,
                (handle, owner, _) -> store.lastThoughtOf(handle, owner));
        Dormant stage = new Dormant(
                "vision.stage",
                "D13",
                Place.DIRECTION,
                "/direction/vision#stage",
                Effort.TWO_MINUTES,
                STAGE_DAYS,
                (handle, owner, _) -> store.stageSaid(handle, owner));
        return Stream.of(vision, stage)
                .flatMap(each -> each.triggers().stream())
                .toList();
    }
}
