package headway.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.web.Place;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages that belong to no single feature, asked for as a browser and a program would.
class HomePagesTest {
    private TestApp house;

    @BeforeEach
    void start() {
        house = TestApp.start();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void log(String text, String day) {
        TestResponse answer = house.amara().post("/accomplishments", Map.of("text", text, "happenedOn", day));
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void everyPlaceHasAPage() {
        for (Place place : Place.values()) {
            if (place != Place.SETTINGS) {
                assertThat(house.amara().get(place.path()).status())
                        .as(place.path())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void todayOfAnEmptyRecordShowsFirstSteps() {
        assertThat(house.amara().get("/").body())
                .contains("First steps")
                .contains("Log one thing you got done")
                .doesNotContain("Lately");
    }

    @Test
    void todaySaysWhatTheLatestEntriesLack() {
        for (int i = 1; i <= 5; i++) {
            log("Wrote the report", "2025-02-0" + i);
        }
        assertThat(house.amara().get("/").body())
                .contains("of your last 5 entries have no ")
                .contains("Lately")
                .doesNotContain("First steps");
    }

    @Test
    @Tag("E9")
    void timelineGroupsOlderEntriesByMonth() {
        log("Trained 12 nurses", "2024-05-21");
        log("Led the inspection", "2024-05-03");
        assertThat(house.amara().get("/timeline").body())
                .containsOnlyOnce("May 2024</h2>")
                .containsSubsequence("Trained 12 nurses", "Led the inspection");
    }

    @Test
    @Tag("E9")
    void skillsHaveNoDayAndStandBelowEverythingThatHas() {
        house.amara().post("/profile/skills", Map.of("name", "Telemetry"));
        log("Trained 12 nurses", "1987-05-21");
        assertThat(house.amara().get("/timeline").body())
                .containsSubsequence("May 1987</h2>", "Trained 12 nurses", "Without a date</h2>", "Telemetry")
                .doesNotContain("1000");
        JsonNode entries = house.amara().getJson("/api/timeline").get("entries");
        assertThat(entries.get(0).path("happenedOn").asText()).isEqualTo("1987-05-21");
        assertThat(entries.get(1).has("happenedOn")).isFalse();
        assertThat(house.amara().get("/search?q=telemetry").body()).doesNotContain("1000");
    }

    @Test
    void theGreetingNamesThePersonOfTheProfileOrNobody() {
        assertThat(house.amara().get("/").body()).contains("Good morning</h1>");
        house.amara().post("/profile", Map.of("name", "Amara <Okafor>"));
        assertThat(house.amara().get("/").body()).contains("Good morning, Amara &lt;Okafor&gt;</h1>");
    }

    @Test
    @Tag("E9")
    void searchMarksTheWordsThatWereTyped() {
        log("Shortened the handover <by ten minutes>", "2025-05-21");
        assertThat(house.amara().get("/search?q=handover").body())
                .contains("Shortened the <mark>handover</mark> &lt;by ten minutes&gt;")
                .contains("One entry");
    }

    @Test
    @Tag("E9")
    void programsReadTimelineAndSearchAsJson() {
        log("Trained 12 nurses", "2024-05-21");
        log("Led the inspection", "2024-05-03");
        JsonNode timeline = house.amara().getJson("/api/timeline?limit=1");
        assertThat(timeline.at("/entries/0/title/0/text").asText()).isEqualTo("Trained 12 nurses");
        JsonNode rest = house.amara()
                .getJson(
                        "/api/timeline?limit=1&before=" + timeline.at("/before").asText());
        assertThat(rest.at("/entries/0/title/0/text").asText()).isEqualTo("Led the inspection");
        assertThat(rest.has("before")).isFalse();
        assertThat(house.amara().getJson("/api/search?q=nurses").get("entries")).hasSize(1);
        assertThat(house.jonas().getJson("/api/search?q=nurses").get("entries")).isEmpty();
    }

    @Test
    void paletteOffersPagesRecordsAndActions() {
        log("Trained 12 nurses", "2024-05-21");
        assertThat(house.amara().get("/palette?q=ti").body())
                .contains("Timeline")
                .doesNotContain("Trained");
        assertThat(house.amara().get("/palette?q=nurs").body())
                .contains("<mark>nurses</mark>")
                .contains("q=nurs\"");
    }

    @Test
    void addressesThatMakeNoSenseStillShowThePage() {
        for (String query : new String[] {"?before=x", "?kind=nonsense", "?shown=yesterday", "?before=-1"}) {
            assertThat(house.amara().get("/timeline" + query).status()).isEqualTo(200);
        }
        assertThat(house.amara().getJson("/api/timeline?limit=999999999999").get("entries"))
                .isEmpty();
    }
}
