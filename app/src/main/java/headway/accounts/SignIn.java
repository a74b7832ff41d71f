package headway.accounts;

import headway.platform.web.Authenticator;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Visitor;
import java.util.Map;
import java.util.Optional;

/// Recognises visitors and asks strangers to sign in, without losing what they had typed.
public final class SignIn implements Authenticator {
    private final Accounts accounts;

    public SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Visitor> bySession(String token) {
        return accounts.bySession(token);
    }

    @Override
    public Optional<Visitor> byApiToken(String token) {
        return accounts.byApiToken(token);
    }

    @Override
    public void challenge(Exchange exchange) {
        if (exchange.path().startsWith("/api/")) {
            exchange.status(401)
                    .header("WWW-Authenticate", "Bearer")
                    .json(Map.of("error", 401, "message", exchange.view().t("signin.api")));
            return;
        }
        if (exchange.wantsFragment()) {
            exchange.status(401).header("HX-Refresh", "true").html((out, tags, view) -> {});
            return;
        }
        boolean form = exchange.method().equals("POST");
        FormData typed = form ? exchange.form() : FormData.EMPTY;
        String target = form ? exchange.path() : exchange.pathAndQuery();
        show(exchange.status(401), new SignInPage(target, form, typed, Optional.empty(), asksForPassword()));
    }

    boolean asksForPassword() {
        return accounts.all().stream().anyMatch(Account::hasPassword);
    }

    static void show(Exchange exchange, SignInPage page) {
        exchange.html((out, tags, view) -> JtesigninGenerated.render(out, tags, view, page));
    }
}
