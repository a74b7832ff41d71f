package headway.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.Result;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The form as a file, for an installation that others cannot reach, and what comes back from it.
@Tag("E5")
class MailedAnswersTest {
    private static final TestApp HOUSE = TestApp.start();
    private static final Pattern WORD = Pattern.compile("data-word=\"([\\w-]+)\"");

    @AfterAll
    static void cleanUp() {
        HOUSE.close();
    }

    private static String recipient() {
        String request = Asking.saved(HOUSE.amara(), Asking.request("named", "Priya Nair <priya@example.org>"));
        assertThat(HOUSE.amara().post(request + "/invitations").status()).isEqualTo(303);
        Matcher found = Pattern.compile("/feedback/recipients/([0-9a-f-]{36})/form")
                .matcher(HOUSE.amara().get(request).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String word() {
        TestResponse form = HOUSE.amara().post("/feedback/recipients/" + recipient() + "/form");
        assertThat(form.header("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(form.body())
                .contains("What should stay?")
                .doesNotContain("src=\"http")
                .doesNotContain("/assets/")
                .doesNotContain("href=\"http");
        Matcher found = WORD.matcher(form.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String json(String word, String... answers) {
        return new String(
                headway.platform.web.Json.write(
                        Map.of("headway", "feedback-answer", "version", 1, "word", word, "answers", answers)),
                StandardCharsets.UTF_8);
    }

    private static String block(String json) {
        String letters = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return "> On Monday you wrote\n> -----BEGIN HEADWAY ANSWER-----\n> " + letters.replaceAll("(.{50})", "$1\n> ")
                + "\n> -----END HEADWAY ANSWER-----\n";
    }

    private static TestResponse brought(String text) {
        return HOUSE.amara().post("/feedback/answers/import", Map.of("text", text));
    }

    @Test
    void E5_aQuotedBlockIsBroughtInOnce() {
        String block = block(json(word(), "The beds – “all” of them", ""));
        assertThat(brought(block).status()).isEqualTo(303);
        assertThat(HOUSE.amara().get("/feedback").body()).contains("What should stay?");
        TestResponse twice = brought(block);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("is here already");
    }

    @Test
    void theSavedFileIsBroughtInToo() {
        byte[] file = json(word(), "From a file").getBytes(StandardCharsets.UTF_8);
        TestResponse answer =
                HOUSE.amara().upload("/feedback/answers/import", "file", "a.json", "application/json", file);
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void anotherPersonsRequestIsNotRecognised() {
        TestResponse answer = HOUSE.jonas().post("/feedback/answers/import", Map.of("text", json(word(), "For Amara")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("belongs to no request of yours");
    }

    @Test
    void hostileAnswersAreRefusedInWords() {
        for (String text : List.of(
                "",
                "hello",
                "{",
                "{\"headway\":1}",
                "[".repeat(5000),
                "-----BEGIN HEADWAY ANSWER-----",
                "-----BEGIN HEADWAY ANSWER-----%%%-----END HEADWAY ANSWER-----",
                block("{\"answers\":" + "[".repeat(3000)),
                json("wrong-word", "x"),
                json("x".repeat(100_000), "x"))) {
            TestResponse answer = brought(text);
            assertThat(answer.status())
                    .as(text.substring(0, Math.min(40, text.length())))
                    .isEqualTo(422);
        }
        assertThat(brought(json(word(), "x".repeat(20_001))).body()).contains("Nothing you wrote is lost");
    }

    @Test
    void moreAnswersThanQuestionsAreLeftOut() {
        Result<MailedAnswer> read = MailedAnswer.read(json("w", "1", "2", "3", "4", "5", "6", "7"));
        assertThat(read.orThrow().answers()).hasSize(5);
    }
}
