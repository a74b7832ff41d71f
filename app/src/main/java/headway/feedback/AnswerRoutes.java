package headway.feedback;

import headway.kernel.Problem;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The page behind a link, for people without an account: no script, no cookie, nothing about the sender.
///
/// Who cannot know the word cannot send the form, so it needs no other proof against forged requests; the
/// platform's guard refuses what other sites send all the same.
final class AnswerRoutes {
    /// The longest answers, each letter of three bytes and each byte written as three letters, and as much again
    /// for what is told to be too long with nothing lost.
    private static final long LARGEST_BYTES = 20L * Reply.LONGEST;

    private static final String WAIT_SECONDS = String.valueOf(Throttle.WINDOW.toSeconds());

    private final Answers answers;
    private final Asker.Finder askers;
    private final Throttle throttle;

    AnswerRoutes(Answers answers, Asker.Finder askers, Throttle throttle) {
        this.answers = answers;
        this.askers = askers;
        this.throttle = throttle;
    }

    void register(Routes routes) {
        routes.open(Route.Method.GET, "/f/{word}", this::show);
        routes.open(Route.Method.POST, "/f/{word}", this::take);
    }

    private void show(Exchange exchange) {
        Optional<Answers.Asked> asked = found(exchange);
        if (asked.isPresent()) {
            page(
                    exchange,
                    asked.get(),
                    List.of(),
                    Optional.empty(),
                    exchange.query("sent").isPresent());
        }
    }

    /// Where the link leads; where it leads nowhere, that was answered.
    private Optional<Answers.Asked> found(Exchange exchange) {
        exchange.header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex, nofollow, noarchive");
        if (!throttle.mayLook()) {
            closed(exchange.status(429).header("Retry-After", WAIT_SECONDS), "busy");
            return Optional.empty();
        }
        Optional<Answers.Asked> asked = answers.find(exchange.pathParam("word"), exchange.today());
        if (asked.isEmpty()) {
            closed(exchange.status(404), "unknown");
        }
        return asked;
    }

    private static void closed(Exchange exchange, String reason) {
        exchange.html((out, tags, view) -> JteclosedGenerated.render(out, tags, view.anonymous(), reason));
    }

    private void page(
            Exchange exchange, Answers.Asked asked, List<String> typed, Optional<Problem> problem, boolean thanks) {
        AnswerPage page =
                new AnswerPage(exchange.pathParam("word"), asked, askers.of(asked.owner()), typed, problem, thanks);
        exchange.html((out, tags, view) -> JteanswerGenerated.render(out, tags, view.anonymous(), page));
    }

    private void take(Exchange exchange) {
        String word = exchange.pathParam("word");
        Optional<Answers.Asked> asked = found(exchange);
        if (asked.isEmpty()) {
            return;
        }
        if (!exchange.sentFormUpTo(LARGEST_BYTES)) {
            closed(exchange.status(413), "large");
            return;
        }
        List<String> typed = typed(exchange.form(), asked.get().request());
        Optional<Problem> problem = problem(word, typed);
        if (problem.isPresent()) {
            page(exchange.status(422), asked.get(), typed, problem, false);
            return;
        }
        FeedbackRequest.State state =
                answers.answer(word, asked.get(), Reply.of(asked.get().request(), typed), exchange.today());
        if (state == FeedbackRequest.State.OPEN) {
            exchange.seeOther("/f/" + word + "?sent=1");
        } else {
            page(
                    exchange.status(409),
                    answers.find(word, exchange.today()).orElse(asked.get()),
                    typed,
                    Optional.of(Problem.general("feedback.not-taken")),
                    false);
        }
    }

    static List<String> typed(FormData form, FeedbackRequest request) {
        return IntStream.range(0, request.questions().size())
                .mapToObj(i -> form.text("answer" + i))
                .toList();
    }

    private Optional<Problem> problem(String word, List<String> typed) {
        int length = Reply.length(typed);
        if (length == 0) {
            return Optional.of(Problem.general("feedback.answer-empty"));
        }
        if (length > Reply.LONGEST) {
            return Optional.of(Problem.general("feedback.answer-too-long", Reply.LONGEST, length));
        }
        return throttle.mayAnswer(SecretWord.hash(word))
                ? Optional.empty()
                : Optional.of(Problem.general("feedback.answer-too-often"));
    }
}
