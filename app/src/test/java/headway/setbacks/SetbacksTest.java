package headway.setbacks;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.feature.Feature;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("E7")
class SetbacksTest {

    private static List<Signal> due(TestApp house, String today) {
        Trigger trigger = house.app().features().stream()
                .map(Feature::triggers)
                .flatMap(List::stream)
                .filter(each -> each.name().equals("setbacks.try"))
                .findFirst()
                .orElseThrow();
        return house.database()
                .database()
                .read(handle -> trigger.signals(handle, house.amaraId(), LocalDate.parse(today)));
    }

    @BothDatabases
    void E7_theGuideFillsASetbackThatComesBackOnTheDayOfTheNextTry(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            assertThat(house.amara().get("/setbacks/passed-over").body()).contains("What was in your hands?");
            TestResponse saved = house.amara()
                    .post(
                            "/setbacks",
                            Map.of(
                                    "setbackKind", "passed_over",
                                    "what", "The post went to somebody else",
                                    "lesson", "Ask earlier",
                                    "nextTry", "Ask Helen what counts",
                                    "happenedOn", "2026-03-01",
                                    "nextTryOn", "2026-03-20"));
            assertThat(saved.status()).isEqualTo(303);
            assertThat(due(house, "2026-03-19")).isEmpty();
            house.clock().forward(Duration.ofDays(18));
            assertThat(due(house, "2026-03-20")).hasSize(1);

            Setbacks setbacks = house.app().feedback().setbacks();
            assertThat(setbacks.forReview(house.amaraId(), LocalDate.parse("2026-06-01")))
                    .as("still open")
                    .hasSize(1);
            String id = setbacks.list(house.amaraId()).getFirst().id().toString();
            house.amara()
                    .post(
                            "/setbacks/" + id,
                            Map.of(
                                    "version", "1",
                                    "what", "The post went to somebody else",
                                    "nextTryOn", "2026-03-20",
                                    "cameOfIt", "Now I know"));
            assertThat(due(house, "2026-03-20")).isEmpty();
            assertThat(setbacks.forReview(house.amaraId(), LocalDate.parse("2026-06-01")))
                    .isEmpty();
        }
    }

    @BothDatabases
    void impossibleDaysAreToldBesideTheirFields(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            TestResponse early = house.amara()
                    .post("/setbacks", Map.of("what", "x", "happenedOn", "2026-03-01", "nextTryOn", "2026-02-01"));
            assertThat(early.status()).isEqualTo(422);
            assertThat(early.body()).contains("That is before it happened");
            assertThat(house.amara()
                            .post("/setbacks", Map.of("what", "x", "happenedOn", "2027-01-01"))
                            .body())
                    .contains("still to come");
        }
    }
}
