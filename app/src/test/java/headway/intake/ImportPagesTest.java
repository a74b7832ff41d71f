package headway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.accomplishments.AccomplishmentFilter;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages and JSON of imports, asked for as a browser and a program would.
class ImportPagesTest {
    private static final String RESUME = """
            {"work": [{"name": "Northgate <b>Infirmary</b>", "position": "Staff nurse", "startDate": "2019-04",
                       "endDate": "2023-01", "highlights": ["Trained 12 nurses on new pumps"]}],
             "skills": [{"name": "Telemetry"}]}""";
    private static final String POSITIONS = """
            Company Name,Title,Description,Location,Started On,Finished On
            Northgate Infirmary,Staff nurse,,Leeds,Apr 2019,Jan 2023
            Broken row
            Hillside Clinic,Ward manager,,Leeds,Feb 2023,
            """;

    private TestApp house;

    @BeforeEach
    void start() {
        house = TestApp.start();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private TestResponse upload(String name, byte[] content) {
        return house.amara().upload("/import", "file", name, "application/octet-stream", content);
    }

    private String planned(String name, byte[] content) {
        TestResponse answer = upload(name, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Sends the plan's form with some of its groups, all items ticked.
    private TestResponse apply(TestClient who, String plan, String... groups) {
        JsonNode items = house.amara().getJson("/api/imports/" + id(plan)).path("items");
        StringBuilder form = new StringBuilder();
        items.forEach(
                item -> form.append("&item=").append(item.path("key").asText().replace(":", "%3A")));
        List.of(groups).forEach(group -> form.append("&group=").append(group));
        return who.send(who.request(plan + "/application")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", house.base())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form.substring(1)))
                .build());
    }

    private static String id(String plan) {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }

    private List<Path> waiting() throws IOException {
        Path folder = house.database().config().data().root().resolve("imports");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).startsWith("file-"))
                    .toList();
        }
    }

    @Test
    @Tag("P9")
    void aFileIsPlannedAppliedAndTakenBack() throws IOException {
        String plan = planned("me.json", bytes(RESUME));
        assertThat(house.amara().get(plan).body())
                .contains("Northgate &lt;b&gt;Infirmary")
                .contains("me.json:/work/0")
                .contains("date: the end of the position")
                .contains("3 new");
        assertThat(waiting()).hasSize(1);
        TestResponse applied = apply(house.amara(), plan, "position", "accomplishment", "profile-skill");
        assertThat(applied.location()).contains("done=import-applied").contains("undo=/changes/");
        assertThat(waiting()).isEmpty();
        String result = house.amara().get(plan).body();
        assertThat(result).contains("1 added").contains("Take all of it back");
        String undo = applied.location().replaceAll(".*undo=", "");
        house.amara().post(undo);
        assertThat(house.amara().get(plan).body()).contains("This import was taken back");
        assertThat(house.app().accomplishments().all(house.amaraId(), AccomplishmentFilter.ALL))
                .isEmpty();
    }

    @Test
    void theSecondTabAddsNothing() {
        String plan = planned("me.json", bytes(RESUME));
        apply(house.amara(), plan, "position");
        TestResponse second = house.amara().post(plan + "/application", Map.of("group", "profile-skill"));
        assertThat(second.location()).endsWith(plan);
        assertThat(house.app().workHistory().positions().list(house.amaraId())).hasSize(1);
        assertThat(house.app().profiles().skills().list(house.amaraId())).isEmpty();
    }

    @Test
    void twoPlansOfTheSameFileAddItOnce() {
        String one = planned("me.json", bytes(RESUME));
        String other = planned("again.json", bytes(RESUME));
        apply(house.amara(), one, "position");
        apply(house.amara(), other, "position");
        assertThat(house.app().workHistory().positions().list(house.amaraId())).hasSize(1);
    }

    @Test
    void onlyTickedGroupsAreSaved() {
        apply(house.amara(), planned("me.json", bytes(RESUME)), "profile-skill");
        assertThat(house.app().workHistory().positions().list(house.amaraId())).isEmpty();
        assertThat(house.app().profiles().skills().list(house.amaraId())).hasSize(1);
    }

    @Test
    void thePlanOfSomebodyElseIsNotThere() {
        String plan = planned("me.json", bytes(RESUME));
        assertThat(house.jonas().get(plan).status()).isEqualTo(404);
        assertThat(house.jonas().post(plan + "/application").status()).isEqualTo(404);
        assertThat(house.jonas().post(plan + "/deletion").status()).isEqualTo(404);
        assertThat(house.jonas().get("/api/imports/" + id(plan)).status()).isEqualTo(404);
        assertThat(house.jonas()
                        .post("/api/imports/" + id(plan) + "/application")
                        .status())
                .isEqualTo(404);
        assertThat(house.jonas().delete("/api/imports/" + id(plan)).status()).isEqualTo(404);
        assertThat(house.amara().get(plan).status()).isEqualTo(200);
        assertThat(house.amara().get("/import/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(house.amara().get("/import/..%2f..").status()).isIn(400, 404);
    }

    @Test
    void brokenRowsAreNamedAndTheRestIsPlanned() {
        String plan = planned("Positions.csv", bytes(POSITIONS));
        assertThat(house.amara().get(plan).body())
                .contains("Positions.csv:3")
                .contains("This row has 1 of 6 fields")
                .contains("2 new");
    }

    @Test
    void aHostileArchiveIsReportedAndItsGoodPartPlanned() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("../../evil.csv", "gotcha");
        files.put("Positions.csv", POSITIONS);
        files.put("Profile.csv", "First Name,Last Name,Headline\nAda,Byron," + "x".repeat(10 << 20) + "\n");
        files.put("Skills.csv", "Name\nTelemetry\n");
        String plan = planned("export.zip", Bringing.zip(files));
        assertThat(house.amara().get(plan).body())
                .contains("points outside the archive")
                .contains("Telemetry")
                .contains("Ward manager");
        Path root = house.database().config().data().root();
        assertThat(root.resolve("evil.csv")).doesNotExist();
        assertThat(root.resolve("../evil.csv")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsRefusedWithAReasonAndNotKept() throws IOException {
        TestResponse answer = upload("cv.pdf", bytes("%PDF-1.7 nothing"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("PDF files cannot be read yet").contains("cv.pdf");
        assertThat(waiting()).isEmpty();
        TestResponse cut = upload("cut.zip", java.util.Arrays.copyOf(Bringing.zip(Map.of("Skills.csv", "N")), 30));
        assertThat(cut.status()).isEqualTo(422);
        assertThat(cut.body()).contains("class=\"problems").contains("cut.zip");
    }

    @Test
    void pastedTextIsReadAndComesBackWhenItIsNone() {
        TestResponse answer = house.amara().post("/import", Map.of("text", RESUME));
        assertThat(house.amara().get(answer.location()).body()).contains("pasted.json:/work/0");
        TestResponse wrong = house.amara().post("/import", Map.of("text", "my own words"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("my own words").contains("role=\"alert\"");
        assertThat(house.amara().post("/import", Map.of("text", "")).body()).contains("Choose a file first");
    }

    @Test
    void aPlanIsForgottenAfterADayOrWhenDiscarded() throws IOException {
        String plan = planned("me.json", bytes(RESUME));
        house.amara().post(plan + "/deletion");
        assertThat(house.amara().get(plan).status()).isEqualTo(404);
        String old = planned("me.json", bytes(RESUME));
        house.clock().forward(Duration.ofHours(25));
        assertThat(house.amara().get(old).status()).isEqualTo(404);
        planned("other.json", bytes(RESUME));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void programsPlanAndApply() {
        TestResponse answer =
                house.amara().sendJson("POST", "/api/imports", Map.of("skills", List.of(Map.of("name", "Telemetry"))));
        assertThat(answer.status()).isEqualTo(201);
        JsonNode plan = answer.json();
        assertThat(plan.at("/items/0/kind").asText()).isEqualTo("profile-skill");
        assertThat(plan.at("/items/0/sources/0").asText()).isEqualTo("body:/skills/0");
        String path = "/api/imports/" + plan.path("id").asText() + "/application";
        assertThat(house.amara()
                        .postJson(path, Map.of("items", List.of("skill:none")))
                        .json()
                        .path("added")
                        .asInt())
                .isZero();
        TestResponse second =
                house.amara().sendJson("POST", "/api/imports", Map.of("skills", List.of(Map.of("name", "Telemetry"))));
        String again = "/api/imports/" + second.json().path("id").asText() + "/application";
        JsonNode applied = house.amara().post(again).json();
        assertThat(applied.path("added").asInt()).isEqualTo(1);
        assertThat(applied.path("undo").asText()).isNotEmpty();
        assertThat(house.amara().postJson("/api/imports", List.of()).status()).isEqualTo(422);
    }
}
