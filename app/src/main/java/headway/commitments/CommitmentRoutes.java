package headway.commitments;

import headway.kernel.Problem;
import headway.people.People;
import headway.platform.records.DayPhrase;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The page of commitments and what becomes of each.
final class CommitmentRoutes {
    private static final String PAGE = "/commitments";

    private final Commitments commitments;
    private final People people;

    CommitmentRoutes(Commitments commitments, People people) {
        this.commitments = commitments;
        this.people = people;
    }

    void register(Routes routes) {
        routes.get(PAGE, exchange -> show(exchange, FormState.of(FormData.EMPTY)));
        routes.post(
                PAGE + "/{id}/keeping",
                exchange -> done(
                        exchange,
                        "commitment-kept",
                        commitments.keep(exchange.owner(), exchange.id(), exchange.today())));
        routes.post(
                PAGE + "/{id}/breach",
                exchange -> done(
                        exchange,
                        "commitment-broken",
                        commitments.breakOff(exchange.owner(), exchange.id(), exchange.today())));
        routes.post(PAGE + "/{id}/delay", this::putOff);
    }

    private void show(Exchange exchange, FormState form) {
        CommitmentsPage page = CommitmentsPage.of(commitments, people, exchange.owner(), form, exchange.today());
        exchange.html((out, tags, view) -> JtecommitmentsGenerated.render(out, tags, view, page));
    }

    private static void done(Exchange exchange, String key, Saved saved) {
        exchange.done(PAGE, key, "/changes/" + saved.undo() + "/restoration");
    }

    private void putOff(Exchange exchange) {
        FormData typed = exchange.form();
        UUID id = commitments.records().get(exchange.owner(), exchange.id()).id();
        Optional<LocalDate> day = typed.text("dueOn").isEmpty()
                ? Optional.empty()
                : DayPhrase.parse(typed.text("dueOn"), exchange.today());
        if (day.isEmpty() || day.get().isBefore(exchange.today())) {
            Problem problem = Problem.at("dueOn-" + id, "commitments.later-day");
            show(exchange.status(422), new FormState(typed, List.of(problem)));
            return;
        }
        done(exchange, "commitment-put-off", commitments.putOff(exchange.owner(), id, day.get()));
    }
}
