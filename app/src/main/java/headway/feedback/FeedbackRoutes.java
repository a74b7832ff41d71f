package headway.feedback;

import headway.feedback.FeedbackListPage.Item;
import headway.feedback.FeedbackListPage.Open;
import headway.feedback.FeedbackListPage.Show;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.people.People;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordInput;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Pages of feedback.
final class FeedbackRoutes {
    /// A page of the list; the rest follows on demand.
    private static final int MOST_SHOWN = 100;

    private final Feedback feedback;
    private final Requests requests;
    private final People people;

    FeedbackRoutes(Feedback feedback, Requests requests, People people) {
        this.feedback = feedback;
        this.requests = requests;
        this.people = people;
    }

    /// Before the routes of one entry, whose id stands in the same place.
    void registerNotes(Routes routes) {
        routes.post("/feedback/notes", this::note);
    }

    void register(Routes routes) {
        routes.get("/feedback", exchange -> list(exchange, Optional.empty(), FormState.of(FormData.EMPTY)));
        routes.get("/feedback/{id}", this::show);
        routes.post("/feedback/{id}/thoughts", this::think);
    }

    private void list(Exchange exchange, Optional<Open> open, FormState quick) {
        OwnerId owner = exchange.owner();
        List<Kept<FeedbackEntry>> all = feedback.list(owner);
        Show show = show(exchange.queries());
        List<Item> items = all.stream()
                .filter(each -> show.takes(each.facts()))
                .map(Item::of)
                .toList();
        int most = exchange.query("all").isPresent() ? items.size() : Math.min(MOST_SHOWN, items.size());
        FeedbackListPage page = new FeedbackListPage(
                items.subList(0, most),
                show,
                all.size(),
                items.size() - most,
                ThemeTrends.of(all, exchange.today()),
                open,
                quick,
                exchange.today());
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, page));
    }

    private static Show show(FormData query) {
        String code = Show.CODES.contains(query.text("show")) ? query.text("show") : "";
        return new Show(code, query.text("source"), query.text("theme"));
    }

    private void show(Exchange exchange) {
        Kept<FeedbackEntry> entry = feedback.entries().get(exchange.owner(), exchange.id());
        Open open = open(exchange.owner(), entry, FormState.of(RecordInput.fill(feedback.entries(), entry)), false);
        if (exchange.fragmentTarget().equals("detail")) {
            exchange.html((out, tags, view) -> JtedetailGenerated.render(out, tags, view, open));
        } else {
            list(exchange, Optional.of(open), FormState.of(FormData.EMPTY));
        }
    }

    private Open open(OwnerId owner, Kept<FeedbackEntry> entry, FormState form, boolean conflict) {
        return new Open(
                entry,
                entry.facts().person().flatMap(id -> label(people.choices(), owner, id)),
                entry.facts().request().flatMap(id -> label(requests.choices(), owner, id)),
                form,
                conflict);
    }

    private static Optional<String> label(RecordChoices choices, OwnerId owner, UUID id) {
        return choices.find(owner, id).map(RecordChoices.Choice::label);
    }

    /// One line, said just now.
    private void note(Exchange exchange) {
        FormData typed = exchange.form();
        FormData dated = typed.text("givenOn").isEmpty()
                ? typed.with("givenOn", exchange.today().toString())
                : typed;
        switch (RecordInput.check(feedback.entries(), dated, exchange.owner(), exchange.today())) {
            case Result.Invalid<FeedbackEntry>(List<Problem> problems) ->
                list(exchange.status(422), Optional.empty(), new FormState(typed, problems));
            case Result.Ok<FeedbackEntry>(FeedbackEntry entry) -> {
                Saved saved = feedback.add(exchange.owner(), entry, Origin.WEB);
                exchange.done("/feedback/" + saved.id(), "feedback-noted", undo(saved.undo()));
            }
        }
    }

    static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    /// What the person makes of it: the fields that a form sends are put in the place of those that are kept.
    private void think(Exchange exchange) {
        FormData typed = exchange.form();
        OwnerId owner = exchange.owner();
        Kept<FeedbackEntry> entry = feedback.entries().get(owner, exchange.id());
        FormData all = RecordInput.fill(feedback.entries(), entry);
        for (Map.Entry<String, List<String>> field : typed.fields().entrySet()) {
            all = all.with(field.getKey(), String.join(", ", field.getValue()));
        }
        String now = typed.text("today");
        if (List.of("actionDoneOn", "closedOn").contains(now)) {
            all = all.with(now, exchange.today().toString());
        }
        FormData merged = all;
        switch (RecordInput.check(feedback.entries(), merged, owner, exchange.today())) {
            case Result.Invalid<FeedbackEntry>(List<Problem> problems) ->
                again(exchange.status(422), entry, new FormState(merged, problems), false);
            case Result.Ok<FeedbackEntry>(FeedbackEntry facts) -> {
                try {
                    Saved saved = feedback.entries().change(owner, entry.id(), RecordInput.version(typed), facts);
                    exchange.done("/feedback/" + entry.id(), "record-changed", undo(saved.undo()));
                } catch (Refusal.Conflict _) {
                    FormData next = merged.with("version", String.valueOf(entry.version()));
                    again(exchange.status(409), entry, FormState.of(next), true);
                }
            }
        }
    }

    private void again(Exchange exchange, Kept<FeedbackEntry> entry, FormState form, boolean conflict) {
        list(exchange, Optional.of(open(exchange.owner(), entry, form, conflict)), FormState.of(FormData.EMPTY));
    }
}
