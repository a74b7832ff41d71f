package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Pages of accomplishments.
final class AccomplishmentRoutes {
    /// What pickers and filters offer at most.
    private static final int MOST_CHOICES = 60;

    private final Accomplishments accomplishments;
    private final PositionChoices positions;

    AccomplishmentRoutes(Accomplishments accomplishments, PositionChoices positions) {
        this.accomplishments = accomplishments;
        this.positions = positions;
    }

    void register(Routes routes) {
        routes.get("/accomplishments", exchange -> list(exchange, Optional.empty()));
        routes.post("/accomplishments", this::add);
        routes.get("/accomplishments/new", this::fresh);
        routes.get("/accomplishments/capture", this::capture);
        routes.post("/accomplishments/analysis", this::analysis);
        routes.post("/accomplishments/selection", this::changeAll);
        routes.get("/accomplishments/{id}", this::show);
        routes.post("/accomplishments/{id}", this::change);
        routes.get("/accomplishments/{id}/edit", this::edit);
        routes.post("/accomplishments/{id}/deletion", this::delete);
    }

    private void list(Exchange exchange, Optional<AccomplishmentPage> chosen) {
        OwnerId owner = exchange.owner();
        FormData query = exchange.queries();
        AccomplishmentFilter filter = AccomplishmentFilterForm.read(query);
        Optional<AccomplishmentSlice.Cursor> after = exchange.query("after").flatMap(AccomplishmentSlice.Cursor::parse);
        AccomplishmentSlice slice = accomplishments.list(owner, filter, after);
        String more = slice.next()
                .map(next -> AccomplishmentFilterForm.address(query, next.toString()))
                .orElse("");
        AccomplishmentListPage page = new AccomplishmentListPage(
                AccomplishmentListPage.items(slice.items(), after.map(cursor -> YearMonth.from(cursor.happenedOn()))),
                query,
                !filter.isAll(),
                more,
                chosen.or(() -> exchange.wantsFragment() ? Optional.empty() : newest(owner, slice)),
                chosen.isPresent(),
                accomplishments.tags(owner, MOST_CHOICES),
                accomplishments.themes(owner, MOST_CHOICES),
                positions.of(owner));
        switch (exchange.fragmentTarget()) {
            case "accomplishment-more" ->
                exchange.html((out, tags, view) -> JteitemsGenerated.render(out, tags, view, page));
            case "accomplishment-list" ->
                exchange.html((out, tags, view) -> JteentriesGenerated.render(out, tags, view, page));
            default -> exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, page));
        }
    }

    private Optional<AccomplishmentPage> newest(OwnerId owner, AccomplishmentSlice slice) {
        return slice.items().stream().findFirst().map(first -> page(owner, first));
    }

    private void show(Exchange exchange) {
        AccomplishmentPage page = page(exchange.owner(), accomplishments.get(exchange.owner(), exchange.id()));
        if (exchange.fragmentTarget().equals("detail")) {
            exchange.html((out, tags, view) -> JtedetailGenerated.render(out, tags, view, page));
        } else {
            list(exchange, Optional.of(page));
        }
    }

    private AccomplishmentPage page(OwnerId owner, Accomplishment accomplishment) {
        Optional<String> position = accomplishment.positionId().flatMap(wanted -> positions.of(owner).stream()
                .filter(choice -> choice.id().equals(wanted))
                .map(PositionChoices.Choice::label)
                .findFirst());
        return AccomplishmentPage.of(accomplishment, accomplishments.analyze(accomplishment.text()), position);
    }

    private void fresh(Exchange exchange) {
        FormData typed = FormData.of(Map.of(
                "text", exchange.query("text").orElse(""),
                "happenedOn", exchange.today().toString(),
                "position", exchange.query("position").orElse(""),
                "confidentiality", Confidentiality.OPEN.code()));
        form(exchange, FormState.of(typed), "/accomplishments", true, false);
    }

    /// A part of any page; somebody without scripts gets the whole form instead.
    private void capture(Exchange exchange) {
        if (!exchange.wantsFragment()) {
            exchange.seeOther("/accomplishments/new");
            return;
        }
        exchange.html((out, tags, view) -> JtecaptureGenerated.render(out, tags, view));
    }

    private void analysis(Exchange exchange) {
        String text = exchange.form().text("text");
        NearView near = NearView.of(accomplishments.analyze(AccomplishmentForm.savable(text)));
        exchange.html((out, tags, view) -> JtenearGenerated.render(out, tags, view, near, text.isEmpty()));
    }

    private void form(Exchange exchange, FormState state, String action, boolean fresh, boolean conflict) {
        OwnerId owner = exchange.owner();
        AccomplishmentFormPage page = new AccomplishmentFormPage(
                state,
                action,
                fresh,
                conflict,
                accomplishments.tags(owner, MOST_CHOICES),
                accomplishments.themes(owner, MOST_CHOICES),
                positions.of(owner));
        exchange.html((out, tags, view) -> JteformGenerated.render(out, tags, view, page));
    }

    private void add(Exchange exchange) {
        FormData typed = exchange.form();
        switch (checked(exchange.owner(), AccomplishmentForm.check(typed, exchange.today()))) {
            case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) ->
                form(exchange.status(422), new FormState(typed, problems), "/accomplishments", true, false);
            case Result.Ok<AccomplishmentDraft>(AccomplishmentDraft draft) -> {
                Saved saved = accomplishments.add(exchange.owner(), draft, "web");
                exchange.done("/accomplishments/" + saved.id(), "accomplishment-logged", undo(saved.undo()));
            }
        }
    }

    /// A position must be one of the person's own.
    private Result<AccomplishmentDraft> checked(OwnerId owner, Result<AccomplishmentDraft> result) {
        return PositionCheck.check(result, positions, owner);
    }

    private static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void edit(Exchange exchange) {
        Accomplishment accomplishment = accomplishments.get(exchange.owner(), exchange.id());
        form(
                exchange,
                FormState.of(AccomplishmentForm.fill(accomplishment)),
                "/accomplishments/" + accomplishment.id(),
                false,
                false);
    }

    private void change(Exchange exchange) {
        FormData typed = exchange.form();
        String action = "/accomplishments/" + exchange.id();
        switch (checked(exchange.owner(), AccomplishmentForm.check(typed, exchange.today()))) {
            case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) ->
                form(exchange.status(422), new FormState(typed, problems), action, false, false);
            case Result.Ok<AccomplishmentDraft>(AccomplishmentDraft draft) -> {
                try {
                    Saved saved = accomplishments.change(
                            exchange.owner(), exchange.id(), AccomplishmentFilterForm.version(typed), draft);
                    exchange.done(action, "accomplishment-changed", undo(saved.undo()));
                } catch (Refusal.Conflict _) {
                    long present =
                            accomplishments.get(exchange.owner(), exchange.id()).version();
                    form(
                            exchange.status(409),
                            FormState.of(typed.with("version", String.valueOf(present))),
                            action,
                            false,
                            true);
                }
            }
        }
    }

    private void delete(Exchange exchange) {
        UUID batch = accomplishments.trash(exchange.owner(), List.of(exchange.id()));
        exchange.done("/accomplishments", "accomplishment-deleted", undo(batch));
    }

    private void changeAll(Exchange exchange) {
        FormData typed = exchange.form();
        List<UUID> chosen = AccomplishmentFilterForm.chosen(typed);
        if (chosen.isEmpty()) {
            exchange.done("/accomplishments", "accomplishment-none-chosen", "");
            return;
        }
        if (typed.text("act").equals("delete")) {
            UUID batch = accomplishments.trash(exchange.owner(), chosen);
            exchange.done("/accomplishments", "accomplishments-deleted", undo(batch));
            return;
        }
        Optional<BulkChange> change = AccomplishmentFilterForm.bulkChange(typed);
        if (change.isEmpty()) {
            exchange.done("/accomplishments", "accomplishment-nothing-to-do", "");
            return;
        }
        UUID batch = accomplishments.changeAll(exchange.owner(), chosen, change.get());
        exchange.done("/accomplishments", "accomplishments-changed", undo(batch));
    }
}
