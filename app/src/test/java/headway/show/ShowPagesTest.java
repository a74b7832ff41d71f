package headway.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages of the place, from an empty record to a packet that is handed over.
class ShowPagesTest {
    private static final String HOSTILE = "<script>alert(1)</script> \" onload=\"x";

    private final TestApp house = TestApp.start();
    private final TestClient amara = house.amara();

    @AfterEach
    void close() {
        house.close();
    }

    private void log(String text) {
        assertThat(amara.postJson(
                                "/api/accomplishments",
                                Map.of("text", text, "happenedOn", "2026-02-19", "confidentiality", "internal"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @Tag("S5")
    void S5_aPacketIsMadeEditedAndHandedOver() {
        log("Shortened the handover from 25 to 15 minutes");
        TestResponse made = amara.post(
                "/show/packet-drafts",
                Map.of("fromOn", "2025-04-01", "toOn", "2026-03-31", "options", "given", "internal", "yes"));
        assertThat(made.status()).isEqualTo(303);
        String page = made.location().replaceAll("\\?.*", "");
        amara.post(page + "/paragraphs", Map.of("section", "questions", "text", HOSTILE));
        assertThat(amara.get(page).body())
                .contains("Shortened the handover from 25 to 15 minutes", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
        assertThat(amara.get(page + "/document/review.md").body())
                .contains(
                        "**Internal**",
                        "## What I achieved, by goal",
                        "- Shortened the handover from 25 to 15 minutes");
        assertThat(amara.get(page + "/document/review.pdf").bytes())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(amara.get(page + "/document/review.docx").status()).isEqualTo(200);
        assertThat(amara.get(page + "/document/review.exe").status()).isEqualTo(404);
        assertThat(house.jonas().get(page).status()).isEqualTo(404);
    }

    @Test
    @Tag("S5")
    void S5_aPeriodThatEndsBeforeItBeginsIsExplained() {
        TestResponse answer = amara.post("/show/packet-drafts", Map.of("fromOn", "2026-04-01", "toOn", "2026-03-31"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("The period ends before it begins", "2026-04-01");
    }

    @Test
    @Tag("S5")
    void S5_programsMakePacketsToo() {
        log("Shortened the handover from 25 to 15 minutes");
        TestResponse made = amara.postJson("/api/packets", Map.of("fromOn", "2025-04", "toOn", "2026-03"));
        assertThat(made.status()).isEqualTo(201);
        JsonNode goals = made.json().path("sections").get(1);
        assertThat(goals.path("paragraphs").get(0).path("text").asText())
                .isEqualTo("Shortened the handover from 25 to 15 minutes");
        assertThat(goals.path("paragraphs").get(0).path("sources").get(0).asText())
                .startsWith("accomplishment:");
    }

    @Test
    @Tag("E10")
    void E10_anEmptyAnswerIsAskedForAgain() {
        String row = amara.postJson("/api/responsibilities", Map.of("text", "Plan the roster"))
                .json()
                .path("id")
                .asText();
        String column = amara.postJson("/api/priorities", Map.of("text", "Fewer agency hours"))
                .json()
                .path("id")
                .asText();
        String cell = "/role/cells/" + row + "/" + column;
        assertThat(amara.post(cell, Map.of("text", " ")).status()).isEqualTo(422);
        assertThat(amara.post(cell, Map.of("text", "Brought agency shifts down to 9"))
                        .status())
                .isEqualTo(303);
        assertThat(amara.get("/role").body()).contains("Brought agency shifts down to 9");
    }

    @Test
    void theOverviewTeachesWhenNothingIsThere() {
        assertThat(amara.get("/show").body()).contains("What others see of your work");
        log("Shortened the handover from 25 to 15 minutes");
        assertThat(amara.get("/show").body()).doesNotContain("What others see of your work");
    }
}
