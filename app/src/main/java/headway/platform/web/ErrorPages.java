package headway.platform.web;

import headway.kernel.Refusal;
import java.util.Map;

/// Says no to browsers in a page and to programs in JSON.
final class ErrorPages {
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
        String key = platform.texts().has("error." + status + ".title") ? "error." + status : "error.other";
        if (exchange.path().startsWith("/api/")) {
            exchange.status(status)
                    .json(Map.of("error", status, "message", platform.texts().get(key + ".body")));
            return;
        }
        ErrorPage page = new ErrorPage(key + ".title", key + ".body");
        exchange.status(status).html((out, tags, view) -> JteerrorGenerated.render(out, tags, view, page));
    }
}
