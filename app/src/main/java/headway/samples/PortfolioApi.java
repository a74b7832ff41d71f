package headway.samples;

import headway.accomplishments.AttachedFile;
import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is in the portfolio, for programs; its words are at `/api/show/best/portfolio`.
final class PortfolioApi {
    private static final String SAMPLES = "/api/show/best/portfolio/samples";

    private final Portfolios portfolios;

    PortfolioApi(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    void register(Routes routes) {
        routes.get(SAMPLES, this::show);
        routes.put(SAMPLES, this::arrange);
        routes.get("/api/show/best/portfolio/document", this::document);
    }

    private void show(Exchange exchange) {
        PortfolioSheet sheet = portfolios.sheet(exchange.owner());
        exchange.json(Map.of(
                "name", sheet.name(),
                "title", sheet.title(),
                "intro", sheet.intro(),
                "items", sheet.items().stream().map(PortfolioApi::json).toList(),
                "leftOut",
                        sheet.leftOut().stream()
                                .map(each -> Map.of(
                                        "accomplishmentId", each.accomplishment(),
                                        "what", each.what(),
                                        "reason", each.reason().code()))
                                .toList()));
    }

    private static Map<String, Object> json(PortfolioSheet.Item item) {
        return Map.of(
                "id", item.sample().id(),
                "accomplishmentId", item.accomplishment().id(),
                "text", item.accomplishment().text(),
                "why", item.why(),
                "happenedOn", item.accomplishment().happenedOn(),
                "links", item.links(),
                "pictures", item.pictures().stream().map(AttachedFile::name).toList());
    }

    /// Says what is in it and in which order: `{"samples": ["…", "…"]}`, ids of best work.
    private void arrange(Exchange exchange) {
        portfolios.arrange(exchange.owner(), SampleRoutes.ids(exchange.jsonAsForm(), "samples"));
        show(exchange);
    }

    private void document(Exchange exchange) {
        String wanted = exchange.query("format").orElse("");
        Optional<DocumentFormat> format = DocumentFormat.ofEnding(wanted);
        if (format.isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("format", "portfolio.format-unknown", wanted)));
            return;
        }
        OwnerId owner = exchange.owner();
        PortfolioDocument.NamedFile file = new PortfolioDocument(
                        portfolios, exchange.view().formats())
                .file(owner, portfolios.sheet(owner), format.get());
        exchange.download(file.name(), format.get().mediaType(), file.bytes());
    }
}
