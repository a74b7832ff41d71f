package headway.intake;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Imports for programs: a file in, a plan out; then the application of all that is proposed, or of the
/// items named in `items`.
final class ImportApi {
    private final Imports imports;
    private final KeptImports kept;
    private final Arrivals arrivals;

    ImportApi(Imports imports, KeptImports kept) {
        this.imports = imports;
        this.kept = kept;
        this.arrivals = new Arrivals(imports, kept);
    }

    void register(Routes routes) {
        routes.post("/api/imports", this::bring);
        routes.get("/api/imports/{id}", this::show);
        routes.post("/api/imports/{id}/application", this::apply);
        routes.delete("/api/imports/{id}", this::forget);
    }

    private void bring(Exchange exchange) throws IOException {
        switch (arrivals.fromProgram(exchange)) {
            case Arrivals.Planned(KeptImport brought, ImportPlan plan) ->
                exchange.status(201)
                        .json(ImportJson.of(brought.id(), plan, exchange.view().texts()));
            case Arrivals.Refused refused -> {
                exchange.jsonProblems(refused.problems());
                exchange.status(refused.status());
            }
        }
    }

    private void show(Exchange exchange) throws IOException {
        KeptImport found = kept.find(exchange.owner(), exchange.id());
        if (found.applied().isPresent()) {
            exchange.json(AppliedJson.of(found.applied().get()));
            return;
        }
        ImportPlan plan = imports.plan(exchange.owner(), imports.read(found), exchange.today());
        exchange.json(ImportJson.of(found.id(), plan, exchange.view().texts()));
    }

    private void apply(Exchange exchange) throws IOException {
        KeptImport found = kept.find(exchange.owner(), exchange.id());
        if (found.applied().isPresent()) {
            exchange.json(AppliedJson.of(found.applied().get()));
            return;
        }
        Applied applied = imports.apply(exchange.owner(), imports.read(found), exchange.today(), chosen(exchange));
        if (!applied.problems().isEmpty() && applied.groups().isEmpty()) {
            exchange.jsonProblems(applied.problems());
            return;
        }
        kept.done(found, applied);
        exchange.json(AppliedJson.of(applied));
    }

    private static Predicate<PlanItem> chosen(Exchange exchange) {
        if (exchange.header("Content-Length").orElse("0").equals("0")) {
            return PlanItem::isProposed;
        }
        JsonNode items = exchange.json().path("items");
        if (!items.isArray()) {
            return PlanItem::isProposed;
        }
        Set<String> keys = new HashSet<>();
        items.forEach(item -> keys.add(item.asText()));
        return item -> keys.contains(item.key());
    }

    private void forget(Exchange exchange) {
        KeptImport found = kept.find(exchange.owner(), exchange.id());
        kept.forget(found);
        exchange.json(Map.of("forgotten", found.id().toString()));
    }
}
