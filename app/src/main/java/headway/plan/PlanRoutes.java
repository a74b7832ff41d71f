package headway.plan;

import headway.documents.DocumentFormat;
import headway.engine.typesetting.Document;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.records.Kept;
import headway.platform.records.RecordInput;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import headway.platform.web.View;
import java.util.List;
import java.util.Optional;

/// The overview of the place, and the career plan.
final class PlanRoutes {
    private static final String PLAN = "/direction/plan";

    private final Direction direction;
    private final CareerPlans plans;

    PlanRoutes(Direction direction, CareerPlans plans) {
        this.direction = direction;
        this.plans = plans;
    }

    void register(Routes routes) {
        routes.get("/direction", this::overview);
        routes.get(PLAN, this::show);
        routes.get(PLAN + "/{file}", this::file);
        routes.post(PLAN, this::save);
        routes.post(PLAN + "/looks", this::look);
    }

    private void overview(Exchange exchange) {
        OverviewPage page = OverviewPage.of(direction, exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JteoverviewGenerated.render(out, tags, view, page));
    }

    private void show(Exchange exchange) {
        FormState form = FormState.of(plans.plan(exchange.owner())
                .map(kept -> RecordInput.fill(plans.records(), kept))
                .orElse(FormData.EMPTY));
        show(exchange, form, false);
    }

    private void show(Exchange exchange, FormState form, boolean conflict) {
        Optional<CareerPlan> plan = plans.plan(exchange.owner()).map(Kept::facts);
        PlanPage page = new PlanPage(document(exchange), form, plan.flatMap(CareerPlan::lookedAt), conflict);
        exchange.html((out, tags, view) -> JteplanGenerated.render(out, tags, view, page));
    }

    private Document document(Exchange exchange) {
        View view = exchange.view();
        OwnerId owner = exchange.owner();
        CareerPlan plan = plans.plan(owner).map(Kept::facts).orElse(CareerPlan.EMPTY);
        return PlanDocument.of(direction, owner, plan, view.texts(), view.formats());
    }

    private void file(Exchange exchange) {
        String file = exchange.pathParam("file");
        DocumentFormat format = DocumentFormat.ofFile(file)
                .filter(_ -> file.startsWith("document."))
                .orElseThrow(() -> new Refusal.NotFound(file));
        SheetRoutes.send(exchange, document(exchange), format);
    }

    /// Saving is going through it.
    private void save(Exchange exchange) {
        FormData typed = exchange.form().with("lookedAt", exchange.today().toString());
        switch (RecordInput.check(plans.records(), typed, exchange.owner(), exchange.today())) {
            case Result.Invalid<CareerPlan>(List<Problem> problems) ->
                show(exchange.status(422), new FormState(typed, problems), false);
            case Result.Ok<CareerPlan>(CareerPlan plan) -> {
                try {
                    done(exchange, plans.save(exchange.owner(), RecordInput.version(typed), plan));
                } catch (Refusal.Conflict _) {
                    String now = plans.plan(exchange.owner())
                            .map(kept -> String.valueOf(kept.version()))
                            .orElse("");
                    show(exchange.status(409), FormState.of(typed.with("version", now)), true);
                }
            }
        }
    }

    private void look(Exchange exchange) {
        done(exchange, plans.lookedAt(exchange.owner(), exchange.today()));
    }

    private static void done(Exchange exchange, Saved saved) {
        exchange.done(PLAN, "record-changed", "/changes/" + saved.undo() + "/restoration");
    }
}
