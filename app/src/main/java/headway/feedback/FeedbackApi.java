package headway.feedback;

import headway.platform.records.RecordApi;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.util.LinkedHashMap;
import java.util.Map;

/// Feedback for programs, in JSON.
final class FeedbackApi {
    private final Feedback feedback;
    private final Requests requests;

    FeedbackApi(Feedback feedback, Requests requests) {
        this.feedback = feedback;
        this.requests = requests;
    }

    void register(Routes routes) {
        routes.get("/api/feedback/themes", this::themes);
        routes.get("/api/feedback/requests/{id}/answers", this::answers);
        new RecordApi<>(requests.requests()).register(routes);
        new RecordApi<>(requests.questionSets()).register(routes);
        new RecordApi<>(feedback.rhythms()).register(routes);
        new RecordApi<>(feedback.entries()).register(routes);
    }

    private void themes(Exchange exchange) {
        exchange.json(ThemeTrends.of(feedback.list(exchange.owner()), exchange.today()));
    }

    /// Whom it went to, and what was released without names.
    private void answers(Exchange exchange) {
        Requests.Asked asked = requests.get(exchange.owner(), exchange.id());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "recipients",
                asked.recipients().stream()
                        .map(each -> Map.of(
                                "name", each.name(),
                                "asked", each.askedOn().isPresent(),
                                "answered", each.answeredOn().isPresent()))
                        .toList());
        json.put(
                "released",
                asked.voices().stream()
                        .map(each -> Map.of("text", each.text(), "words", each.words()))
                        .toList());
        exchange.json(json);
    }
}
