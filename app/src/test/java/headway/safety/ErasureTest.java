package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.accounts.Erasure;
import headway.platform.config.DataDirectory;
import headway.platform.db.Backups;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final String WORD = "quittenmarmelade";

    private static String add(TestClient person, String text) {
        TestResponse added = person.postJson("/api/accomplishments", Map.of("text", text, "happenedOn", "2026-02-01"));
        assertThat(added.status()).isEqualTo(201);
        String id = added.json().path("id").asText();
        byte[] content = ("about " + text).getBytes(StandardCharsets.UTF_8);
        assertThat(person.upload("/api/accomplishments/" + id + "/files", "file", "a.txt", "text/plain", content)
                        .status())
                .isEqualTo(201);
        return id;
    }

    /// Files of the data directory whose bytes contain the word.
    private static List<Path> filesWithTheWord(DataDirectory data) throws IOException {
        try (Stream<Path> all = Files.walk(data.root())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains(WORD.substring(0, 12));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void anErasedPersonLeavesNoWordInAnyFile() throws IOException {
        try (TestApp house = TestApp.start()) {
            DataDirectory data = house.database().config().data();
            String deleted = add(house.jonas(), "Cooked " + WORD + " for 40 guests");
            add(house.jonas(), "Sold " + WORD + " to nine neighbours");
            house.jonas().delete("/api/accomplishments/" + deleted);
            add(house.amara(), "Baked a cake");
            new Backups(data, house.clock()).take();
            assertThat(filesWithTheWord(data)).isNotEmpty();

            Erasure.Done done = house.app().erasure().erase(house.jonasId(), true);

            assertThat(done).isEqualTo(new Erasure.Done(2, 1));
            assertThat(filesWithTheWord(data)).isEmpty();
            assertThat(house.jonas().get("/accomplishments").status()).isEqualTo(401);
            assertThat(house.amara().getJson("/api/accomplishments").toString()).contains("Baked a cake");
        }
    }

    @Test
    void whatIsErasedFromTheTrashLeavesNoWordInAnyFile() throws IOException {
        try (TestApp house = TestApp.start()) {
            DataDirectory data = house.database().config().data();
            String id = add(house.amara(), "Cooked " + WORD + " for 40 guests");
            house.amara().delete("/api/accomplishments/" + id);
            assertThat(house.amara().delete("/api/trash/accomplishment/" + id).status())
                    .isEqualTo(200);
            assertThat(filesWithTheWord(data)).isEmpty();
        }
    }

    @BothDatabases
    void deletedThingsAreListedBroughtBackAndErased(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String id = add(house.amara(), "Cooked " + WORD);
            house.amara().delete("/api/accomplishments/" + id);
            assertThat(house.amara().get("/trash").body()).contains(WORD);
            assertThat(house.jonas().get("/trash").body()).doesNotContain(WORD);

            assertThat(house.amara()
                            .post("/trash/accomplishment/" + id + "/restoration")
                            .status())
                    .isEqualTo(303);
            assertThat(house.amara().get("/accomplishments/" + id).status()).isEqualTo(200);
            assertThat(house.amara().get("/search?q=" + WORD).body()).contains("/accomplishments/" + id);

            house.amara().delete("/api/accomplishments/" + id);
            assertThat(house.amara().post("/trash/erasure").status()).isEqualTo(303);
            assertThat(house.amara().getJson("/api/trash").path("items")).isEmpty();
            assertThat(house.amara()
                            .post("/trash/accomplishment/" + id + "/restoration")
                            .status())
                    .isEqualTo(404);
        }
    }

    @BothDatabases
    void theTrashIsEmptiedAfterThirtyDays(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String id = add(house.amara(), "Cooked " + WORD);
            house.amara().delete("/api/accomplishments/" + id);
            house.clock().forward(Duration.ofDays(30));
            house.app().runHousekeeping();
            assertThat(house.amara().getJson("/api/trash").path("items")).hasSize(1);
            house.clock().forward(Duration.ofSeconds(1));
            house.app().runHousekeeping();
            assertThat(house.amara().getJson("/api/trash").path("items")).isEmpty();
        }
    }
}
