package headway.values;

import headway.platform.feature.Destination;
import headway.platform.feature.Dormant;
import headway.platform.feature.Effort;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Values in the application.
public final class ValuesFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/direction/values", Place.DIRECTION);

    /// What matters changes slowly.
    private static final int YEAR = 365;

    private final Values values;

    public ValuesFeature(Values values) {
        this.values = values;
    }

    @Override
    public String name() {
        return "values";
    }

    @Override
    public void routes(Routes routes) {
        new ValueRoutes(values).register(routes);
        new RecordRoutes<>(values.values(), PAGES).register(routes);
        new RecordRoutes<>(values.statements(), PAGES).register(routes);
        new RecordApi<>(values.values()).register(routes);
        new RecordApi<>(values.statements()).register(routes);
        routes.get("/api/weights", this::weights);
        routes.get("/weighings/{id}", exchange -> {
            values.weighings().get(exchange.owner(), exchange.id());
            exchange.seeOther("/direction/values#history");
        });
    }

    @Override
    public List<Records<?>> records() {
        return List.of(values.values(), values.weighings(), values.statements());
    }

    private void weights(Exchange exchange) {
        exchange.json(Map.of("weights", values.weights(exchange.owner())));
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(
                values.values().table(),
                values.weighings().table(),
                ValueKinds.JUDGEMENTS,
                ValueKinds.POINTS,
                values.statements().table());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("values.title", "/direction/values", Place.DIRECTION));
    }

    @Override
    public List<String> scripts() {
        return List.of("headway/values/comparison.js");
    }

    @Override
    public List<Trigger> triggers() {
        ValueStore store = new ValueStore();
        Dormant weights = new Dormant(
                "values.weights",
                "D1",
                Place.DIRECTION,
                "/direction/values",
                Effort.QUARTER_HOUR,
                YEAR,
                (handle, owner, _) -> store.lastWeighed(handle, owner));
        Dormant success = new Dormant(
                "values.success",
                "D1",
                Place.DIRECTION,
                "/direction/values",
                Effort.TWO_MINUTES,
                YEAR,
                (handle, owner, _) -> store.lastStatement(handle, owner));
        return Stream.of(weights, success)
                .flatMap(each -> each.triggers().stream())
                .toList();
    }
}
