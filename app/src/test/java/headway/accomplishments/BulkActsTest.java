package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/// The same act for several entries, some of which belong to somebody else.
@Tag("E1")
class BulkActsTest {
    private static final List<String> ACTS =
            List.of("tag", "untag", "theme", "open", "internal", "confidential", "delete");

    private static String entry(TestClient client, String text) {
        return client.postJson(
                        "/api/accomplishments",
                        Map.of("text", text, "happenedOn", "2026-02-01", "tags", List.of("mine"), "theme", "Mine"))
                .json()
                .path("id")
                .asText();
    }

    private static TestResponse act(TestApp house, String act, String... ids) {
        StringBuilder form = new StringBuilder("act=" + act + "&value=mine");
        for (String id : ids) {
            form.append("&chosen=").append(id);
        }
        return house.amara()
                .send(house.amara()
                        .request("/accomplishments/selection")
                        .header("Origin", house.base())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build());
    }

    @BothDatabases
    void idsOfAnotherPersonChangeNothing(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String theirs = entry(house.jonas(), "Welded 14 railings");
            JsonNode before = house.jonas().getJson("/api/accomplishments/" + theirs);
            for (String act : ACTS) {
                assertThat(act(house, act, theirs).status()).as(act).isEqualTo(404);
            }
            assertThat(house.jonas().getJson("/api/accomplishments/" + theirs)).isEqualTo(before);
        }
    }

    @BothDatabases
    void ownOnesAreChangedBesideThem(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String theirs = entry(house.jonas(), "Welded 14 railings");
            JsonNode before = house.jonas().getJson("/api/accomplishments/" + theirs);
            String own = entry(house.amara(), "Trained 12 nurses");
            assertThat(act(house, "confidential", own, theirs).status()).isEqualTo(303);
            assertThat(house.amara()
                            .getJson("/api/accomplishments/" + own)
                            .path("confidentiality")
                            .asText())
                    .isEqualTo("confidential");
            act(house, "delete", own, theirs);
            assertThat(house.amara().get("/api/accomplishments/" + own).status())
                    .isEqualTo(404);
            assertThat(house.jonas().getJson("/api/accomplishments/" + theirs)).isEqualTo(before);
        }
    }
}
