package headway.values;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The page of values, and the comparison of pairs.
final class ValueRoutes {
    private static final int LONGEST_TEXT = 20_000;
    private static final String HOME = "/direction/values";
    private static final String COMPARISON = "/direction/values/comparison";

    private final Values values;

    ValueRoutes(Values values) {
        this.values = values;
    }

    void register(Routes routes) {
        routes.get(HOME, exchange -> show(exchange, FormState.of(FormData.EMPTY)));
        routes.post(HOME + "/choice", this::choose);
        routes.post(HOME + "/points", this::givePoints);
        routes.post(HOME + "/success", this::writeSuccess);
        routes.get(COMPARISON, this::compare);
        routes.post(COMPARISON, this::answer);
        routes.post(COMPARISON + "/retraction", this::retract);
        routes.post(COMPARISON + "/start", this::startAnew);
    }

    private void show(Exchange exchange, FormState form) {
        ValuesPage page = ValuesPage.of(values, exchange.owner(), form);
        exchange.html((out, tags, view) -> JtevaluesGenerated.render(out, tags, view, page));
    }

    /// Takes up common values by their codes, named in the words that the page names them with.
    private void choose(Exchange exchange) {
        OwnerId owner = exchange.owner();
        List<Value.Standard> known =
                values.list(owner).stream().map(each -> each.facts().standard()).toList();
        for (String code : exchange.form().all("standard")) {
            Value.Standard standard = standard(code);
            if (!known.contains(standard)) {
                String name = exchange.view().t("value.standard." + standard.code());
                values.values().add(owner, new Value(name, standard, "", ""), Origin.WEB);
            }
        }
        exchange.seeOther(HOME);
    }

    private static Value.Standard standard(String code) {
        return Arrays.stream(Value.Standard.values())
                .filter(each -> each != Value.Standard.OTHER && each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(code));
    }

    private void givePoints(Exchange exchange) {
        OwnerId owner = exchange.owner();
        FormData typed = exchange.form();
        Map<UUID, Integer> points = new LinkedHashMap<>();
        for (Kept<Value> each : values.list(owner)) {
            String number = typed.text("points-" + each.id());
            points.put(each.id(), number.matches("[0-9]|10") ? Integer.parseInt(number) : 0);
        }
        if (points.values().stream().allMatch(number -> number == 0)) {
            show(exchange.status(422), new FormState(typed, List.of(Problem.at("points", "values.no-points"))));
            return;
        }
        Saved saved = values.givePoints(owner, points, exchange.today());
        exchange.done(HOME, "weighed", undo(saved.undo()));
    }

    private static String undo(UUID batch) {
        return "/changes/" + batch + "/restoration";
    }

    /// A new version of the success statement; one written earlier on the same day is corrected.
    private void writeSuccess(Exchange exchange) {
        OwnerId owner = exchange.owner();
        FormData typed = exchange.form();
        String text = typed.text("success");
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            Problem problem = text.isEmpty()
                    ? Problem.at("success", "required")
                    : Problem.at("success", "too-long", LONGEST_TEXT);
            show(exchange.status(422), new FormState(typed, List.of(problem)));
            return;
        }
        Statement statement = new Statement(text, exchange.today());
        Optional<Kept<Statement>> today =
                values.success(owner).filter(each -> each.facts().writtenOn().equals(exchange.today()));
        Saved saved = today.isPresent()
                ? values.statements()
                        .change(owner, today.get().id(), today.get().version(), statement)
                : values.statements().add(owner, statement, Origin.WEB);
        exchange.done(HOME, "record-changed", undo(saved.undo()));
    }

    private void compare(Exchange exchange) {
        question(exchange, pair(exchange, "first", "second"), pair(exchange, "lastFirst", "lastSecond"));
    }

    private static Optional<List<UUID>> pair(Exchange exchange, String first, String second) {
        return id(exchange.query(first).orElse(""))
                .flatMap(left -> id(exchange.query(second).orElse("")).map(right -> List.of(left, right)));
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private void question(Exchange exchange, Optional<List<UUID>> asked, Optional<List<UUID>> last) {
        OwnerId owner = exchange.owner();
        ComparisonPage page = ComparisonPage.of(values.list(owner), values.weighed(owner), asked, last);
        if (exchange.fragmentTarget().equals("comparison")) {
            exchange.html((out, tags, view) -> JtequestionGenerated.render(out, tags, view, page));
        } else {
            exchange.html((out, tags, view) -> JtecomparisonGenerated.render(out, tags, view, page));
        }
    }

    private void answer(Exchange exchange) {
        FormData typed = exchange.form();
        UUID first = required(typed, "first");
        UUID second = required(typed, "second");
        String step = typed.text("step");
        if (!step.matches("-?[0-2]")) {
            throw new Refusal.NotFound(step);
        }
        values.judge(exchange.owner(), first, second, Integer.parseInt(step), exchange.today());
        next(exchange, Optional.of(List.of(first, second)), Optional.empty());
    }

    private static UUID required(FormData typed, String field) {
        return id(typed.text(field)).orElseThrow(() -> new Refusal.NotFound(typed.text(field)));
    }

    /// Asks the last question again.
    private void retract(Exchange exchange) {
        FormData typed = exchange.form();
        UUID first = required(typed, "first");
        UUID second = required(typed, "second");
        values.values().get(exchange.owner(), first);
        values.forget(exchange.owner(), first, second);
        next(exchange, Optional.empty(), Optional.of(List.of(first, second)));
    }

    /// The next question: in the place of this one, or on a page of its own.
    private void next(Exchange exchange, Optional<List<UUID>> last, Optional<List<UUID>> asked) {
        if (exchange.wantsFragment()) {
            question(exchange, asked, last);
        } else {
            String query = asked.map(pair -> "?first=" + pair.getFirst() + "&second=" + pair.getLast())
                    .or(() -> last.map(pair -> "?lastFirst=" + pair.getFirst() + "&lastSecond=" + pair.getLast()))
                    .orElse("");
            exchange.seeOther(COMPARISON + query);
        }
    }

    private void startAnew(Exchange exchange) {
        values.startAnew(exchange.owner(), exchange.today());
        exchange.seeOther(COMPARISON);
    }
}
