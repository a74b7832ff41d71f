package headway.people;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The overview, the list, the page of one person, and logging contacts.
final class PeopleRoutes {
    /// What the page of one person shows.
    private static final int MOST_TOUCHES = 100;

    private final People people;
    private final Circle circle;
    private final Promises promises;

    PeopleRoutes(People people, Circle circle, Promises promises) {
        this.people = people;
        this.circle = circle;
        this.promises = promises;
    }

    void register(Routes routes) {
        routes.get("/people", this::overview);
        routes.get("/people/all", exchange -> all(exchange, Optional.empty()));
        routes.get("/people/{id}", this::show);
        routes.post("/people/{id}/touches", this::log);
        routes.post("/people/{id}/rhythm", this::rhythm);
        routes.get("/touches/{id}", this::touch);
        routes.post("/touches/{id}", this::change);
        routes.post("/touches/{id}/deletion", this::delete);
    }

    private void overview(Exchange exchange) {
        PeoplePage.Overview page = PeoplePage.overview(people, circle, promises, exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JteoverviewGenerated.render(out, tags, view, page));
    }

    private void all(Exchange exchange, Optional<PeoplePage.One> open) {
        PeoplePage.All page = PeoplePage.all(people, exchange.owner(), exchange.queries(), exchange.today(), open);
        switch (exchange.fragmentTarget()) {
            case "people-more" -> exchange.html((out, tags, view) -> JteitemsGenerated.render(out, tags, view, page));
            case "people-list" -> exchange.html((out, tags, view) -> JteentriesGenerated.render(out, tags, view, page));
            default -> exchange.html((out, tags, view) -> JteallGenerated.render(out, tags, view, page));
        }
    }

    private void show(Exchange exchange) {
        PeoplePage.One page = one(exchange.owner(), exchange.id());
        if (exchange.fragmentTarget().equals("detail")) {
            exchange.html((out, tags, view) -> JtedetailGenerated.render(out, tags, view, page));
        } else {
            all(exchange, Optional.of(page));
        }
    }

    private PeoplePage.One one(OwnerId owner, UUID id) {
        Kept<Person> kept = people.get(owner, id);
        Person person = kept.facts();
        List<Touch> touches = people.touches().of(owner, id, MOST_TOUCHES);
        Optional<java.time.LocalDate> last = people.lastOn(owner, id);
        Set<UUID> named = new HashSet<>();
        touches.forEach(touch -> named.addAll(touch.people()));
        java.time.LocalDate added = java.time.LocalDate.ofInstant(kept.createdAt(), java.time.ZoneOffset.UTC);
        return new PeoplePage.One(
                id,
                person,
                last,
                person.everyDays().map(days -> new Rhythm(days, last.orElse(added))),
                Rhythm.suggested(person.tie()),
                touches,
                people.names(owner, named),
                promises.with(owner, id),
                parts(owner, id));
    }

    private List<PeoplePage.Part> parts(OwnerId owner, UUID id) {
        List<PeoplePage.Part> parts = new ArrayList<>();
        circle.seats().list(owner).stream()
                .filter(each -> each.facts().personId().filter(id::equals).isPresent())
                .forEach(each -> parts.add(new PeoplePage.Part(
                        "seat.seat." + each.facts().seat().code(), each.facts().reason(), "/people/board")));
        circle.mentoring().list(owner).stream()
                .filter(each -> each.facts().personId().filter(id::equals).isPresent())
                .forEach(each -> parts.add(new PeoplePage.Part(
                        "mentoring.side." + each.facts().side().code(),
                        each.facts().aim(),
                        "/mentoring/" + each.id())));
        circle.references().list(owner).stream()
                .filter(each -> each.facts().personId().filter(id::equals).isPresent())
                .forEach(each -> parts.add(new PeoplePage.Part(
                        "kind.reference", each.facts().vouchesFor(), "/references/" + each.id() + "/edit")));
        circle.introductions().list(owner).stream()
                .filter(each -> each.facts().personId().filter(id::equals).isPresent()
                        || each.facts().toPersonId().filter(id::equals).isPresent())
                .forEach(each -> parts.add(new PeoplePage.Part(
                        "kind.introduction", each.facts().toWhom(), "/introductions/" + each.id() + "/edit")));
        circle.consultations().list(owner).stream()
                .filter(each -> each.facts().personId().filter(id::equals).isPresent())
                .forEach(each -> parts.add(new PeoplePage.Part(
                        "kind.consultation", each.facts().question(), "/consultations/" + each.id() + "/edit")));
        return parts;
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
                exchange.done(back(typed, "/people/" + id), "touch-logged", undo(saved.undo()));
            }
        }
    }

    /// The page of this place from which it was logged.
    private static String back(FormData typed, String otherwise) {
        String back = typed.text("back");
        return back.matches("/people(/all)?(\\?[\\w=&%+.-]*)?") ? back : otherwise;
    }

    static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    private void rhythm(Exchange exchange) {
        Kept<Person> kept = people.get(exchange.owner(), exchange.id());
        Person person = kept.facts();
        int days = Rhythm.suggested(person.tie());
        Saved saved =
                people.persons().change(exchange.owner(), kept.id(), kept.version(), Persons.withRhythm(person, days));
        exchange.done("/people/" + kept.id(), "rhythm-set", undo(saved.undo()));
    }

    private void touch(Exchange exchange) {
        Touch touch = people.touches().get(exchange.owner(), exchange.id());
        UUID person = touch.people().isEmpty() ? touch.id() : touch.people().getFirst();
        touchForm(exchange, FormState.of(TouchForm.fill(touch)), "/touches/" + touch.id(), person, false);
    }

    private void touchForm(Exchange exchange, FormState state, String action, UUID person, boolean conflict) {
        TouchFormPage page = new TouchFormPage(
                state, action, "/people/" + person, people.choices().of(exchange.owner()), conflict);
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
                    exchange.done("/people/" + draft.people().getFirst(), "record-changed", undo(saved.undo()));
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
        exchange.done(path, "record-deleted", undo(batch));
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
                                .map(PeopleRoutes::json)
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
