package headway.asks;

import headway.accomplishments.Accomplishment;
import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.records.RecordApi;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The list of asks with pay beside it, the page of one, its evidence and its brief.
final class AskRoutes {
    private final Asks asks;

    AskRoutes(Asks asks) {
        this.asks = asks;
    }

    void register(Routes routes) {
        routes.get("/asks", this::all);
        routes.get("/asks/{id}", this::one);
        routes.post("/asks/{id}/evidence", this::support);
        routes.post("/asks/{id}/repetition", this::again);
        routes.get("/asks/{id}/brief/{file}", this::file);
        routes.get("/api/asks/{id}/brief", this::briefJson);
        routes.get("/api/pay-range", this::rangeJson);
    }

    private void all(Exchange exchange) {
        OwnerId owner = exchange.owner();
        AskPage.All page = new AskPage.All(
                asks.records().list(owner),
                asks.pay().list(owner),
                asks.sources().list(owner),
                asks.market(owner, exchange.today()),
                exchange.today());
        exchange.html((out, tags, view) -> JteasksGenerated.render(out, tags, view, page));
    }

    private void one(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID id = exchange.id();
        AskPage.One page = new AskPage.One(
                asks.records().get(owner, id),
                asks.brief(owner, id, exchange.today()),
                asks.candidates(owner, id),
                exchange.today());
        exchange.html((out, tags, view) -> JteaskGenerated.render(out, tags, view, page));
    }

    private void support(Exchange exchange) {
        UUID id = asks.records().get(exchange.owner(), exchange.id()).id();
        List<UUID> chosen = exchange.form().all("accomplishment").stream()
                .map(AskRoutes::id)
                .toList();
        if (chosen.isEmpty()) {
            exchange.seeOther("/asks/" + id);
            return;
        }
        UUID batch = asks.support(exchange.owner(), id, chosen);
        exchange.done("/asks/" + id, "evidence-picked", "/changes/" + batch + "/restoration");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(text);
        }
    }

    private void again(Exchange exchange) {
        int months = AskPage.LATER.stream()
                .filter(each -> String.valueOf(each).equals(exchange.form().text("months")))
                .findFirst()
                .orElse(AskPage.LATER.getFirst());
        Saved saved =
                asks.again(exchange.owner(), exchange.id(), exchange.today().plusMonths(months));
        exchange.done("/asks/" + saved.id(), "ask-again", "/changes/" + saved.undo() + "/restoration");
    }

    private void file(Exchange exchange) {
        String name = exchange.pathParam("file");
        DocumentFormat format = DocumentFormat.ofFile(name).orElseThrow(() -> new Refusal.NotFound(name));
        AskBrief brief = asks.brief(exchange.owner(), exchange.id(), exchange.today());
        View view = exchange.view();
        byte[] bytes = new AskDocument(view.texts(), view.formats(), exchange.today()).file(brief, asks.now(), format);
        exchange.download(brief.ask().wanted() + "." + format.ending(), format.mediaType(), bytes);
    }

    private void briefJson(Exchange exchange) {
        AskBrief brief = asks.brief(exchange.owner(), exchange.id(), exchange.today());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("ask", RecordApi.json(AskKinds.ASK, asks.records().get(exchange.owner(), exchange.id())));
        json.put("evidence", brief.evidence().stream().map(AskRoutes::json).toList());
        json.put("ranges", brief.ranges());
        exchange.json(json);
    }

    private static Map<String, Object> json(Accomplishment each) {
        return Map.of(
                "id", each.id().toString(),
                "text", each.text(),
                "happenedOn", each.happenedOn(),
                "strength", each.strength());
    }

    private void rangeJson(Exchange exchange) {
        exchange.json(Map.of("ranges", asks.market(exchange.owner(), exchange.today())));
    }
}
