package headway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.accomplishments.AccomplishmentFilter;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestClient.Part;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What people bring to the import page besides a well-made file.
class ImportArrivalsTest {
    private static final TestApp HOUSE = TestApp.start();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static TestResponse upload(TestClient who, String name, byte[] content) {
        return who.upload("/import", "file", name, "application/zip", content);
    }

    /// The archive as if its files were encrypted: bit 0 of their flags (APPNOTE 4.4.4).
    private static byte[] locked(byte[] zip) {
        byte[] locked = zip.clone();
        for (int i = 0; i + 9 < locked.length; i++) {
            boolean local = startsWith(locked, i, 3, 4);
            if (local || startsWith(locked, i, 1, 2)) {
                locked[i + (local ? 6 : 8)] |= 1;
            }
        }
        return locked;
    }

    private static boolean startsWith(byte[] zip, int at, int third, int fourth) {
        return zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == third && zip[at + 3] == fourth;
    }

    @Test
    void anArchiveWithAPasswordSaysWhatToDo() {
        TestResponse answer =
                upload(HOUSE.amara(), "export.zip", locked(Bringing.zip(Map.of("Skills.csv", "Name\nGo\n"))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("export.zip", "password").doesNotContain("error.", "Exception");
    }

    @Test
    void namesThatMeanHarmAreOnlyWords() {
        for (String name : List.of(
                "../../../evil.json",
                "a\\\"b.json",
                "%0d%0aSet-Cookie: a=b.json",
                "x".repeat(300),
                "\u202Enosj.json",
                "")) {
            Part part = new Part(
                    "name=\"file\"; filename=\"" + name + "\"",
                    "application/json",
                    "{\"skills\": [{\"name\": \"Telemetry\"}]}".getBytes(StandardCharsets.UTF_8));
            TestResponse answer = HOUSE.amara().upload("/import", List.of(part));
            assertThat(answer.status()).as(name).isIn(303, 422);
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(HOUSE.amara()
                            .getFollowing(answer.location().isEmpty() ? "/import" : answer.location())
                            .body())
                    .doesNotContain("\u202E");
        }
        assertThat(HOUSE.database().config().data().root().resolve("../evil.json"))
                .doesNotExist();
    }

    @Test
    void twentyFilesOfOneRequestAreAllPlanned() {
        List<Part> parts = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> new Part(
                        "name=\"file\"; filename=\"part-" + i + ".json\"",
                        "application/json",
                        ("{\"skills\": [{\"name\": \"Skill " + i + "\"}]}").getBytes(StandardCharsets.UTF_8)))
                .toList();
        TestResponse answer = HOUSE.amara().upload("/import", parts);
        assertThat(answer.status()).isEqualTo(303);
        String plan = "/api" + answer.location().replace("/import/", "/imports/");
        assertThat(HOUSE.amara().getJson(plan).path("items").findValuesAsText("title"))
                .hasSize(20);
    }

    @BothDatabases
    void theOwnExportComesBackThroughThePage(TestDatabase database) {
        byte[] export;
        try (TestApp before = TestApp.start()) {
            before.amara().post("/accomplishments", Map.of("text", "Trained 12 nurses", "tags", "teaching"));
            export = before.amara().get("/export/headway.zip").bytes();
        }
        try (TestApp after = TestApp.start(database)) {
            TestResponse answer = upload(after.amara(), "headway.zip", export);
            assertThat(answer.status()).as(answer.body()).isEqualTo(303);
            String plan = answer.location();
            assertThat(after.amara().get(plan).body()).contains("headway.zip");
            JsonNode item = after.amara()
                    .getJson("/api" + plan.replace("/import/", "/imports/"))
                    .at("/items/0");
            Map<String, String> chosen = Map.of(
                    "item",
                    item.path("key").asText(),
                    "group",
                    item.path("group").asText());
            after.amara().post(plan + "/application", chosen);
            assertThat(after.app().accomplishments().all(after.amaraId(), AccomplishmentFilter.ALL))
                    .extracting("text")
                    .containsExactly("Trained 12 nurses");
        }
    }
}
