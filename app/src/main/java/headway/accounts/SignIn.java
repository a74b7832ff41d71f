package headway.accounts;

import headway.accounts.SignInPage.Sent;
import headway.platform.web.Authenticator;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Visitor;
import java.util.Map;
import java.util.Optional;

/// Recognises visitors and asks strangers to sign in, without losing what they had typed.
public final class SignIn implements Authenticator {
    /// The largest form that is read from a stranger: the longest details of an entry are 100,000 characters
    /// of up to 12 bytes, percent-encoded.
    static final long LARGEST_FORM_BYTES = 2L << 20;

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
        Sent sent = sent(exchange);
        FormData typed = sent == Sent.FORM ? exchange.form() : FormData.EMPTY;
        String target =
                switch (sent) {
                    case NOTHING -> exchange.pathAndQuery();
                    case FORM -> exchange.path();
                    case REFUSED -> "/";
                };
        show(exchange.status(401), new SignInPage(target, sent, typed, Optional.empty(), asksForPassword()));
    }

    private static Sent sent(Exchange exchange) {
        if (!exchange.method().equals("POST")) {
            return Sent.NOTHING;
        }
        return exchange.sentFormUpTo(LARGEST_FORM_BYTES) ? Sent.FORM : Sent.REFUSED;
    }

    boolean asksForPassword() {
        return accounts.all().stream().anyMatch(Account::hasPassword);
    }

    static void show(Exchange exchange, SignInPage page) {
        exchange.html((out, tags, view) -> JtesigninGenerated.render(out, tags, view, page));
    }
}
