package headway.samples;

import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// The page of the portfolio, its files, and the look that others get.
final class PortfolioRoutes {
    private static final String PAGE = "/show/best/portfolio";
    private static final String AS_OTHERS = "view";

    private final Portfolios portfolios;
    private final Samples samples;

    PortfolioRoutes(Portfolios portfolios, Samples samples) {
        this.portfolios = portfolios;
        this.samples = samples;
    }

    void register(Routes routes) {
        routes.get(PAGE, this::show);
        routes.post(PAGE + "/samples", this::add);
        routes.post(PAGE + "/samples/{id}", this::change);
        routes.get(PAGE + "/{file}", this::file);
    }

    private void show(Exchange exchange) {
        OwnerId owner = exchange.owner();
        List<Chosen> chosen = portfolios.chosen(owner);
        List<UUID> in = chosen.stream().map(each -> each.sample().id()).toList();
        List<Chosen> others = samples.all(owner).stream()
                .filter(each -> !in.contains(each.sample().id()))
                .toList();
        PortfolioPage page = new PortfolioPage(portfolios.find(owner), portfolios.sheet(owner), chosen, others);
        exchange.html((out, tags, view) -> JteportfolioGenerated.render(out, tags, view, page));
    }

    private void add(Exchange exchange) {
        FormData typed = exchange.form();
        List<UUID> wanted = SampleRoutes.ids(typed, "sample");
        UUID batch = portfolios.add(exchange.owner(), wanted);
        String back = typed.text("back").equals("best") ? SampleRoutes.PAGE + "?from=" + quarter(typed) : PAGE;
        exchange.done(back, "portfolio-added", SampleRoutes.undo(batch));
    }

    private static String quarter(FormData typed) {
        return Quarter.parse(typed.text("from")).map(Quarter::toString).orElse("");
    }

    private void change(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID batch =
                switch (exchange.form().text("act")) {
                    case "up" -> portfolios.move(owner, exchange.id(), true);
                    case "down" -> portfolios.move(owner, exchange.id(), false);
                    case "remove" -> portfolios.remove(owner, exchange.id());
                    default -> throw new Refusal.NotFound(exchange.form().text("act"));
                };
        exchange.done(PAGE, "portfolio-changed", SampleRoutes.undo(batch));
    }

    /// A file by its ending, or the look that others get.
    private void file(Exchange exchange) {
        String name = exchange.pathParam("file");
        OwnerId owner = exchange.owner();
        boolean looked = name.equals(AS_OTHERS);
        DocumentFormat format = looked
                ? DocumentFormat.HTML
                : DocumentFormat.ofFile(name).orElseThrow(() -> new Refusal.NotFound(name));
        PortfolioDocument.NamedFile file = new PortfolioDocument(
                        portfolios, exchange.view().formats())
                .file(owner, portfolios.sheet(owner), format);
        if (looked) {
            look(exchange, file.bytes());
        } else {
            exchange.download(file.name(), format.mediaType(), file.bytes());
        }
    }

    /// The very file: nothing may run in it or be loaded by it, and only its own style sheet counts.
    private static void look(Exchange exchange, byte[] html) {
        exchange.header(
                "Content-Security-Policy",
                "default-src 'none'; img-src data:; style-src 'sha256-" + digest(style(html))
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        exchange.bytes(DocumentFormat.HTML.mediaType(), html);
    }

    private static String style(byte[] html) {
        String text = new String(html, StandardCharsets.UTF_8);
        int from = text.indexOf("<style>") + "<style>".length();
        return text.substring(from, text.indexOf("</style>"));
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
