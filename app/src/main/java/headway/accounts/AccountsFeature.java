package headway.accounts;

import headway.platform.feature.Feature;
import headway.platform.web.Routes;

/// Signing in, people of this installation, preferences.
public final class AccountsFeature implements Feature {
    private final AccountRoutes routes;

    public AccountsFeature(Accounts accounts, SignIn signIn) {
        this.routes = new AccountRoutes(accounts, signIn);
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public void routes(Routes register) {
        routes.register(register);
    }
}
