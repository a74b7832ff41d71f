package headway.reviews;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pages of guided reviews.
final class ReviewRoutes {
    private final Reviews reviews;

    ReviewRoutes(Reviews reviews) {
        this.reviews = reviews;
    }

    void register(Routes routes) {
        routes.get("/reviews", this::list);
        routes.post("/reviews", this::start);
        routes.get("/reviews/{id}", this::show);
        routes.post("/reviews/{id}/deletion", this::delete);
        routes.get("/reviews/{id}/steps/{step}", this::step);
        routes.post("/reviews/{id}/steps/{step}", this::answer);
    }

    private void list(Exchange exchange) {
        OwnerId owner = exchange.owner();
        List<Kept<Review>> finished = reviews.records().list(owner).stream()
                .filter(each -> each.facts().isFinished())
                .toList();
        ReviewListPage page = new ReviewListPage(Next.all(reviews, owner, exchange.today()), finished);
        exchange.html((out, tags, view) -> JtelistGenerated.render(out, tags, view, page));
    }

    static Review.Kind kind(String code) {
        return Arrays.stream(Review.Kind.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(code));
    }

    private void start(Exchange exchange) {
        Review.Kind kind = kind(exchange.form().text("kind"));
        UUID id = reviews.start(exchange.owner(), kind, exchange.today(), Origin.WEB);
        exchange.seeOther("/reviews/" + id);
    }

    /// An open review resumes where it was left; a finished one is read.
    private void show(Exchange exchange) {
        Kept<Review> review = reviews.records().get(exchange.owner(), exchange.id());
        if (review.facts().isFinished()) {
            ReviewPage page = ReviewPage.of(review);
            exchange.html((out, tags, view) -> JtereviewGenerated.render(out, tags, view, page));
        } else {
            exchange.seeOther(resume(review));
        }
    }

    private String resume(Kept<Review> review) {
        Review facts = review.facts();
        List<Step> steps = reviews.steps().of(facts.kind());
        Step left = steps.get(reviews.steps().position(facts.kind(), facts.step()));
        return "/reviews/" + review.id() + "/steps/" + left.name();
    }

    private void step(Exchange exchange) {
        step(exchange, Optional.empty(), false);
    }

    private void step(Exchange exchange, Optional<FormState> typed, boolean conflict) {
        Kept<Review> review = reviews.records().get(exchange.owner(), exchange.id());
        Review.Kind kind = review.facts().kind();
        String name = exchange.pathParam("step");
        Content content = reviews.content(exchange.owner(), review.id(), name, exchange.today());
        StepPage page = new StepPage(
                review, reviews.steps().of(kind), reviews.steps().position(kind, name), content, typed, conflict);
        exchange.html((out, tags, view) -> JtestepGenerated.render(out, tags, view, page));
    }

    private void answer(Exchange exchange) {
        FormData typed = exchange.form();
        try {
            Result<Kept<Review>> result =
                    typed.text("act").equals("skip") ? skipped(exchange, typed) : saved(exchange, typed);
            switch (result) {
                case Result.Invalid<Kept<Review>>(List<Problem> problems) ->
                    step(exchange.status(422), Optional.of(new FormState(typed, problems)), false);
                case Result.Ok<Kept<Review>>(Kept<Review> review) -> goOn(exchange, review, typed.text("act"));
            }
        } catch (Refusal.Conflict _) {
            step(exchange.status(409), Optional.of(FormState.of(typed)), true);
        }
    }

    private Result<Kept<Review>> skipped(Exchange exchange, FormData typed) {
        return Result.ok(reviews.skip(
                exchange.owner(), exchange.id(), version(typed), exchange.pathParam("step"), exchange.today()));
    }

    private Result<Kept<Review>> saved(Exchange exchange, FormData typed) {
        Going going =
                switch (typed.text("act")) {
                    case "stay", "later" -> Going.STAYING;
                    default -> Going.ON;
                };
        return reviews.answer(
                exchange.owner(),
                exchange.id(),
                version(typed),
                exchange.pathParam("step"),
                typed,
                going,
                exchange.today());
    }

    static long version(FormData typed) {
        String version = typed.text("version");
        return version.matches("\\d{1,15}") ? Long.parseLong(version) : -1;
    }

    private void goOn(Exchange exchange, Kept<Review> review, String act) {
        String here = "/reviews/" + review.id();
        if (act.equals("later")) {
            exchange.done("/rhythm", "review-later", "");
        } else if (act.equals("stay")) {
            exchange.seeOther(here + "/steps/" + exchange.pathParam("step"));
        } else if (review.facts().isFinished()) {
            exchange.done(here, "review-finished", "");
        } else {
            exchange.seeOther(resume(review));
        }
    }

    private void delete(Exchange exchange) {
        UUID undo = reviews.delete(exchange.owner(), exchange.id()).undo();
        exchange.done("/reviews", "record-deleted", "/changes/" + undo + "/restoration");
    }
}
