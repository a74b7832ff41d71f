package headway.accounts;

import headway.accounts.SignInPage.Sent;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Signing in and out.
final class AccountRoutes {
    static final String SESSION_COOKIE = "headway_session";
    private static final String KEPT = "kept.";
    /// A kept form, whose fields got longer names, with a name and a password.
    private static final long LARGEST_SIGN_IN_BYTES = 2 * SignIn.LARGEST_FORM_BYTES;

    private final Accounts accounts;
    private final SignIn signIn;
    private final Attempts attempts;

    AccountRoutes(Accounts accounts, SignIn signIn, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.signIn = signIn;
    }

    void register(Routes routes) {
        routes.open(Route.Method.GET, "/start", this::start);
        routes.open(Route.Method.GET, "/session", this::form);
        routes.open(Route.Method.POST, "/session", this::open);
        routes.post("/session/end", this::end);
    }

    /// The printed address: opens a session once, then shows Today without the word in the address bar.
    private void start(Exchange exchange) {
        Optional<String> session = exchange.query("token").flatMap(accounts::openWithLaunchToken);
        if (session.isPresent()) {
            exchange.cookie(SESSION_COOKIE, session.get(), Accounts.SESSION_AGE);
        }
        if (session.isPresent() || exchange.visitor().isPresent()) {
            exchange.seeOther("/");
        } else {
            form(exchange.status(401));
        }
    }

    private void form(Exchange exchange) {
        SignIn.show(
                exchange,
                new SignInPage("/", Sent.NOTHING, FormData.EMPTY, Optional.empty(), signIn.asksForPassword()));
    }

    private void open(Exchange exchange) {
        if (!exchange.sentFormUpTo(LARGEST_SIGN_IN_BYTES)) {
            form(exchange.status(413));
            return;
        }
        FormData form = exchange.form();
        FormData kept = kept(form);
        Sent sent = form.isChecked("kept") ? Sent.FORM : Sent.NOTHING;
        String target = local(form.text("target"));
        String name = form.text("name");
        if (!attempts.mayTry(name, exchange.address())) {
            SignIn.show(
                    exchange.status(429), new SignInPage(target, sent, kept, Optional.of("signin.throttled"), true));
            return;
        }
        Optional<String> session = accounts.openWithPassword(name, form.raw("password"));
        if (session.isEmpty()) {
            attempts.failed(name, exchange.address());
            SignIn.show(exchange.status(422), new SignInPage(target, sent, kept, Optional.of("signin.refused"), true));
            return;
        }
        attempts.succeeded(name, exchange.address());
        exchange.cookie(SESSION_COOKIE, session.get(), Accounts.SESSION_AGE);
        if (sent == Sent.FORM) {
            SignIn.show(exchange, new SignInPage(target, sent, kept, Optional.empty(), false));
        } else {
            exchange.seeOther(target);
        }
    }

    private static FormData kept(FormData form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.fields().forEach((name, values) -> {
            if (name.startsWith(KEPT)) {
                fields.put(name.substring(KEPT.length()), values);
            }
        });
        return new FormData(fields);
    }

    /// Only addresses inside the application: no open redirect.
    private static String local(String target) {
        boolean local = target.startsWith("/") && !target.startsWith("//") && !target.contains("\\");
        return local && target.chars().noneMatch(Character::isISOControl) ? target : "/";
    }

    private void end(Exchange exchange) {
        exchange.cookie(SESSION_COOKIE).ifPresent(accounts::endSession);
        exchange.cookie(SESSION_COOKIE, "", Duration.ZERO);
        exchange.seeOther("/session");
    }
}
