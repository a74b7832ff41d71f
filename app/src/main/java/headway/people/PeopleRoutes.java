package headway.people;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The overview, the list, and the page of one person.
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
        routes.post("/people/{id}/rhythm", this::rhythm);
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
}
