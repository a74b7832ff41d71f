package headway.platform.web;

import headway.kernel.Refusal;
import headway.platform.db.DatabaseProblem;
import java.util.Map;
import java.util.Optional;

/// Says no to browsers in a page and to programs in JSON.
final class ErrorPages {
    /// Seconds after which a busy record is worth another try: a restore or an upgrade takes about as long.
    private static final String BUSY_SECONDS = "5";

    private final WebPlatform platform;

    ErrorPages(WebPlatform platform) {
        this.platform = platform;
    }

    void refused(Exchange exchange, Refusal refusal) {
        switch (refusal) {
            case Refusal.NotFound _ -> status(exchange, 404);
            case Refusal.Forbidden _ -> status(exchange, 403);
            case Refusal.Conflict _ -> status(exchange, 409);
        }
    }

    void notFound(Exchange exchange) {
        status(exchange, 404);
    }

    void status(Exchange exchange, int status) {
        show(exchange, status, text(status), Optional.empty());
    }

    /// The record cannot be used now: its own sentence says why, and a form that was sent can be sent again.
    void unusable(Exchange exchange, DatabaseProblem problem) {
        int status =
                switch (problem.kind()) {
                    case BUSY, GONE -> 503;
                    case FULL -> 507;
                    case READ_ONLY, DAMAGED, NEWER, OTHER -> 500;
                };
        if (status == 503) {
            exchange.header("Retry-After", BUSY_SECONDS);
        }
        show(exchange, status, String.valueOf(problem.getMessage()), again(exchange));
    }

    /// A mistake of the program: what was typed is still there.
    void broken(Exchange exchange) {
        show(exchange, 500, text(500), again(exchange));
    }

    private String text(int status) {
        return platform.texts().get(key(status) + ".body");
    }

    private String key(int status) {
        return platform.texts().has("error." + status + ".title") ? "error." + status : "error.other";
    }

    /// Only a plain form can be repeated in a page; passwords are not, they are typed again.
    private static Optional<ErrorPage.Again> again(Exchange exchange) {
        boolean plain = exchange.method().equals("POST")
                && exchange.header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
        if (!plain) {
            return Optional.empty();
        }
        FormData typed = exchange.form();
        boolean secret = typed.fields().keySet().stream().anyMatch(name -> name.contains("password"));
        return secret ? Optional.empty() : Optional.of(new ErrorPage.Again(exchange.pathAndQuery(), typed));
    }

    private void show(Exchange exchange, int status, String sentence, Optional<ErrorPage.Again> again) {
        if (exchange.path().startsWith("/api/")) {
            exchange.status(status).json(Map.of("error", status, "message", sentence));
            return;
        }
        ErrorPage page = new ErrorPage(key(status) + ".title", sentence, again);
        exchange.status(status).html((out, tags, view) -> JteerrorGenerated.render(out, tags, view, page));
    }
}
