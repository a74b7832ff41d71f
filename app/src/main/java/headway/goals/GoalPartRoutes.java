package headway.goals;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The small forms on the page of a goal: check-ins, steps, decisions, whom it was told to.
final class GoalPartRoutes {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 20_000;

    private final Goals goals;

    GoalPartRoutes(Goals goals) {
        this.goals = goals;
    }

    void register(Routes routes) {
        routes.post("/goals/{id}/check-ins", this::checkIn);
        routes.post("/goals/{id}/steps", this::addStep);
        routes.post("/goals/{id}/decisions", this::decide);
        routes.post("/goals/{id}/sharings", this::share);
        routes.post("/steps/{id}/completion", this::finish);
        routes.post("/goal-sharings/{id}/discussion", this::discuss);
        routes.post("/activities/{id}/decisions", this::decideActivity);
        toGoal(routes, goals.steps(), Step::goal);
        toGoal(routes, goals.checkIns(), CheckIn::goal);
        toGoal(routes, goals.decisions(), Decision::goal);
        toGoal(routes, goals.sharings(), Sharing::goal);
    }

    /// Such a record is a place on the page of its goal.
    private static <T> void toGoal(Routes routes, Records<T> records, Function<T, Optional<UUID>> goal) {
        routes.get(records.particulars().path() + "/{id}", exchange -> {
            var record = records.get(exchange.owner(), exchange.id());
            String page = goal.apply(record.facts()).map(id -> "/goals/" + id).orElse("/goals");
            String address = exchange.pathAndQuery();
            String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
            exchange.seeOther(page + query + "#" + records.kind() + "-" + record.id());
        });
    }

    private void checkIn(Exchange exchange) {
        FormData typed = exchange.form();
        List<Problem> problems = new ArrayList<>();
        String value = typed.text("value");
        Optional<Double> read = Amounts.read(value);
        if (!value.isEmpty() && read.isEmpty()) {
            problems.add(Problem.at("value", "goals.number-unknown", value));
        }
        if (value.isEmpty() && typed.text("note").isEmpty()) {
            problems.add(Problem.at("value", "goals.check-in-empty"));
        }
        tooLong(typed, "note", LONGEST_TEXT, problems);
        LocalDate day = day(typed, "checkedOn", exchange.today(), problems);
        if (day.isAfter(exchange.today().plusDays(1))) {
            problems.add(Problem.at("checkedOn", "goals.in-future"));
        }
        goals.get(exchange.owner(), exchange.id());
        if (problems.isEmpty()) {
            Saved saved = goals.checkIn(exchange.owner(), exchange.id(), read, typed.text("note"), day);
            done(exchange, exchange.id(), "checked-in", saved);
        } else {
            GoalRoutes.show(exchange.status(422), goals, new FormState(typed, problems));
        }
    }

    private void addStep(Exchange exchange) {
        FormData typed = exchange.form();
        List<Problem> problems = new ArrayList<>();
        goals.get(exchange.owner(), exchange.id());
        if (typed.text("step").isEmpty()) {
            problems.add(Problem.at("step", "required"));
        }
        tooLong(typed, "step", LONGEST_LINE, problems);
        Optional<LocalDate> due = typed.text("stepDue").isEmpty()
                ? Optional.empty()
                : Optional.of(day(typed, "stepDue", exchange.today(), problems));
        if (problems.isEmpty()) {
            Saved saved = goals.addStep(
                    exchange.owner(), exchange.id(), typed.text("step").replaceAll("\\s+", " "), due);
            done(exchange, exchange.id(), "record-added", saved);
        } else {
            GoalRoutes.show(exchange.status(422), goals, new FormState(typed, problems));
        }
    }

    private void finish(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Step step = goals.steps().get(owner, exchange.id()).facts();
        Saved saved = goals.finishStep(
                owner, exchange.id(), step.isDone() ? Optional.empty() : Optional.of(exchange.today()));
        String page = step.goal().map(id -> "/goals/" + id).orElse("/goals");
        exchange.done(page, step.isDone() ? "record-changed" : "step-done", GoalRoutes.undo(saved.undo()));
    }

    private void decide(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Decision.Choice choice = choice(exchange.form().text("decision"));
        goals.get(owner, exchange.id());
        Saved saved = goals.decide(owner, exchange.id(), choice, reason(exchange), exchange.today());
        if (choice == Decision.Choice.CHANGE) {
            exchange.done("/goals/" + exchange.id() + "/edit", "decided", GoalRoutes.undo(saved.undo()));
        } else {
            done(exchange, exchange.id(), "decided", saved);
        }
    }

    private void decideActivity(Exchange exchange) {
        OwnerId owner = exchange.owner();
        goals.activities().get(owner, exchange.id());
        Decision.Choice choice = choice(exchange.form().text("decision"));
        Saved saved = goals.decideActivity(owner, exchange.id(), choice, reason(exchange), exchange.today());
        exchange.done("/goals", "decided", GoalRoutes.undo(saved.undo()));
    }

    private static String reason(Exchange exchange) {
        String typed = exchange.form().text("reason");
        return typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    }

    private static Decision.Choice choice(String code) {
        for (Decision.Choice each : Decision.Choice.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new Refusal.NotFound(code);
    }

    private void share(Exchange exchange) {
        FormData typed = exchange.form();
        List<Problem> problems = new ArrayList<>();
        goals.get(exchange.owner(), exchange.id());
        String person = typed.text("person").replaceAll("\\s+", " ");
        if (person.isEmpty()) {
            problems.add(Problem.at("person", "required"));
        }
        tooLong(typed, "person", LONGEST_LINE, problems);
        Optional<LocalDate> discussed = typed.text("discussedOn").isEmpty()
                ? Optional.empty()
                : Optional.of(day(typed, "discussedOn", exchange.today(), problems));
        if (problems.isEmpty()) {
            Saved saved = goals.share(exchange.owner(), exchange.id(), person, role(typed.text("role")), discussed);
            done(exchange, exchange.id(), "record-added", saved);
        } else {
            GoalRoutes.show(exchange.status(422), goals, new FormState(typed, problems));
        }
    }

    private static Sharing.Role role(String code) {
        for (Sharing.Role each : Sharing.Role.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return Sharing.Role.OTHER;
    }

    private void discuss(Exchange exchange) {
        OwnerId owner = exchange.owner();
        Sharing sharing = goals.sharings().get(owner, exchange.id()).facts();
        Saved saved = goals.discussed(owner, exchange.id(), exchange.today());
        String page = sharing.goal().map(id -> "/goals/" + id).orElse("/goals");
        exchange.done(page, "discussed", GoalRoutes.undo(saved.undo()));
    }

    private static void tooLong(FormData typed, String field, int most, List<Problem> problems) {
        if (typed.text(field).length() > most) {
            problems.add(Problem.at(field, "too-long", most));
        }
    }

    /// A whole day; nothing typed means today.
    private static LocalDate day(FormData typed, String field, LocalDate today, List<Problem> problems) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return today;
        }
        Optional<PartialDate> date = PartialDate.parse(text).filter(each -> each.day() != 0);
        if (date.isEmpty()) {
            problems.add(Problem.at(field, "records.date-unknown", text));
        }
        return date.map(PartialDate::firstDay).orElse(today);
    }

    private static void done(Exchange exchange, UUID goal, String key, Saved saved) {
        exchange.done("/goals/" + goal, key, GoalRoutes.undo(saved.undo()));
    }
}
