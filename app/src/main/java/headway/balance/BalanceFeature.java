package headway.balance;

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

/// Balance in the application.
public final class BalanceFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/rhythm/check-in", Place.RHYTHM);

    private final Balance balance;

    public BalanceFeature(Balance balance) {
        this.balance = balance;
    }

    @Override
    public String name() {
        return "balance";
    }

    @Override
    public void routes(Routes routes) {
        new BalanceRoutes(balance).register(routes);
        new RecordRoutes<>(balance.records(), PAGES).register(routes);
        new RecordApi<>(balance.records()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(balance.records());
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new WarningTrigger(), new DueTrigger());
    }

    @Override
    public List<String> scripts() {
        return List.of("headway/balance/scales.js");
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("balance.title", "/rhythm/check-in", Place.RHYTHM));
    }
}
