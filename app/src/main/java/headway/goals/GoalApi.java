package headway.goals;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordInput;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Goals for programs, in JSON. A goal's state changes by decisions only.
final class GoalApi {
    private final Goals goals;

    GoalApi(Goals goals) {
        this.goals = goals;
    }

    void register(Routes routes) {
        routes.get("/api/goals", this::list);
        routes.post("/api/goals", exchange -> save(exchange, Optional.empty()));
        routes.get("/api/goals/{id}", exchange -> show(exchange, exchange.id()));
        routes.put("/api/goals/{id}", exchange -> save(exchange, Optional.of(exchange.id())));
        routes.delete("/api/goals/{id}", this::delete);
        new RecordApi<>(goals.steps()).register(routes);
        new RecordApi<>(goals.checkIns()).register(routes);
        new RecordApi<>(goals.sharings()).register(routes);
        new RecordApi<>(goals.activities()).register(routes);
        new RecordApi<>(goals.decisions()).register(routes);
    }

    private void list(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Map<UUID, Progress> progress = goals.progress(owner);
        exchange.json(Map.of(
                "items",
                goals.list(owner).stream()
                        .map(each -> json(each, progress.get(each.id())))
                        .toList()));
    }

    private Map<String, @Nullable Object> json(Kept<Goal> goal, @Nullable Progress progress) {
        Map<String, @Nullable Object> json = RecordApi.json(goals.goals().particulars(), goal);
        json.put("current", progress == null ? null : progress.current().orElse(null));
        json.put("progress", progress == null ? null : progress.share().orElse(null));
        return json;
    }

    private void show(Exchange exchange, UUID id) {
        Kept<Goal> goal = goals.get(exchange.owner(), id);
        exchange.json(json(goal, goals.progress(exchange.owner(), goal)));
    }

    private void save(Exchange exchange, Optional<UUID> id) {
        FormData sent = exchange.jsonAsForm();
        id.ifPresent(known -> goals.get(exchange.owner(), known));
        switch (RecordInput.check(goals.goals(), sent, exchange.owner(), exchange.today())) {
            case Result.Invalid<Goal>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<Goal>(Goal facts) -> {
                switch (goals.save(exchange.owner(), id, RecordInput.version(sent), facts, Origin.API)) {
                    case Result.Invalid<Saved>(List<Problem> problems) -> exchange.jsonProblems(problems);
                    case Result.Ok<Saved>(Saved saved) ->
                        show(id.isEmpty() ? exchange.status(201) : exchange, saved.id());
                }
            }
        }
    }

    private void delete(Exchange exchange) {
        exchange.json(Map.of("undo", goals.goals().trash(exchange.owner(), exchange.id())));
    }
}
