package headway.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// From an accomplishment to a file for somebody outside, through pages and programs.
@Tag("E4")
class SamplePagesTest {
    private static final String HOSTILE = "<script>alert(1)</script> \" onload=\"x";

    private final TestApp house = TestApp.start();
    private final TestClient amara = house.amara();

    @AfterEach
    void close() {
        house.close();
    }

    private static String logged(TestClient person, String text) {
        return person.postJson("/api/accomplishments", Map.of("text", text, "happenedOn", "2026-02-19"))
                .json()
                .path("id")
                .asText();
    }

    private static JsonNode best(TestClient person) {
        return person.getJson("/api/best-of").path("items");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @BothDatabases
    void E4_oneClickChoosesAndTheFileHoldsTheWordsAndThePicture(TestDatabase database) throws IOException {
        try (TestApp other = TestApp.start(database)) {
            TestClient person = other.amara();
            String deed = logged(person, "Cut the handover from 25 to 15 minutes. It was measured.");
            person.upload("/accomplishments/" + deed + "/files", "file", "chart & more.png", "image/png", picture());
            assertThat(person.post("/show/best/of/" + deed).location()).contains("done=best-chosen");
            String sample = best(person).get(0).path("id").asText();
            person.post("/show/best/portfolio/samples", Map.of("sample", sample));
            String html = person.get("/show/best/portfolio/portfolio.html").body();
            assertThat(html)
                    .contains("Cut the handover from 25 to 15 minutes.", "<p>It was measured.</p>")
                    .contains("<img alt=\"chart &amp; more\" src=\"data:image/jpeg;base64,")
                    .doesNotContain("<script", "http:", "https:");
            assertThat(person.get("/show/best/portfolio/portfolio.md").body()).contains("## Cut the handover");
            assertThat(person.get("/show/best/portfolio/portfolio.pdf").bytes())
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(person.get("/show/best/portfolio/portfolio.docx").status())
                    .isEqualTo(200);
            assertThat(other.jonas().get("/show/best/portfolio").body()).doesNotContain("Cut the handover");
            assertThat(other.jonas().post("/show/best/of/" + deed).status()).isEqualTo(404);
        }
    }

    @Test
    void E4_aMarkedFileIsInNoPortfolio() throws IOException {
        String deed = logged(amara, "Cut the handover from 25 to 15 minutes");
        amara.upload("/accomplishments/" + deed + "/files", "file", "ward.png", "image/png", picture());
        String file = amara.getJson("/api/accomplishments/" + deed)
                .path("files")
                .get(0)
                .path("id")
                .asText();
        amara.post(
                "/accomplishments/" + deed + "/files/" + file + "/confidentiality",
                Map.of("confidentiality", "internal"));
        amara.post("/show/best/of/" + deed);
        amara.sendJson(
                "PUT",
                "/api/show/best/portfolio/samples",
                Map.of("samples", List.of(best(amara).get(0).path("id").asText())));
        assertThat(amara.get("/show/best/portfolio/view").body()).doesNotContain("<img");
        assertThat(amara.get("/show/best/portfolio").body())
                .contains("ward.png", "The file is marked as not for others.");
        assertThat(amara.getJson("/api/show/best/portfolio/samples")
                        .path("leftOut")
                        .get(0)
                        .path("reason")
                        .asText())
                .isEqualTo("marked");
    }

    @Test
    void E4_theLookForOthersLoadsAndRunsNothing() {
        TestResponse look = amara.get("/show/best/portfolio/view");
        assertThat(look.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; img-src data:; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(look.header("Content-Disposition")).isEmpty();
    }

    @Test
    void E4_hostileWordsStayWords() {
        String deed = logged(amara, HOSTILE);
        amara.post("/show/best/of/" + deed);
        JsonNode sample = best(amara).get(0);
        Map<String, String> why = new LinkedHashMap<>();
        why.put("accomplishmentId", deed);
        why.put("quarter", "2026-Q1");
        why.put("version", "1");
        why.put("note", HOSTILE);
        assertThat(amara.post("/best-of/" + sample.path("id").asText(), why).status())
                .isEqualTo(303);
        amara.post(
                "/show/best/portfolio/samples",
                Map.of("sample", sample.path("id").asText()));
        String version =
                amara.getJson("/api/show/best/portfolio").path("version").asText();
        amara.post("/show/best/portfolio", Map.of("title", HOSTILE, "intro", HOSTILE, "version", version));
        for (String path : List.of("/show/best", "/show/best/portfolio", "/show/best/portfolio/view", "/show")) {
            assertThat(amara.get(path).body()).doesNotContain("<script>alert(1)", "value=\"" + HOSTILE);
        }
        assertThat(amara.get("/show/best/portfolio/portfolio.md").body()).contains("\\<script\\>");
    }

    @Test
    void E4_anIntroductionOf100KilobytesIsRefusedAndKept() {
        String long100 = "x".repeat(100_000);
        TestResponse answer = amara.post("/show/best/portfolio", Map.of("title", "Mine", "intro", long100));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(long100, "Mine");
        assertThat(amara.get("/show/best/portfolio").status()).isEqualTo(200);
    }

    @Test
    void E4_theSecondOfTwoTabsIsToldAndKeepsItsWords() {
        amara.post("/show/best/portfolio", Map.of("title", "First", "intro", ""));
        amara.post("/show/best/portfolio", Map.of("title", "Second", "intro", "", "version", "1"));
        TestResponse late =
                amara.post("/show/best/portfolio", Map.of("title", "Late", "intro", "My words", "version", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Late", "My words");
        assertThat(amara.getJson("/api/show/best/portfolio").path("title").asText())
                .isEqualTo("Second");
    }

    @Test
    void E4_severalAreChosenFromTheListAtOnce() {
        String first = logged(amara, "Wrote the checklist");
        String second = logged(amara, "Taught the night shift");
        assertThat(amara.post("/show/best/selection").location()).contains("/accomplishments?done=best-none");
        assertThat(amara.post("/show/best/selection", Map.of("chosen", first + "," + second))
                        .location())
                .contains("/accomplishments?done=best-chosen&undo=");
        assertThat(best(amara)).hasSize(2);
        assertThat(amara.get("/accomplishments").body())
                .contains("/show/best/of/", "formaction=\"/show/best/selection\"");
    }

    @Test
    void E4_thePageOffersTheStrongestOfAQuarterWithoutAChoice() {
        assertThat(amara.get("/show/best").body()).contains("Nothing to choose from yet");
        logged(amara, "Cut the medication round on ward 4 from 50 to 35 minutes for 28 patients");
        amara.postJson("/api/accomplishments", Map.of("text", "Wrote the first plan", "happenedOn", "2021-05-04"));
        assertThat(amara.get("/show/best").body())
                .contains("Nothing is chosen. The strongest of it", "from=2021-Q2")
                .doesNotContain("Wrote the first plan");
        assertThat(amara.get("/show/best?from=2021-Q2").body()).contains("Wrote the first plan");
        assertThat(amara.get("/show/best?from=nonsense").status()).isEqualTo(200);
        assertThat(amara.get("/show/best?from=0000-Q1").status()).isEqualTo(200);
    }

    @Test
    void E4_aFolderIsShownToBeCopied() {
        String deed = amara.postJson(
                        "/api/accomplishments",
                        Map.of(
                                "text",
                                "Wrote it",
                                "links",
                                List.of("Audit \\\\server\\share\\a & b", "https://example.org")))
                .json()
                .path("id")
                .asText();
        JsonNode links = amara.getJson("/api/accomplishments/" + deed).path("links");
        assertThat(links.get(0).path("url").asText()).isEqualTo("\\\\server\\share\\a & b");
        assertThat(links.get(0).path("path").asBoolean()).isTrue();
        assertThat(amara.get("/accomplishments/" + deed).body())
                .contains("<code>\\\\server\\share\\a &amp; b</code>", "data-copy")
                .doesNotContain("href=\"\\\\server");
        assertThat(amara.get("/accomplishments/" + deed + "/edit").body())
                .contains("Audit \"\\\\server\\share\\a &amp; b\"");
    }
}
