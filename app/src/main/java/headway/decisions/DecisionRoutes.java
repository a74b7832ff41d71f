package headway.decisions;

import headway.kernel.OwnerId;
import headway.platform.records.Records;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The journal with its calibration, and the page of one decision.
final class DecisionRoutes {
    private final Decisions decisions;

    DecisionRoutes(Decisions decisions) {
        this.decisions = decisions;
    }

    void register(Routes routes) {
        routes.get("/decisions", this::all);
        routes.get("/decisions/{id}", this::one);
        routes.get(
                "/decision-options/{id}",
                exchange -> toDecision(exchange, decisions.options(), DecisionOption::decisionId));
        routes.get(
                "/decision-risks/{id}", exchange -> toDecision(exchange, decisions.risks(), DecisionRisk::decisionId));
        routes.get("/api/calibration", this::calibration);
    }

    private void all(Exchange exchange) {
        OwnerId owner = exchange.owner();
        DecisionPage.All page = new DecisionPage.All(
                decisions.records().list(owner).reversed(), decisions.calibration(owner), exchange.today());
        exchange.html((out, tags, view) -> JtedecisionsGenerated.render(out, tags, view, page));
    }

    private void one(Exchange exchange) {
        OwnerId owner = exchange.owner();
        UUID id = exchange.id();
        DecisionPage.One page = new DecisionPage.One(
                decisions.records().get(owner, id),
                DecisionPage.options(decisions.options(owner, id)),
                decisions.risks(owner, id),
                exchange.today());
        exchange.html((out, tags, view) -> JtedecisionGenerated.render(out, tags, view, page));
    }

    /// A part is shown on the page of its decision; where that is gone, in its own form.
    private <T> void toDecision(Exchange exchange, Records<T> parts, Function<T, Optional<UUID>> decision) {
        OwnerId owner = exchange.owner();
        var part = parts.get(owner, exchange.id());
        String path = decision.apply(part.facts())
                .flatMap(id -> decisions.records().choices().find(owner, id))
                .map(each -> "/decisions/" + each.id())
                .orElse(parts.particulars().path() + "/" + part.id() + "/edit");
        Optional<String> done = exchange.query("done").filter(key -> key.matches("[a-z-]+"));
        Optional<String> undo = exchange.query("undo").filter(address -> address.matches("[/a-z0-9-]+"));
        if (done.isPresent()) {
            exchange.done(path, done.get(), undo.orElse(""));
        } else {
            exchange.seeOther(path);
        }
    }

    private void calibration(Exchange exchange) {
        Calibration found = decisions.calibration(exchange.owner());
        exchange.json(Map.of(
                "buckets",
                found.buckets(),
                "count",
                found.count(),
                "needed",
                Calibration.NEEDED,
                "brier",
                found.brier().isPresent() ? String.valueOf(found.brier().getAsDouble()) : ""));
    }
}
