package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Accomplishments for programs, in JSON. The fields are those of the form; `tags` and `links` may be arrays.
final class AccomplishmentApi {
    private final Accomplishments accomplishments;
    private final PositionChoices positions;

    AccomplishmentApi(Accomplishments accomplishments, PositionChoices positions) {
        this.accomplishments = accomplishments;
        this.positions = positions;
    }

    void register(Routes routes) {
        routes.get("/api/accomplishments", this::list);
        routes.post("/api/accomplishments", this::add);
        routes.get("/api/accomplishments/{id}", exchange -> show(exchange, exchange.id()));
        routes.put("/api/accomplishments/{id}", this::change);
        routes.delete("/api/accomplishments/{id}", this::delete);
        routes.post("/api/near-analyses", this::analyze);
    }

    private void list(Exchange exchange) {
        AccomplishmentSlice slice = accomplishments.list(
                exchange.owner(),
                AccomplishmentFilterForm.read(exchange.queries()),
                exchange.query("after").flatMap(AccomplishmentSlice.Cursor::parse));
        exchange.json(Map.of(
                "items",
                slice.items().stream().map(AccomplishmentJson::of).toList(),
                "next",
                slice.next().map(AccomplishmentSlice.Cursor::toString).orElse("")));
    }

    private void show(Exchange exchange, UUID id) {
        exchange.json(AccomplishmentJson.of(accomplishments.get(exchange.owner(), id)));
    }

    private Result<AccomplishmentDraft> checked(Exchange exchange, FormData sent) {
        OwnerId owner = exchange.owner();
        return PositionCheck.check(AccomplishmentForm.check(sent, exchange.today()), positions, owner);
    }

    private void add(Exchange exchange) {
        switch (checked(exchange, exchange.jsonAsForm())) {
            case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<AccomplishmentDraft>(AccomplishmentDraft draft) ->
                show(
                        exchange.status(201),
                        accomplishments.add(exchange.owner(), draft, "api").id());
        }
    }

    private void change(Exchange exchange) {
        FormData sent = exchange.jsonAsForm();
        switch (checked(exchange, sent)) {
            case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<AccomplishmentDraft>(AccomplishmentDraft draft) -> {
                accomplishments.change(exchange.owner(), exchange.id(), AccomplishmentFilterForm.version(sent), draft);
                show(exchange, exchange.id());
            }
        }
    }

    private void delete(Exchange exchange) {
        exchange.json(Map.of("undo", accomplishments.trash(exchange.owner(), List.of(exchange.id()))));
    }

    private void analyze(Exchange exchange) {
        String text = exchange.jsonAsForm().raw("text");
        exchange.bytes(
                "application/json; charset=utf-8",
                headway.engine.near.NearJson.line(accomplishments.analyze(text))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
