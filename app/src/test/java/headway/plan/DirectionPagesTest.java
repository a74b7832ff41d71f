package headway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectionPagesTest {
    private TestApp house;

    @BeforeAll
    void start() {
        house = TestApp.start();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private String added(String title) {
        String location = house.amara().post("/goals", Map.of("title", title)).location();
        return location.replaceAll(".*/goals/([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void D3_oneLineIsEnoughAndWrongFieldsAreSaidBesideThem() {
        assertThat(added("Teach one day a week")).hasSize(36);
        TestResponse refused = house.amara()
                .post("/goals", Map.of("title", "Fewer falls", "baseline", "6", "target", "6", "dueOn", "sometime"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("where it stands already")
                .contains("is no date")
                .contains("Fewer falls");
    }

    @Test
    void D3_theLettersFollowWhatIsTyped() {
        TestResponse letters = house.amara().post("/goals/check", Map.of("title", "Get better", "target", "x"));
        assertThat(letters.status()).isEqualTo(200);
        assertThat(letters.body()).contains("By when?").doesNotContain("<html");
    }

    @Test
    void everyFormForSomethingNewIsThere() {
        for (String path : List.of("/steps/new", "/goal-check-ins/new", "/goal-decisions/new", "/visions/new")) {
            assertThat(house.amara().get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void D5_whoeverHasTheAddressSeesTheChosenGoalsAndNothingElse() {
        String shown = added("Finish the certificate <b>");
        added("Leave for another hospital");
        TestResponse made =
                house.amara().post("/direction/sheet/links", Map.of("goal", shown, "label", "Ruth", "days", "30"));
        assertThat(made.status()).isEqualTo(200);
        String path = made.body().replaceAll("(?s).*value=\"(/sheets/[^\"]+)\".*", "$1");
        TestResponse seen = house.visitor().get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(seen.body())
                .contains("Finish the certificate &lt;b&gt;")
                .doesNotContain("Leave for another hospital");
        assertThat(house.visitor().get(path + "x").status()).isEqualTo(404);
        String id = made.body().replaceAll("(?s).*/direction/sheet/links/([0-9a-f-]{36})/withdrawal.*", "$1");
        assertThat(house.jonas()
                        .post("/direction/sheet/links/" + id + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
        house.amara().post("/direction/sheet/links/" + id + "/withdrawal", Map.of());
        assertThat(house.visitor().get(path).status()).isEqualTo(404);
    }

    @Test
    void D5_anAddressEndsOnItsDay() {
        String shown = added("Run a shift without me");
        TestResponse made =
                house.amara().post("/direction/sheet/links", Map.of("goal", shown, "label", "HR", "days", "1"));
        String path = made.body().replaceAll("(?s).*value=\"(/sheets/[^\"]+)\".*", "$1");
        assertThat(house.visitor().get(path).status()).isEqualTo(200);
        house.clock().forward(Duration.ofDays(2));
        assertThat(house.visitor().get(path).status()).isEqualTo(404);
    }

    @Test
    void D1_questionsAreAnsweredOneByOneUntilThereAreWeights() {
        house.jonas().post("/direction/values/choice", Map.of("standard", "pay"));
        house.jonas().post("/direction/values/choice", Map.of("standard", "impact"));
        String question = house.jonas().get("/direction/values/comparison").body();
        String first = question.replaceAll("(?s).*name=\"first\" value=\"([0-9a-f-]{36})\".*", "$1");
        String second = question.replaceAll("(?s).*name=\"second\" value=\"([0-9a-f-]{36})\".*", "$1");
        TestResponse answered = house.jonas()
                .post("/direction/values/comparison", Map.of("first", first, "second", second, "step", "-2"));
        assertThat(answered.location()).contains("lastFirst=" + first);
        assertThat(house.jonas().get("/direction/values").body())
                .contains("88 %")
                .contains("13 %");
        assertThat(house.app().values().weights(house.jonasId())).hasSize(2);
    }

    @Test
    void D14_thePlanHoldsThePersonsOwnWords() {
        house.jonas().post("/direction/values/success", Map.of("success", "Pupils who like numbers"));
        house.jonas().post("/direction/vision", Map.of("horizon", "one_year", "text", "A calm timetable"));
        house.jonas().post("/direction/plan", Map.of("risks", "The school closes", "version", ""));
        String plan = house.jonas().get("/direction/plan/document.md").body();
        assertThat(plan)
                .contains("Pupils who like numbers")
                .contains("A calm timetable")
                .contains("The school closes");
        assertThat(house.jonas().get("/direction/plan/document.pdf").bytes())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
