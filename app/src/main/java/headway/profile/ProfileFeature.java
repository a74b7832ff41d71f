package headway.profile;

import headway.platform.feature.Destination;
import headway.platform.feature.Kind;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.records.SingleRecordRoutes;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.List;

/// The profile in the application.
public final class ProfileFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/profile", Place.EVIDENCE);

    private final Profiles profiles;

    public ProfileFeature(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/profile", this::show);
        new SingleRecordRoutes<>(profiles.profiles(), Place.EVIDENCE).register(routes);
        profiles.lists().forEach(list -> {
            new RecordRoutes<>(list, PAGES).register(routes);
            new RecordApi<>(list).register(routes);
        });
    }

    private void show(Exchange exchange) {
        ProfilePage page = ProfilePage.of(profiles, exchange.owner());
        exchange.html((out, tags, view) -> JteprofileGenerated.render(out, tags, view, page));
    }

    @Override
    public List<Records<?>> records() {
        List<Records<?>> all = new ArrayList<>(List.of(profiles.profiles()));
        all.addAll(profiles.lists());
        return all;
    }

    /// Without the profile itself: it is changed, never deleted.
    @Override
    public List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(List.of(new Kind(profiles.profiles().kind(), "kind.profile", "/profile")));
        profiles.lists().forEach(list -> kinds.add(list.asKind()));
        return kinds;
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("profile.page", "/profile", Place.EVIDENCE));
    }
}
