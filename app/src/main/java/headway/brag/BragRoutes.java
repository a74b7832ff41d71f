package headway.brag;

import headway.accomplishments.Accomplishment;
import headway.documents.DocumentFormat;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page of brag documents, their files, and the same for programs.
final class BragRoutes {
    private final Brags brags;

    BragRoutes(Brags brags) {
        this.brags = brags;
    }

    void register(Routes routes) {
        routes.get("/show/brag", this::show);
        routes.get("/show/brag/{file}", this::file);
        routes.get("/api/brag", this::forProgram);
    }

    private void show(Exchange exchange) {
        FormData query = exchange.queries();
        Result<BragRequest> checked = BragForm.check(query, exchange.today());
        BragPage page =
                switch (checked) {
                    case Result.Ok<BragRequest>(BragRequest request) ->
                        page(exchange, query, List.of(), Optional.of(request));
                    case Result.Invalid<BragRequest>(List<Problem> problems) ->
                        page(exchange.status(422), query, problems, Optional.empty());
                };
        if (exchange.fragmentTarget().equals("brag-preview")) {
            exchange.html((out, tags, view) -> JtepreviewGenerated.render(out, tags, view, page));
        } else {
            exchange.html((out, tags, view) -> JtebragGenerated.render(out, tags, view, page));
        }
    }

    private BragPage page(Exchange exchange, FormData query, List<Problem> problems, Optional<BragRequest> request) {
        View view = exchange.view();
        BragDocument document = new BragDocument(brags, view.texts(), view.formats());
        Optional<BragPage.Preview> preview =
                request.map(wanted -> BragPage.preview(brags.of(exchange.owner(), wanted), brags, document));
        return new BragPage(new FormState(query, problems), BragForm.period(query), preview);
    }

    private void file(Exchange exchange) {
        String name = exchange.pathParam("file");
        DocumentFormat format = DocumentFormat.ofFile(name).orElseThrow(() -> new Refusal.NotFound(name));
        switch (BragForm.check(exchange.queries(), exchange.today())) {
            case Result.Ok<BragRequest>(BragRequest request) -> send(exchange, request, format);
            case Result.Invalid<BragRequest> _ -> show(exchange);
        }
    }

    private void send(Exchange exchange, BragRequest request, DocumentFormat format) {
        View view = exchange.view();
        BragDocument.NamedFile file =
                new BragDocument(brags, view.texts(), view.formats()).file(brags.of(exchange.owner(), request), format);
        exchange.download(file.name(), format.mediaType(), file.bytes());
    }

    private void forProgram(Exchange exchange) {
        FormData query = exchange.queries();
        switch (BragForm.check(query, exchange.today())) {
            case Result.Invalid<BragRequest>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<BragRequest>(BragRequest request) -> {
                String wanted = query.text("format");
                Optional<DocumentFormat> format = DocumentFormat.ofEnding(wanted);
                if (format.isPresent()) {
                    send(exchange, request, format.get());
                } else if (wanted.isEmpty() || wanted.equals("json")) {
                    exchange.json(json(brags.of(exchange.owner(), request)));
                } else {
                    exchange.jsonProblems(List.of(Problem.at("format", "brag.format-unknown", wanted)));
                }
            }
        }
    }

    private static Map<String, Object> json(Brag brag) {
        return Map.of(
                "name", brag.name(),
                "from", brag.request().from(),
                "to", brag.request().to(),
                "by", brag.request().order().code(),
                "hidden", brag.hidden(),
                "sections",
                        brag.sections().stream()
                                .map(section -> Map.of(
                                        "title",
                                        section.title(),
                                        "items",
                                        section.items().stream()
                                                .map(BragRoutes::json)
                                                .toList()))
                                .toList());
    }

    private static Map<String, Object> json(Accomplishment each) {
        return Map.of(
                "id", each.id().toString(),
                "text", each.text(),
                "happenedOn", each.happenedOn(),
                "confidentiality", each.confidentiality().code(),
                "links", each.links(),
                "missing", each.missing().code());
    }
}
