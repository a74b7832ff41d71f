package headway.people;

import headway.kernel.OwnerId;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pages of the board, of mentors and references, and of map and reach.
final class CircleRoutes {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_MEETINGS = 100;

    private final People people;
    private final Circle circle;
    private final Promises promises;

    CircleRoutes(People people, Circle circle, Promises promises) {
        this.people = people;
        this.circle = circle;
        this.promises = promises;
    }

    void register(Routes routes) {
        routes.get("/people/board", exchange -> board(exchange, ""));
        routes.post("/people/board/seats", this::seat);
        routes.get("/people/mentors", this::mentors);
        routes.get("/mentoring/{id}", this::term);
        routes.post("/mentoring/{id}/meetings", this::meet);
        routes.post("/mentoring/{id}/renewal", this::renew);
        routes.post("/mentoring/{id}/completion", this::finish);
        routes.get("/people/map", this::map);
        routes.post("/introductions/{id}/making", exchange -> introduction(exchange, Introduction.State.MADE));
        routes.post("/introductions/{id}/thanks", exchange -> introduction(exchange, Introduction.State.THANKED));
    }

    private void board(Exchange exchange, String problem) {
        OwnerId owner = exchange.owner();
        List<Kept<Seat>> seats = circle.seats().list(owner);
        List<CirclePage.Chair> chairs = new ArrayList<>();
        for (Seat.Kind kind : Seat.Kind.values()) {
            List<Kept<Seat>> taken =
                    seats.stream().filter(seat -> seat.facts().seat() == kind).toList();
            taken.forEach(seat -> chairs.add(new CirclePage.Chair(kind, Optional.of(seat))));
            if (taken.isEmpty() && kind != Seat.Kind.OWN) {
                chairs.add(new CirclePage.Chair(kind, Optional.empty()));
            }
        }
        List<Kept<Consultation>> consultations =
                circle.consultations().list(owner).reversed();
        Set<UUID> named = Stream.concat(
                        seats.stream().flatMap(seat -> seat.facts().personId().stream()),
                        consultations.stream().flatMap(each -> each.facts().personId().stream()))
                .collect(Collectors.toSet());
        List<RecordChoices.Choice> choices = people.choices().of(owner);
        CirclePage.Board page =
                new CirclePage.Board(chairs, consultations, people.names(owner, named), choices, problem);
        exchange.html((out, tags, view) -> JteboardGenerated.render(out, tags, view, page));
    }

    private void seat(Exchange exchange) {
        FormData typed = exchange.form();
        Optional<Seat.Kind> kind = Arrays.stream(Seat.Kind.values())
                .filter(each -> each.code().equals(typed.text("seat")))
                .findFirst();
        Optional<UUID> person = person(exchange.owner(), typed.text("personId"));
        String title = typed.text("title");
        String reason = typed.text("reason");
        if (kind.isEmpty() || person.isEmpty()) {
            board(exchange.status(422), "people.seat-nobody");
        } else if (title.length() > LONGEST_TITLE || reason.length() > LONGEST_REASON) {
            board(exchange.status(422), "people.seat-long");
        } else {
            Saved saved = circle.seat(exchange.owner(), kind.get(), title, person.get(), reason, exchange.today());
            exchange.done("/people/board", "seat-taken", PeopleRoutes.undo(saved.undo()));
        }
    }

    private Optional<UUID> person(OwnerId owner, String id) {
        try {
            return people.choices().find(owner, UUID.fromString(id)).map(RecordChoices.Choice::id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void mentors(Exchange exchange) {
        OwnerId owner = exchange.owner();
        LocalDate today = exchange.today();
        Optional<MentorWish> wish =
                circle.wishes().list(owner).stream().findFirst().map(Kept::facts);
        Map<UUID, PersonLine> lines = people.list(owner, PersonFilter.ALL, today).stream()
                .collect(Collectors.toMap(PersonLine::id, line -> line));
        List<MentorRanking.Known> known = people.admired(owner).stream()
                .filter(kept -> lines.containsKey(kept.id()))
                .map(kept ->
                        new MentorRanking.Known(java.util.Objects.requireNonNull(lines.get(kept.id())), kept.facts()))
                .toList();
        List<Kept<Mentoring>> all = circle.mentoring().list(owner);
        List<Kept<Vouching>> references = circle.references().list(owner);
        Set<UUID> named = Stream.concat(
                        all.stream().flatMap(each -> each.facts().personId().stream()),
                        references.stream().flatMap(each -> each.facts().personId().stream()))
                .collect(Collectors.toSet());
        CirclePage.Mentors page = new CirclePage.Mentors(
                wish,
                MentorRanking.rank(known, wish.map(MentorWish::admired).orElse(List.of()), today),
                all.stream().filter(each -> isOpen(each.facts())).toList(),
                all.stream().filter(each -> !isOpen(each.facts())).toList(),
                references,
                people.names(owner, named),
                today);
        exchange.html((out, tags, view) -> JtementorsGenerated.render(out, tags, view, page));
    }

    private static boolean isOpen(Mentoring mentoring) {
        return switch (mentoring.state()) {
            case WISHED, ASKED, RUNNING -> true;
            case FINISHED, DECLINED -> false;
        };
    }

    private void term(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Kept<Mentoring> kept = circle.mentoring().get(owner, exchange.id());
        Mentoring it = kept.facts();
        LocalDate start = it.startedOn().orElse(exchange.today().minusYears(1));
        List<Touch> meetings =
                it
                        .personId()
                        .map(person -> people.touches().of(owner, person, MOST_MEETINGS))
                        .orElse(List.of())
                        .stream()
                        .filter(touch -> !touch.happenedOn().isBefore(start))
                        .toList();
        Optional<LocalDate> last =
                meetings.stream().map(Touch::happenedOn).findFirst().or(it::startedOn);
        CirclePage.Term page = new CirclePage.Term(
                kept,
                it.personId()
                        .map(id -> people.names(owner, List.of(id)).getOrDefault(id, ""))
                        .orElse(""),
                meetings,
                it.personId().map(id -> promises.with(owner, id)).orElse(List.of()),
                it.state() == Mentoring.State.RUNNING
                        ? it.everyDays().flatMap(days -> last.map(day -> day.plusDays(days)))
                        : Optional.empty(),
                exchange.today());
        exchange.html((out, tags, view) -> JtetermGenerated.render(out, tags, view, page));
    }

    private void meet(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Kept<Mentoring> kept = circle.mentoring().get(owner, exchange.id());
        String path = "/mentoring/" + kept.id();
        Optional<UUID> person = kept.facts().personId();
        if (person.isEmpty()) {
            exchange.seeOther(path + "/edit");
            return;
        }
        String note = exchange.form().text("note");
        TouchDraft draft = new TouchDraft(
                TouchKind.MEETING,
                exchange.today(),
                Direction.BOTH,
                note.substring(0, Math.min(note.length(), LONGEST_REASON)),
                List.of(person.get()));
        Saved saved = people.touches().add(owner, draft, Origin.WEB);
        exchange.done(path, "touch-logged", PeopleRoutes.undo(saved.undo()));
    }

    /// As long again as the term was, from today.
    private void renew(Exchange exchange) {
        Kept<Mentoring> kept = circle.mentoring().get(exchange.owner(), exchange.id());
        change(exchange, kept, Terms.renewed(kept.facts(), exchange.today()), "mentoring-renewed");
    }

    private void finish(Exchange exchange) {
        Kept<Mentoring> kept = circle.mentoring().get(exchange.owner(), exchange.id());
        change(exchange, kept, Terms.finished(kept.facts(), exchange.today()), "mentoring-finished");
    }

    private void change(Exchange exchange, Kept<Mentoring> kept, Mentoring next, String done) {
        Saved saved = circle.mentoring().change(exchange.owner(), kept.id(), kept.version(), next);
        exchange.done("/mentoring/" + kept.id(), done, PeopleRoutes.undo(saved.undo()));
    }

    private void map(Exchange exchange) {
        OwnerId owner = exchange.owner();
        List<PersonLine> everybody = people.list(owner, PersonFilter.ALL, exchange.today());
        List<Kept<Introduction>> introductions =
                circle.introductions().list(owner).reversed();
        Set<UUID> named = introductions.stream()
                .flatMap(each -> each.facts().personId().stream())
                .collect(Collectors.toSet());
        CirclePage.Reach page = new CirclePage.Reach(
                DecisionMap.of(everybody),
                Coverage.groups(everybody),
                introductions,
                Coverage.asleep(everybody, exchange.today()),
                people.names(owner, named));
        exchange.html((out, tags, view) -> JtemapGenerated.render(out, tags, view, page));
    }

    private void introduction(Exchange exchange, Introduction.State state) {
        Kept<Introduction> kept = circle.introductions().get(exchange.owner(), exchange.id());
        Introduction next = Terms.introduced(kept.facts(), state, exchange.today());
        Saved saved = circle.introductions().change(exchange.owner(), kept.id(), kept.version(), next);
        exchange.done("/people/map", "record-changed", PeopleRoutes.undo(saved.undo()));
    }
}
