package headway.today;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.feature.Word;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One tap on an action, what is hidden for good, and the plan for programs.
final class AnswerRoutes {
    private final Today today;

    AnswerRoutes(Today today) {
        this.today = today;
    }

    void register(Routes routes) {
        routes.get("/today/actions", this::actions);
        routes.post("/today/answers", this::answer);
        routes.get("/today/hidden", this::hidden);
        routes.post("/today/hidden/{id}/deletion", this::unhide);
        routes.get("/api/today", this::plan);
        routes.post("/api/today/answers", this::answerJson);
    }

    private void actions(Exchange exchange) {
        Optional<Integer> minutes = Minutes.asked(exchange);
        if (!exchange.wantsFragment()) {
            exchange.seeOther(minutes.map(there -> "/?minutes=" + there).orElse("/"));
            return;
        }
        show(exchange, minutes);
    }

    private void show(Exchange exchange, Optional<Integer> minutes) {
        DayPlan plan = today.plan(exchange.owner(), exchange.today(), minutes);
        today.seen(exchange.owner(), exchange.today(), plan.offers());
        exchange.html((out, tags, view) -> JteactionsGenerated.render(out, tags, view, plan));
    }

    private void answer(Exchange exchange) {
        FormData form = exchange.form();
        UUID undo = answer(exchange, form);
        String done =
                switch (tap(form.text("answer"))) {
                    case DONE -> "answered-done";
                    case LATER -> "answered-later";
                    case NEVER -> "answered-never";
                };
        Optional<Integer> minutes = Minutes.of(form.text("minutes"));
        String path = minutes.map(there -> "/?minutes=" + there).orElse("/");
        exchange.done(path, done, "/changes/" + undo + "/restoration");
    }

    private UUID answer(Exchange exchange, FormData form) {
        Today.Tap tap = tap(form.text("answer"));
        Optional<LocalDate> until = day(form.text("until"));
        return today.answer(
                exchange.owner(),
                exchange.today(),
                form.text("action"),
                form.text("subject"),
                tap,
                until.filter(day -> day.isAfter(exchange.today())),
                form.text("title"));
    }

    private static Today.Tap tap(String text) {
        try {
            return Today.Tap.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(text);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void hidden(Exchange exchange) {
        List<AnswerStore.Hidden> hidden = today.hidden(exchange.owner());
        exchange.html((out, tags, view) -> JtehiddenGenerated.render(out, tags, view, hidden));
    }

    private void unhide(Exchange exchange) {
        UUID undo = today.unhide(exchange.owner(), exchange.id());
        exchange.done("/today/hidden", "unhidden", "/changes/" + undo + "/restoration");
    }

    private void plan(Exchange exchange) {
        OwnerId owner = exchange.owner();
        DayPlan plan = today.plan(owner, exchange.today(), Minutes.asked(exchange));
        exchange.json(Map.of(
                "actions", plan.offers().stream().map(AnswerRoutes::json).toList(),
                "waiting", plan.waiting(),
                "heldBack", plan.heldBack(),
                "pace", plan.pace()));
    }

    private static Map<String, Object> json(Offer offer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("action", offer.trigger().name());
        json.put("subject", offer.signal().subject());
        json.put("rows", offer.trigger().rows());
        json.put(
                "args",
                offer.signal().args().stream()
                        .map(arg -> arg instanceof Word word ? word.key() : arg)
                        .toList());
        json.put("path", offer.signal().path());
        json.put("since", offer.signal().since());
        offer.signal().due().ifPresent(due -> json.put("due", due));
        json.put("minutes", offer.minutes());
        json.put("score", offer.action().score());
        json.put("explanation", offer.explanation());
        return json;
    }

    private void answerJson(Exchange exchange) {
        FormData sent = exchange.jsonAsForm();
        if (!sent.text("until").isEmpty() && day(sent.text("until")).isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("until", "today.until")));
            return;
        }
        exchange.status(201).json(Map.of("undo", answer(exchange, sent)));
    }
}
