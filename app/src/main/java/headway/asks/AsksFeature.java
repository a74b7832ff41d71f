package headway.asks;

import headway.links.Links;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.Destination;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordDays;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks in the application.
public final class AsksFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/asks", Place.MOVES);

    private final Asks asks;
    private final Links links;

    public AsksFeature(Asks asks, Links links) {
        this.asks = asks;
        this.links = links;
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(asks.records(), PAGES.withOwnPage()).register(routes);
        new RecordRoutes<>(asks.pay(), PAGES).register(routes);
        new RecordRoutes<>(asks.sources(), PAGES).register(routes);
        new AskRoutes(asks).register(routes);
        asks.parts().forEach(part -> new RecordApi<>(part).register(routes));
    }

    @Override
    public List<Records<?>> records() {
        return asks.parts();
    }

    @Override
    public List<Trigger> triggers() {
        return new AskTriggers(links).all();
    }

    @Override
    public List<CalendarSource> calendar() {
        return List.of(new RecordDays<>("ask", asks.records(), AsksFeature::talkOn));
    }

    private static Optional<LocalDate> talkOn(Ask ask) {
        return ask.talkOn();
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("asks.title", "/asks", Place.MOVES));
    }
}
