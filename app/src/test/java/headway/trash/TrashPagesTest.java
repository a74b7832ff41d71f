package headway.trash;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrashPagesTest {
    private final TestApp house = TestApp.start();
    private final TestClient amara = house.amara();

    @AfterEach
    void cleanUp() {
        house.close();
    }

    private String deleted(String text) {
        TestResponse added = amara.postJson("/api/accomplishments", Map.of("text", text, "happenedOn", "2026-02-01"));
        String id = added.json().path("id").asText();
        assertThat(amara.delete("/api/accomplishments/" + id).status()).isEqualTo(200);
        house.clock().forward(Duration.ofMinutes(1));
        return id;
    }

    @Test
    void anEmptyTrashSaysWhatItIsFor() {
        assertThat(amara.get("/trash").body()).contains("empty-place").doesNotContain("/trash/erasure");
        assertThat(amara.post("/trash/erasure").location()).contains("done=trash-was-empty");
    }

    @Test
    void whatWasDeletedLastComesFirst() {
        deleted("Welded the older railing");
        deleted("Welded the newer railing");
        assertThat(amara.get("/trash").body())
                .containsSubsequence("Welded the newer railing", "Welded the older railing");
    }

    @Test
    void bringingBackSaysSoAndLeavesTheOthers() {
        String back = deleted("Came back");
        deleted("Stayed away");
        TestResponse answer = amara.post("/trash/accomplishment/" + back + "/restoration");
        assertThat(answer.location()).isEqualTo("/trash?done=trash-restored");
        assertThat(amara.getFollowing(answer.location()).body())
                .contains("Stayed away")
                .doesNotContain("Came back");
        assertThat(amara.get("/accomplishments").body()).contains("Came back").doesNotContain("Stayed away");
    }

    @Test
    void erasingOneLeavesTheOthers() {
        String gone = deleted("Gone for good");
        deleted("Still in the trash");
        assertThat(amara.post("/trash/accomplishment/" + gone + "/erasure").location())
                .isEqualTo("/trash?done=trash-erased");
        assertThat(amara.get("/trash").body()).contains("Still in the trash").doesNotContain("Gone for good");
        assertThat(amara.post("/trash/accomplishment/" + gone + "/erasure").status())
                .isEqualTo(404);
    }

    @Test
    void programsBringBackAndErase() {
        String back = deleted("Came back");
        String gone = deleted("Gone for good");
        assertThat(amara.post("/api/trash/accomplishment/" + back + "/restoration")
                        .status())
                .isEqualTo(200);
        assertThat(amara.delete("/api/trash/accomplishment/" + gone).status()).isEqualTo(200);
        assertThat(amara.getJson("/api/trash").path("items")).isEmpty();
        assertThat(amara.get("/api/accomplishments/" + back).status()).isEqualTo(200);
    }

    @Test
    void positionsWaitInTheSameTrash() {
        TestResponse added =
                amara.postJson("/api/positions", Map.of("title", "Welder", "employer", "Ironworks", "start", "2020"));
        assertThat(added.status()).as(added::body).isEqualTo(201);
        String id = added.json().path("id").asText();
        assertThat(amara.delete("/api/positions/" + id).status()).isEqualTo(200);
        assertThat(amara.get("/trash").body()).contains("Welder");
        assertThat(amara.post("/trash/position/" + id + "/restoration").status())
                .isEqualTo(303);
        assertThat(amara.get("/api/positions/" + id).status()).isEqualTo(200);
    }

    @Test
    void anothersTrashIsOutOfReach() {
        String id = deleted("Not Jonas's");
        TestClient jonas = house.jonas();
        assertThat(jonas.post("/trash/accomplishment/" + id + "/restoration").status())
                .isEqualTo(404);
        assertThat(jonas.post("/trash/accomplishment/" + id + "/erasure").status())
                .isEqualTo(404);
        assertThat(jonas.post("/trash/erasure").status()).isEqualTo(303);
        assertThat(amara.getJson("/api/trash").path("items")).hasSize(1);
    }

    @Test
    void aKindThatNobodyHasIsNotFound() {
        String id = deleted("Something");
        assertThat(amara.post("/trash/nonsense/" + id + "/restoration").status())
                .isEqualTo(404);
        assertThat(amara.post("/trash/accomplishment/no-id/erasure").status()).isEqualTo(404);
    }
}
