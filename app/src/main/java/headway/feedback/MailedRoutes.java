package headway.feedback;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.FormState;
import headway.platform.web.Routes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where answers that came by mail are brought in.
final class MailedRoutes {
    /// The longest answers as Base64 within a mail, ten times.
    private static final int LARGEST_BYTES = 1_000_000;

    private final Answers answers;

    MailedRoutes(Answers answers) {
        this.answers = answers;
    }

    void register(Routes routes) {
        routes.get("/feedback/answers/import", exchange -> form(exchange, FormState.of(FormData.EMPTY)));
        routes.post("/feedback/answers/import", this::bring);
        routes.post("/api/feedback/answers", this::take);
    }

    private static void form(Exchange exchange, FormState state) {
        exchange.html((out, tags, view) -> JtebringGenerated.render(out, tags, view, state));
    }

    private void bring(Exchange exchange) throws IOException {
        FormData typed = FormData.of(Map.of("text", exchange.form().text("text")));
        String text = typed.text("text");
        List<Exchange.Upload> files = exchange.uploads("file");
        if (!files.isEmpty()) {
            byte[] bytes = files.getFirst().content().readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                form(
                        exchange.status(422),
                        new FormState(typed, List.of(Problem.at("text", "feedback.mailed-too-large"))));
                return;
            }
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        Optional<Problem> problem = take(exchange, text);
        if (problem.isPresent()) {
            form(exchange.status(422), new FormState(typed, List.of(problem.get())));
        } else {
            exchange.done("/feedback", "feedback-brought", "");
        }
    }

    /// For programs: `text` is the block or the content of the file.
    private void take(Exchange exchange) {
        Optional<Problem> problem = take(exchange, exchange.jsonAsForm().text("text"));
        if (problem.isPresent()) {
            exchange.jsonProblems(List.of(problem.get()));
        } else {
            exchange.status(201).json(Map.of("taken", true));
        }
    }

    private Optional<Problem> take(Exchange exchange, String text) {
        return switch (MailedAnswer.read(text)) {
            case Result.Invalid<MailedAnswer>(List<Problem> problems) -> Optional.of(problems.getFirst());
            case Result.Ok<MailedAnswer>(MailedAnswer mailed) -> take(exchange, mailed);
        };
    }

    /// Only what belongs to this person's own requests, and is answered with a name.
    private Optional<Problem> take(Exchange exchange, MailedAnswer mailed) {
        Optional<Answers.Asked> asked = answers.find(mailed.word(), exchange.today())
                .filter(found -> found.owner().equals(exchange.owner()) && !found.isAnonymous());
        if (asked.isEmpty()) {
            return Optional.of(Problem.at("text", "feedback.mailed-not-asked"));
        }
        int length = Reply.length(mailed.answers());
        if (length > Reply.LONGEST) {
            return Optional.of(Problem.at("text", "feedback.answer-too-long", Reply.LONGEST, length));
        }
        Reply reply = Reply.of(asked.get().request(), mailed.answers());
        if (reply.isEmpty()) {
            return Optional.of(Problem.at("text", "feedback.answer-empty"));
        }
        FeedbackRequest.State state = answers.answer(mailed.word(), asked.get(), reply, exchange.today());
        return switch (state) {
            case OPEN -> Optional.empty();
            case ANSWERED -> Optional.of(Problem.at("text", "feedback.mailed-twice"));
            case EXPIRED, WITHDRAWN -> Optional.of(Problem.at("text", "feedback.mailed-closed"));
        };
    }
}
