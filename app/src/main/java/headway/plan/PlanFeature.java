package headway.plan;

import headway.platform.feature.Destination;
import headway.platform.feature.Dormant;
import headway.platform.feature.Effort;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Optional;

/// The Direction place as a whole in the application.
public final class PlanFeature implements Feature {
    private static final int HALF_YEAR = 182;

    private final Direction direction;
    private final Sheets sheets;
    private final CareerPlans plans;

    public PlanFeature(Direction direction, Sheets sheets, CareerPlans plans) {
        this.direction = direction;
        this.sheets = sheets;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void routes(Routes routes) {
        new PlanRoutes(direction, plans).register(routes);
        new SheetRoutes(direction, sheets).register(routes);
    }

    /// Without the addresses of sheets: those are not part of a record that goes elsewhere.
    @Override
    public List<RecordTable> tables() {
        return List.of(plans.records().table());
    }

    @Override
    public List<Undoable> undoables() {
        return List.of(plans.records());
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(plans.records().kind(), "kind.career-plan", "/direction/plan"));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(
                new Destination("plan.overview", "/direction", Place.DIRECTION),
                new Destination("plan.plan", "/direction/plan", Place.DIRECTION));
    }

    @Override
    public List<String> icons() {
        return List.of("link", "file-text");
    }

    /// As long as there is no goal, there is no plan to read.
    @Override
    public List<Trigger> triggers() {
        PlanStore store = new PlanStore();
        return new Dormant(
                        "plan.look",
                        "D14",
                        Place.DIRECTION,
                        "/direction/plan",
                        Effort.QUARTER_HOUR,
                        HALF_YEAR,
                        (handle, owner, today) -> direction.goals().hasAny(handle, owner)
                                ? store.lastLook(handle, owner)
                                : Optional.of(today))
                .triggers();
    }
}
