package headway.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import headway.platform.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An answer made with the form that was mailed: the saved file, or the block in the text of a mail, also
/// quoted and with its lines broken anew.
///
/// @param word the secret in the form
/// @param answers in the order of the questions
record MailedAnswer(String word, List<String> answers) {
    private static final String MARK = "-----(?:BEGIN|END) HEADWAY ANSWER-----";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN HEADWAY ANSWER-----(.*?)-----END HEADWAY ANSWER-----", Pattern.DOTALL);

    MailedAnswer {
        answers = List.copyOf(answers);
    }

    static Result<MailedAnswer> read(String text) {
        Matcher block = BLOCK.matcher(text);
        if (block.find()) {
            String letters = block.group(1).replaceAll("[^A-Za-z0-9+/=]", "");
            try {
                return json(Base64.getDecoder().decode(letters));
            } catch (IllegalArgumentException e) {
                return Result.invalid(Problem.at("text", "feedback.mailed-broken"));
            }
        }
        if (Pattern.compile(MARK).matcher(text).find()) {
            return Result.invalid(Problem.at("text", "feedback.mailed-broken"));
        }
        String stripped = text.strip();
        return stripped.startsWith("{")
                ? json(stripped.getBytes(StandardCharsets.UTF_8))
                : Result.invalid(Problem.at("text", "feedback.mailed-unknown"));
    }

    private static Result<MailedAnswer> json(byte[] bytes) {
        JsonNode node;
        try {
            node = Json.read(bytes);
        } catch (Json.NotJson e) {
            return Result.invalid(Problem.at("text", "feedback.mailed-broken"));
        }
        JsonNode given = node.path("answers");
        if (!node.path("headway").asText().equals("feedback-answer") || !given.isArray()) {
            return Result.invalid(Problem.at("text", "feedback.mailed-unknown"));
        }
        List<String> answers = new ArrayList<>();
        for (JsonNode each : given) {
            if (answers.size() < AskingKinds.MOST_QUESTIONS) {
                answers.add(FormData.of(Map.of("answer", each.asText())).text("answer"));
            }
        }
        return Result.ok(new MailedAnswer(node.path("word").asText(), answers));
    }
}
