package headway.reading;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The reading list, one article, feeds on request, lists of feeds in and out.
final class ReadingRoutes {
    private static final int MOST_OPML_BYTES = 5 * 1024 * 1024;

    private final Reading reading;

    ReadingRoutes(Reading reading) {
        this.reading = reading;
    }

    void register(Routes routes) {
        routes.get("/reading", this::all);
        routes.get("/articles/{id}", this::one);
        routes.post("/articles/{id}/state", this::mark);
        routes.post("/publications/{id}/fetches", this::fetch);
        routes.post("/reading/lists", this::takeOver);
        routes.get("/export/reading.opml", this::opml);
        routes.post("/api/publications/{id}/fetches", this::fetchJson);
        routes.get("/api/contributions", this::contributions);
    }

    private void all(Exchange exchange) {
        OwnerId owner = exchange.owner();
        ReadingPage.All page = ReadingPage.all(
                reading.publications().list(owner),
                reading.articles().list(owner),
                reading.goal(owner),
                reading.contributions(owner, exchange.today()));
        exchange.html((out, tags, view) -> JtereadingGenerated.render(out, tags, view, page));
    }

    private void one(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Kept<Article> article = reading.articles().get(owner, exchange.id());
        String publication = article.facts()
                .publicationId()
                .flatMap(id -> reading.publications().choices().find(owner, id))
                .map(choice -> choice.label())
                .orElse("");
        ReadingPage.One page = new ReadingPage.One(article, publication);
        exchange.html((out, tags, view) -> JtearticleGenerated.render(out, tags, view, page));
    }

    private void mark(Exchange exchange) {
        String code = exchange.form().text("to");
        Article.State state = Article.State.of(code).orElseThrow(() -> new Refusal.NotFound(code));
        Saved saved = reading.mark(exchange.owner(), exchange.id(), state, exchange.today());
        String path = exchange.form().text("back").equals("page") ? "/articles/" + saved.id() : "/reading";
        exchange.done(path, "article-marked", "/changes/" + saved.undo() + "/restoration");
    }

    private void fetch(Exchange exchange) {
        switch (reading.fetch(exchange.owner(), exchange.id(), exchange.today())) {
            case Reading.Outcome.Read(int added, UUID undo) ->
                exchange.done("/reading", added == 0 ? "feed-same" : "feed-read", "/changes/" + undo + "/restoration");
            case Reading.Outcome.Failed(String code) -> exchange.done("/reading", failure(code), "");
        }
    }

    /// What the page says when a feed could not be read.
    private static String failure(String code) {
        return switch (code) {
            case "no-feed" -> "feed-no-feed";
            case "no-address" -> "feed-no-address";
            case "address" -> "feed-address";
            case "unknown-host" -> "feed-unknown-host";
            case "private" -> "feed-private";
            case "redirections" -> "feed-redirections";
            case "too-large" -> "feed-too-large";
            case "too-slow" -> "feed-too-slow";
            case "status" -> "feed-status";
            default -> "feed-unreachable";
        };
    }

    private void fetchJson(Exchange exchange) {
        switch (reading.fetch(exchange.owner(), exchange.id(), exchange.today())) {
            case Reading.Outcome.Read(int added, UUID undo) -> exchange.json(Map.of("added", added, "undo", undo));
            case Reading.Outcome.Failed(String code) ->
                exchange.jsonProblems(List.of(Problem.at("feed", "reading.unreadable", code)));
        }
    }

    private void takeOver(Exchange exchange) {
        List<Exchange.Upload> files = exchange.uploads("file");
        Optional<Reading.Taken> taken =
                files.isEmpty() ? Optional.empty() : reading.takeOver(exchange.owner(), content(files.getFirst()));
        if (taken.isEmpty()) {
            exchange.done("/reading", "list-unknown", "");
        } else {
            exchange.done("/reading", "list-taken", "/changes/" + taken.get().undo() + "/restoration");
        }
    }

    private static byte[] content(Exchange.Upload file) {
        try {
            return file.content().readNBytes(MOST_OPML_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void opml(Exchange exchange) {
        String text = reading.opml(exchange.owner(), exchange.view().t("reading.title"));
        exchange.download("reading.opml", "text/x-opml; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private void contributions(Exchange exchange) {
        exchange.json(Map.of(
                "count",
                reading.contributions(exchange.owner(), exchange.today()),
                "goal",
                reading.goal(exchange.owner()).monthlyGoal().orElse(0)));
    }
}
