package headway.reviews;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reviews for programs, in JSON.
final class ReviewApi {
    private final Reviews reviews;

    ReviewApi(Reviews reviews) {
        this.reviews = reviews;
    }

    void register(Routes routes) {
        routes.get("/api/reviews", this::list);
        routes.post("/api/reviews", this::start);
        routes.get("/api/reviews/{id}", exchange -> show(exchange, exchange.id()));
        routes.delete("/api/reviews/{id}", this::delete);
        routes.get("/api/reviews/{id}/steps/{step}", this::step);
        routes.post("/api/reviews/{id}/steps/{step}", this::answer);
    }

    private void list(Exchange exchange) {
        exchange.json(Map.of(
                "items",
                reviews.records().list(exchange.owner()).stream()
                        .map(ReviewApi::json)
                        .toList()));
    }

    private void show(Exchange exchange, UUID id) {
        exchange.json(json(reviews.records().get(exchange.owner(), id)));
    }

    private void start(Exchange exchange) {
        String code = exchange.jsonAsForm().text("kind");
        if (java.util.Arrays.stream(Review.Kind.values())
                .noneMatch(kind -> kind.code().equals(code))) {
            exchange.jsonProblems(List.of(Problem.at("kind", "records.choice-unknown", code)));
            return;
        }
        OwnerId owner = exchange.owner();
        show(exchange.status(201), reviews.start(owner, ReviewRoutes.kind(code), exchange.today(), Origin.API));
    }

    private void delete(Exchange exchange) {
        exchange.json(
                Map.of("undo", reviews.delete(exchange.owner(), exchange.id()).undo()));
    }

    private void step(Exchange exchange) {
        Content content =
                reviews.content(exchange.owner(), exchange.id(), exchange.pathParam("step"), exchange.today());
        exchange.json(Map.of(
                "questions", content.questions().stream().map(ReviewApi::json).toList()));
    }

    private void answer(Exchange exchange) {
        FormData sent = exchange.jsonAsForm();
        Result<Kept<Review>> result = reviews.answer(
                exchange.owner(),
                exchange.id(),
                ReviewRoutes.version(sent),
                exchange.pathParam("step"),
                sent,
                Going.ON,
                exchange.today());
        switch (result) {
            case Result.Invalid<Kept<Review>>(List<Problem> problems) -> exchange.jsonProblems(problems);
            case Result.Ok<Kept<Review>>(Kept<Review> review) -> exchange.json(json(review));
        }
    }

    private static Map<String, Object> json(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", question.name());
        json.put("shape", question.shape().code());
        json.put("choices", question.choices());
        json.put("value", question.value());
        json.put("about", question.label().words());
        return json;
    }

    private static Map<String, Object> json(Kept<Review> kept) {
        Review review = kept.facts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", kept.id());
        json.put("kind", review.kind().code());
        json.put("startedOn", review.startedOn());
        review.dueOn().ifPresent(day -> json.put("dueOn", day));
        json.put("step", review.step());
        review.finishedOn().ifPresent(day -> json.put("finishedOn", day));
        json.put(
                "answers",
                review.answers().all().stream()
                        .map(each -> Map.of(
                                "step", each.step(),
                                "name", each.name(),
                                "about", each.label().words(),
                                "value", each.value()))
                        .toList());
        json.put("version", kept.version());
        return json;
    }
}
