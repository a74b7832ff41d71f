package headway.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E6")
class FeedbackPagesTest {
    private static final TestApp HOUSE = TestApp.start();

    @AfterAll
    static void cleanUp() {
        HOUSE.close();
    }

    private static String noted(String text) {
        TestResponse answer = HOUSE.amara().post("/feedback/notes", Map.of("text", text, "giver", "Ruth"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    @Test
    void oneLineIsEnough() {
        String path = noted("Explain the roster earlier");
        assertThat(HOUSE.amara().get(path).body())
                .contains("Explain the roster earlier", "2 Mar 2026", "Ruth", "no view yet");
    }

    @Test
    void whatIsWrongStandsThereWithWhatWasTyped() {
        String path = noted("Bring numbers");
        TestResponse refused = HOUSE.amara()
                .post(
                        path + "/thoughts",
                        Map.of("version", "1", "action", "", "actionOn", "2026-13-45", "opinionWhy", "still here"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("still here", "2026-13-45");
        TestResponse dated = HOUSE.amara().post(path + "/thoughts", Map.of("version", "1", "actionOn", "2026-04-01"));
        assertThat(dated.body()).contains("Say what is to be done");
    }

    @Test
    void theSecondTabIsToldAndKeepsItsWords() {
        String path = noted("Answer mails");
        assertThat(HOUSE.amara()
                        .post(path + "/thoughts", Map.of("version", "1", "opinion", "agree"))
                        .status())
                .isEqualTo(303);
        TestResponse second = HOUSE.amara()
                .post(path + "/thoughts", Map.of("version", "1", "opinion", "disagree", "opinionWhy", "other tab"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("other tab", "changed in another tab")
                .contains("name=\"version\" value=\"2\"");
    }

    @Test
    void theListIsNarrowedByStateAndSource() {
        String path = noted("Only this one is agreed with");
        HOUSE.amara().post(path + "/thoughts", Map.of("version", "1", "opinion", "agree"));
        assertThat(HOUSE.amara().get("/feedback?show=view").body()).doesNotContain("Only this one is agreed with");
        assertThat(HOUSE.amara().get("/feedback?source=manager").body()).contains("Nothing of that kind");
    }
}
