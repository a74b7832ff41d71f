package headway.credit;

import headway.people.People;
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

/// Taking credit in the application.
public final class CreditFeature implements RecordsFeature {
    private final Credit credit;
    private final People people;
    private final List<Records<?>> parts;

    public CreditFeature(Credit credit, People people) {
        this.credit = credit;
        this.people = people;
        this.parts = List.of(credit.tellings());
    }

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public void routes(Routes routes) {
        new CreditRoutes(credit, people).register(routes);
        new RecordRoutes<>(credit.tellings(), RecordPages.listedOn("/credit", Place.EVIDENCE)).register(routes);
        parts.forEach(part -> new RecordApi<>(part).register(routes));
    }

    @Override
    public List<Records<?>> records() {
        return parts;
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new UnknownTrigger());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("credit.title", "/credit", Place.EVIDENCE));
    }
}
