package headway.roles;

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

/// The present role in the application.
public final class RolesFeature implements RecordsFeature {
    private final Roles roles;
    private final List<Records<?>> parts;

    public RolesFeature(Roles roles) {
        this.roles = roles;
        this.parts = List.of(roles.responsibilities(), roles.priorities());
    }

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public void routes(Routes routes) {
        RecordPages pages = RecordPages.listedOn("/role", Place.EVIDENCE);
        new RoleRoutes(roles).register(routes);
        new RecordRoutes<>(roles.responsibilities(), pages).register(routes);
        new RecordRoutes<>(roles.priorities(), pages).register(routes);
        parts.forEach(part -> new RecordApi<>(part).register(routes));
    }

    @Override
    public List<Records<?>> records() {
        return parts;
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new EmptyCellTrigger());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("role.title", "/role", Place.EVIDENCE));
    }
}
