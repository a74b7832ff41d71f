package headway.accounts;

import headway.platform.config.Config;
import headway.platform.db.Backups;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.time.Clock;
import java.util.List;

/// Signing in, people of this installation, preferences.
public final class AccountsFeature implements Feature {
    private final AccountRoutes routes;
    private final SettingsRoutes settings;
    private final List<Runnable> daily;

    public AccountsFeature(Accounts accounts, SignIn signIn, Erasure erasure, Config config, Clock clock) {
        this.routes = new AccountRoutes(accounts, signIn, new Attempts(clock));
        this.settings = new SettingsRoutes(accounts, erasure, config, new Backups(config.data(), clock));
        this.daily = List.of(accounts::forgetOldSessions, erasure::sweepFiles);
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public void routes(Routes register) {
        routes.register(register);
        settings.register(register);
    }

    @Override
    public List<Runnable> daily() {
        return daily;
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("place.settings", "/settings", Place.SETTINGS));
    }
}
