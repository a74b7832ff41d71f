package headway.people;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Logging contacts, with one tap or with a note, and what can be done with them later.
final class TouchRoutes {
    /// What a program gets of one person.
    private static final int MOST_TOUCHES = 100;

    private final People people;

    TouchRoutes(People people) {
        this.people = people;
    }

    void register(Routes routes) {
        routes.post("/people/{id}/touches", this::log);
        routes.get("/touches/{id}", this::touch);
        routes.post("/touches/{id}", this::change);
        routes.post("/touches/{id}/deletion", this::delete);
    }

    private void log(Exchange exchange) {
        FormData typed = exchange.form();
        UUID id = people.get(exchange.owner(), exchange.id()).id();
        switch (TouchForm.check(typed, List.of(id), exchange.today())) {
            case Result.Invalid<TouchDraft>(List<Problem> problems) ->
                touchForm(
                        exchange.status(422), new FormState(typed, problems), "/people/" + id + "/touches", id, false);
            case Result.Ok<TouchDraft>(TouchDraft draft) -> {
                Saved saved = people.touches().add(exchange.owner(), draft, Origin.WEB);
                exchange.done(back(typed, "/people/" + id), "touch-logged", PeopleRoutes.undo(saved.undo()));
            }
        }
    }

    /// The page of this place from which it was logged.
    private static String back(FormData typed, String otherwise) {
        String back = typed.text("back");
        return back.matches("/people(/all)?(\\?[\\w=&%+.-]*)?") ? back : otherwise;
    }

    private void touch(Exchange exchange) {
        Touch touch = people.touches().get(exchange.owner(), exchange.id());
        UUID person = touch.people().isEmpty() ? touch.id() : touch.people().getFirst();
        touchForm(exchange, FormState.of(TouchForm.fill(touch)), "/touches/" + touch.id(), person, false);
    }

    private void touchForm(Exchange exchange, FormState state, String action, UUID person, boolean conflict) {
        OwnerId owner = exchange.owner();
        Set<RecordChoices.Choice> choices = new LinkedHashSet<>();
        state.data().all("people").stream()
                .filter(id -> id.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .forEach(id -> people.choices().find(owner, UUID.fromString(id)).ifPresent(choices::add));
        choices.addAll(people.choices().of(owner));
        TouchFormPage page = new TouchFormPage(state, action, "/people/" + person, List.copyOf(choices), conflict);
        exchange.html((out, tags, view) -> JtetouchGenerated.render(out, tags, view, page));
    }

    private void change(Exchange exchange) {
        FormData typed = exchange.form();
        OwnerId owner = exchange.owner();
        Touch present = people.touches().get(owner, exchange.id());
        UUID person =
                present.people().isEmpty() ? present.id() : present.people().getFirst();
        String action = "/touches/" + present.id();
        switch (TouchForm.check(typed, List.of(), exchange.today())) {
            case Result.Invalid<TouchDraft>(List<Problem> problems) ->
                touchForm(exchange.status(422), new FormState(typed, problems), action, person, false);
            case Result.Ok<TouchDraft>(TouchDraft draft) -> {
                try {
                    long version =
                            typed.text("version").matches("\\d{1,15}") ? Long.parseLong(typed.text("version")) : -1;
                    Saved saved = people.touches().change(owner, present.id(), version, draft);
                    exchange.done(
                            "/people/" + draft.people().getFirst(), "record-changed", PeopleRoutes.undo(saved.undo()));
                } catch (Refusal.Conflict _) {
                    FormData next = typed.with("version", String.valueOf(present.version()));
                    touchForm(exchange.status(409), FormState.of(next), action, person, true);
                }
            }
        }
    }

    private void delete(Exchange exchange) {
        Touch touch = people.touches().get(exchange.owner(), exchange.id());
        UUID batch = people.touches().trash(exchange.owner(), touch.id());
        String path = touch.people().isEmpty()
                ? "/people/all"
                : "/people/" + touch.people().getFirst();
        exchange.done(path, "record-deleted", PeopleRoutes.undo(batch));
    }

    /// For programs, in JSON.
    void registerApi(Routes routes) {
        routes.get(
                "/api/people/{id}/touches",
                exchange -> exchange.json(Map.of(
                        "items",
                        people
                                .touches()
                                .of(
                                        exchange.owner(),
                                        people.get(exchange.owner(), exchange.id())
                                                .id(),
                                        MOST_TOUCHES)
                                .stream()
                                .map(TouchRoutes::json)
                                .toList())));
        routes.post("/api/touches", this::logJson);
        routes.delete(
                "/api/touches/{id}",
                exchange -> exchange.json(Map.of("undo", people.touches().trash(exchange.owner(), exchange.id()))));
    }

    private void logJson(Exchange exchange) {
        switch (TouchForm.check(exchange.jsonAsForm(), List.of(), exchange.today())) {
            case Result.Invalid<TouchDraft>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<TouchDraft>(TouchDraft draft) -> {
                Saved saved = people.touches().add(exchange.owner(), draft, Origin.API);
                exchange.status(201).json(json(people.touches().get(exchange.owner(), saved.id())));
            }
        }
    }

    private static Map<String, Object> json(Touch touch) {
        return Map.of(
                "id", touch.id(),
                "kind", touch.kind().code(),
                "happenedOn", touch.happenedOn(),
                "direction", touch.direction().code(),
                "note", touch.note(),
                "people", touch.people(),
                "source", touch.origin().source(),
                "version", touch.version());
    }
}
