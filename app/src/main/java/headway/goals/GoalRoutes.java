package headway.goals;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordInput;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The pages of goals: the list, one goal, its form, and the check while it is typed.
final class GoalRoutes {
    private final Goals goals;
    private final VisionParts vision;

    GoalRoutes(Goals goals, VisionParts vision) {
        this.goals = goals;
        this.vision = vision;
    }

    void register(Routes routes) {
        routes.get("/goals", this::list);
        routes.post("/goals", this::add);
        routes.get("/goals/new", this::fresh);
        routes.post("/goals/check", this::check);
        routes.get("/goals/{id}", this::show);
        routes.get("/goals/{id}/edit", this::edit);
        routes.post("/goals/{id}", this::change);
        routes.post("/goals/{id}/deletion", this::delete);
        routes.post("/weekly-hours", this::setHours);
    }

    private void list(Exchange exchange) {
        list(exchange, FormState.of(FormData.EMPTY));
    }

    private void list(Exchange exchange, FormState hours) {
        Goal.State state = state(exchange.query("state").orElse(""));
        GoalListPage page = GoalListPage.of(goals, exchange.owner(), state, exchange.today(), hours);
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, page));
    }

    private static Goal.State state(String code) {
        for (Goal.State each : Goal.State.values()) {
            if (each.code().equals(code.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return Goal.State.ACTIVE;
    }

    private void setHours(Exchange exchange) {
        FormData typed = exchange.form();
        String hours = typed.text("hours");
        if (!hours.matches("\\d{1,2}") || Integer.parseInt(hours) > GoalKind.MOST_HOURS) {
            Problem problem = Problem.at("hours", "goals.hours-unknown", hours, GoalKind.MOST_HOURS);
            list(exchange.status(422), new FormState(typed, List.of(problem)));
            return;
        }
        goals.setAvailable(exchange.owner(), Integer.parseInt(hours));
        exchange.seeOther("/goals#hours");
    }

    private void show(Exchange exchange) {
        show(exchange, goals, FormState.of(FormData.EMPTY));
    }

    static void show(Exchange exchange, Goals goals, FormState form) {
        GoalPage page = GoalPage.of(goals, exchange.owner(), exchange.id(), exchange.today(), form);
        exchange.html((out, tags, view) -> JtegoalGenerated.render(out, tags, view, page));
    }

    private void fresh(Exchange exchange) {
        FormData asked = FormData.EMPTY;
        for (String field : List.of("title", "horizon", "kind", "parentId", "serves", "servesPart")) {
            asked = exchange.query(field).isPresent()
                    ? asked.with(field, exchange.query(field).get())
                    : asked;
        }
        form(exchange, Optional.empty(), FormState.of(asked), false);
    }

    private void form(Exchange exchange, Optional<UUID> id, FormState state, boolean conflict) {
        OwnerId owner = exchange.owner();
        GoalFormPage page = new GoalFormPage(
                id.isEmpty(),
                id.map(known -> "/goals/" + known).orElse("/goals"),
                state,
                goals.goals().choices().of(owner).stream()
                        .filter(each -> !id.equals(Optional.of(each.id())))
                        .toList(),
                vision.of(owner),
                smart(exchange, state.data(), id),
                conflict);
        exchange.html((out, tags, view) -> JteformGenerated.render(out, tags, view, page));
    }

    /// What the letters say about fields as far as they can be read; wrong ones count as empty.
    private List<SmartCheck.Finding> smart(Exchange exchange, FormData typed, Optional<UUID> id) {
        FormData readable = typed;
        if (RecordInput.check(goals.goals(), typed, exchange.owner(), exchange.today())
                instanceof Result.Invalid<Goal>(List<Problem> problems)) {
            for (Problem problem : problems) {
                readable = readable.with(problem.place(), problem.place().equals("title") ? "-" : "");
            }
        }
        Result<Goal> read = RecordInput.check(goals.goals(), readable, exchange.owner(), exchange.today());
        Goal goal = read instanceof Result.Ok<Goal>(Goal facts)
                ? facts
                : new GoalKind(goals.goals().choices()).make(new headway.platform.records.Values(Map.of()));
        Load load = goals.load(exchange.owner());
        Optional<Integer> free = id.isEmpty()
                ? load.free()
                : GoalPage.othersLeave(
                        load, goals.get(exchange.owner(), id.get()).facts());
        return SmartCheck.of(goal, exchange.today(), free);
    }

    /// The letters while somebody types.
    private void check(Exchange exchange) {
        FormData typed = exchange.form();
        String known = typed.text("id");
        Optional<UUID> id = known.matches("[0-9a-f-]{36}") ? Optional.of(UUID.fromString(known)) : Optional.empty();
        List<SmartCheck.Finding> smart = smart(exchange, typed, id);
        exchange.html((out, tags, view) -> JtesmartGenerated.render(out, tags, view, smart));
    }

    private void add(Exchange exchange) {
        FormData typed = exchange.form().with("state", Goal.State.ACTIVE.code());
        switch (checked(exchange, typed, Optional.empty())) {
            case Result.Invalid<Saved>(List<Problem> problems) ->
                form(exchange.status(422), Optional.empty(), new FormState(typed, problems), false);
            case Result.Ok<Saved>(Saved saved) ->
                exchange.done("/goals/" + saved.id(), "record-added", undo(saved.undo()));
        }
    }

    private Result<Saved> checked(Exchange exchange, FormData typed, Optional<UUID> id) {
        return switch (RecordInput.check(goals.goals(), typed, exchange.owner(), exchange.today())) {
            case Result.Invalid<Goal>(List<Problem> problems) -> Result.invalid(problems);
            case Result.Ok<Goal>(Goal facts) ->
                goals.save(exchange.owner(), id, RecordInput.version(typed), facts, Origin.WEB);
        };
    }

    static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void edit(Exchange exchange) {
        Kept<Goal> goal = goals.get(exchange.owner(), exchange.id());
        form(exchange, Optional.of(goal.id()), FormState.of(RecordInput.fill(goals.goals(), goal)), false);
    }

    private void change(Exchange exchange) {
        Optional<UUID> id = Optional.of(exchange.id());
        FormData typed = exchange.form();
        goals.get(exchange.owner(), exchange.id());
        try {
            switch (checked(exchange, typed, id)) {
                case Result.Invalid<Saved>(List<Problem> problems) ->
                    form(exchange.status(422), id, new FormState(typed, problems), false);
                case Result.Ok<Saved>(Saved saved) ->
                    exchange.done("/goals/" + saved.id(), "record-changed", undo(saved.undo()));
            }
        } catch (Refusal.Conflict _) {
            long present = goals.get(exchange.owner(), exchange.id()).version();
            form(exchange.status(409), id, FormState.of(typed.with("version", String.valueOf(present))), true);
        }
    }

    private void delete(Exchange exchange) {
        UUID batch = goals.goals().trash(exchange.owner(), exchange.id());
        exchange.done("/goals", "record-deleted", undo(batch));
    }
}
