package headway.intake;

import headway.kernel.Problem;
import headway.platform.changes.Changes;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Pages of imports: bring files, look through the plan, apply it.
final class ImportRoutes {
    private final Imports imports;
    private final KeptImports kept;
    private final Changes changes;
    private final Arrivals arrivals;

    ImportRoutes(Imports imports, KeptImports kept, Changes changes) {
        this.imports = imports;
        this.kept = kept;
        this.changes = changes;
        this.arrivals = new Arrivals(imports, kept);
    }

    void register(Routes routes) {
        routes.get("/import", exchange -> form(exchange, ImportFormPage.FRESH));
        routes.post("/import", this::bring);
        routes.get("/import/{id}", this::show);
        routes.post("/import/{id}/application", this::apply);
        routes.post("/import/{id}/deletion", this::forget);
    }

    private static void form(Exchange exchange, ImportFormPage page) {
        exchange.html((out, tags, view) -> JteformGenerated.render(out, tags, view, page));
    }

    private void bring(Exchange exchange) throws IOException {
        switch (arrivals.fromForm(exchange)) {
            case Arrivals.Planned planned ->
                exchange.seeOther("/import/" + planned.brought().id());
            case Arrivals.Refused(int status, String text, List<Problem> problems) ->
                form(exchange.status(status), new ImportFormPage(text, problems));
        }
    }

    private void show(Exchange exchange) throws IOException {
        KeptImport found = kept.find(exchange.owner(), exchange.id());
        if (found.applied().isPresent()) {
            result(exchange, found.applied().get());
            return;
        }
        ImportPlan plan = imports.plan(exchange.owner(), imports.read(found), exchange.today());
        ImportPage page = new ImportPage(found.id(), plan);
        exchange.html((out, tags, view) -> JteplanGenerated.render(out, tags, view, page));
    }

    private void result(Exchange exchange, Applied applied) {
        boolean undoable = applied.undo()
                .map(batch -> changes.has(exchange.owner(), batch))
                .orElse(false);
        ImportResultPage page = new ImportResultPage(applied, undoable);
        exchange.html((out, tags, view) -> JteresultGenerated.render(out, tags, view, page));
    }

    private void apply(Exchange exchange) throws IOException {
        KeptImport found = kept.find(exchange.owner(), exchange.id());
        if (found.applied().isPresent()) {
            exchange.seeOther("/import/" + found.id());
            return;
        }
        FormData sent = exchange.form();
        Set<String> items = new HashSet<>(sent.all("item"));
        Set<String> groups = new HashSet<>(sent.all("group"));
        Applied applied = imports.apply(
                exchange.owner(),
                imports.read(found),
                exchange.today(),
                item -> items.contains(item.key()) && groups.contains(item.group()));
        if (!applied.problems().isEmpty() && applied.groups().isEmpty()) {
            form(exchange.status(422), new ImportFormPage("", applied.problems()));
            return;
        }
        kept.done(found, applied);
        exchange.done(
                "/import/" + found.id(),
                "import-applied",
                applied.undo().map(ImportRoutes::undo).orElse(""));
    }

    private static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void forget(Exchange exchange) {
        kept.forget(kept.find(exchange.owner(), exchange.id()));
        exchange.done("/import", "import-forgotten", "");
    }
}
