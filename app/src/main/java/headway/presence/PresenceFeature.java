package headway.presence;

import headway.platform.feature.Destination;
import headway.platform.feature.Kind;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.records.SingleRecordRoutes;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Presence in the application.
public final class PresenceFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/presence", Place.SHOW);

    private final Presence presence;

    public PresenceFeature(Presence presence) {
        this.presence = presence;
    }

    @Override
    public String name() {
        return "presence";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(presence.profiles(), PAGES.withOwnPage()).register(routes);
        new RecordRoutes<>(presence.findings(), PAGES).register(routes);
        new SingleRecordRoutes<>(presence.settings(), Place.SHOW).register(routes);
        new PresenceRoutes(presence).register(routes);
        new RecordApi<>(presence.profiles()).register(routes);
        new RecordApi<>(presence.findings()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(presence.profiles(), presence.findings(), presence.settings());
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                presence.profiles().asKind(),
                presence.findings().asKind(),
                new Kind(WordListsKind.NAME, "kind." + WordListsKind.NAME, "/presence"));
    }

    @Override
    public List<Trigger> triggers() {
        return new PresenceTriggers(presence).all();
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("presence.title", "/presence", Place.SHOW));
    }
}
