package headway.feedback;

import headway.platform.records.Kept;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// All requests, the rhythms of asking, and questions to begin with.
///
/// @param built questions that come with the product
record RequestListPage(
        List<Requests.Asked> requests,
        List<Kept<AskingRhythm>> rhythms,
        List<Kept<QuestionSet>> sets,
        List<QuestionSet> built,
        boolean reachable,
        LocalDate today) {
    RequestListPage {
        requests = List.copyOf(requests);
        rhythms = List.copyOf(rhythms);
        sets = List.copyOf(sets);
        built = List.copyOf(built);
    }

    String state(Requests.Asked asked) {
        FeedbackRequest request = asked.request().facts();
        return request.isAsked() ? request.state(today).name().toLowerCase(java.util.Locale.ROOT) : "draft";
    }

    /// The form of a new request with these questions in it.
    static String use(QuestionSet set) {
        return "/feedback/requests/new?title=" + encoded(set.name()) + "&questions="
                + encoded(String.join("\n", set.questions())) + (set.pulse() ? "&pulse=true" : "");
    }

    /// The form of questions of one's own, with these in it.
    static String adopt(QuestionSet set) {
        return "/feedback/templates/new?name=" + encoded(set.name()) + "&questions="
                + encoded(String.join("\n", set.questions())) + (set.pulse() ? "&pulse=true" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
