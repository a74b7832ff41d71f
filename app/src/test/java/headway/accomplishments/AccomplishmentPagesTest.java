package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Pages and JSON of accomplishments, asked for as a browser and a program would.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccomplishmentPagesTest {
    private TestApp house;

    @BeforeAll
    void start() {
        house = TestApp.start();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private String logged(String text) {
        TestResponse answer = house.amara().post("/accomplishments", Map.of("text", text));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    @Test
    @Tag("E1")
    void loggingLeadsToTheEntryAndOffersToTakeItBack() {
        TestResponse answer = house.amara().post("/accomplishments", Map.of("text", "Trained 12 nurses"));
        assertThat(answer.location()).contains("done=accomplishment-logged").contains("undo=/changes/");
        String page = house.amara().get(answer.location()).body();
        assertThat(page).contains("Trained 12 nurses").contains("/restoration");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() {
        TestResponse answer =
                house.amara().post("/accomplishments", Map.of("text", "My <b>words</b>", "happenedOn", "someday"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("My &lt;b&gt;words&lt;/b&gt;")
                .contains("value=\"someday\"")
                .contains("is no day that Headway knows");
    }

    @Test
    void theSecondTabIsToldAndMaySaveOver() {
        String path = logged("First words");
        house.amara().post(path, Map.of("text", "Second words", "version", "1"));
        TestResponse answer = house.amara().post(path, Map.of("text", "Third words", "version", "1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Third words").contains("name=\"version\" value=\"2\"");
        assertThat(house.amara()
                        .post(path, Map.of("text", "Third words", "version", "2"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    @Tag("E1")
    void theAnalysisAsksOneQuestion() {
        String fragment = house.amara()
                .post("/accomplishments/analysis", Map.of("text", "Trained nurses on the new pumps"))
                .body();
        assertThat(fragment).contains("class=\"question\"").doesNotContain("<html");
    }

    @Test
    @Tag("E2")
    void whereNoNumberIsSomethingCountableIsSuggested() {
        String without = house.amara()
                .post("/accomplishments/analysis", Map.of("text", "Calmed a family in dispute on the ward"))
                .body();
        String with = house.amara()
                .post("/accomplishments/analysis", Map.of("text", "Trained 12 nurses on the new pumps"))
                .body();
        assertThat(without).contains("What could be counted").contains("defend to a colleague");
        assertThat(with).doesNotContain("What could be counted");
    }

    @Test
    void theNewestStandsBesideTheListUnasked() {
        String newest = logged("Chaired the board of the ward");
        String page = house.amara().get("/accomplishments?q=chaired").body();
        String id = newest.substring(newest.lastIndexOf('/') + 1);
        assertThat(page)
                .contains("id=\"open-" + id + "\"", "list-item offered\" id=\"accomplishment-" + id)
                .doesNotContain("has-open", "aria-current=\"true\"");
        assertThat(house.amara().get(newest).body()).contains("has-open").doesNotContain("offered");
        assertThat(house.amara().get("/accomplishments?q=nothing-of-the-kind").body())
                .contains("Choose one");
    }

    @Test
    @Tag("E9")
    void theListComesAlsoAsAPartOfAPage() {
        logged("Reorganised the linen store");
        TestResponse part = house.amara()
                .send(house.amara()
                        .request("/accomplishments?q=linen")
                        .header("HX-Request", "true")
                        .header("HX-Target", "accomplishment-list")
                        .build());
        assertThat(part.body()).contains("Reorganised the linen store").doesNotContain("<html");
    }

    @Test
    @Tag("E4")
    void aPictureHasAThumbnailAndOtherFilesAreSavedNotShown() throws IOException {
        String path = logged("Drew the new floor plan");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        house.amara().upload(path + "/files", "file", "plan.png", "image/png", picture.toByteArray());
        house.amara().upload(path + "/files", "file", "evil.html", "text/html", "<script>".getBytes());
        JsonNode files = house.amara().getJson("/api" + path).path("files");
        TestResponse thumbnail =
                house.amara().get(path + "/files/" + files.get(0).path("id").asText() + "/thumbnail");
        BufferedImage small = ImageIO.read(new java.io.ByteArrayInputStream(thumbnail.bytes()));
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(320, 107);
        TestResponse evil =
                house.amara().get(path + "/files/" + files.get(1).path("id").asText());
        assertThat(evil.header("Content-Type").orElse("")).startsWith("application/octet-stream");
        assertThat(evil.header("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void programsUseJson() {
        TestResponse added = house.amara()
                .postJson(
                        "/api/accomplishments",
                        Map.of(
                                "text",
                                "Wrote the rota for 40 nurses",
                                "tags",
                                List.of("rota"),
                                "happenedOn",
                                "friday"));
        assertThat(added.status()).isEqualTo(201);
        JsonNode entry = added.json();
        String path = "/api/accomplishments/" + entry.path("id").asText();
        assertThat(entry.path("happenedOn").asText()).isEqualTo("2026-02-27");
        TestResponse changed =
                house.amara().sendJson("PUT", path, Map.of("text", "Wrote the rota for 41 nurses", "version", 1));
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(house.amara()
                        .sendJson("PUT", path, Map.of("text", "x", "version", 1))
                        .status())
                .isEqualTo(409);
        String undo = house.amara().delete(path).json().path("undo").asText();
        assertThat(house.amara().get(path).status()).isEqualTo(404);
        assertThat(house.amara()
                        .postJson("/api/changes/" + undo + "/restoration", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(house.amara().get(path).status()).isEqualTo(200);
    }

    @Test
    void programsAreToldAllProblemsAndBrokenJsonByItsPlace() {
        JsonNode problems = house.amara()
                .postJson("/api/accomplishments", Map.of("happenedOn", "someday"))
                .json()
                .path("problems");
        assertThat(problems).hasSize(2);
        TestResponse broken = house.amara()
                .send(house.amara()
                        .request("/api/accomplishments")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\": }"))
                        .build());
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body()).contains("line 1");
    }

    @Test
    void anUploadThatIsNoUploadIsTheSendersMistake() {
        TestResponse answer = house.amara()
                .send(house.amara()
                        .request("/import")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("no parts at all"))
                        .build());
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLargeIsAnsweredWithAPage() {
        TestResponse answer = house.amara().post("/accomplishments", Map.of("text", "x".repeat(9 << 20)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than Headway takes at once");
    }
}
