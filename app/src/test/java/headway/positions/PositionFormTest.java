package headway.positions;

import static org.assertj.core.api.Assertions.assertThat;

import headway.demo.HeadwayCast;
import headway.kernel.PartialDate;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PositionFormTest {
    private static final Pattern PROBLEM = Pattern.compile("<p class=\"problem\" id=\"(\\w+)-problem\">");
    private static final HeadwayCast.Job JOB = HeadwayCast.AMARA.jobs().getFirst();

    private final TestApp app = TestApp.start();

    @BeforeAll
    void somebodyElseHasAJob() {
        app.jonas().post("/positions", Map.of("title", "Head of mathematics", "employer", "Albert Schule"));
    }

    @AfterAll
    void close() {
        app.close();
    }

    private TestResponse sent(String... pairs) {
        return app.amara().post("/positions", fields(pairs));
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(
                Map.of("title", JOB.title(), "employer", JOB.employer(), "kind", "employment"));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private static String[] problems(TestResponse answer) {
        assertThat(answer.status()).isEqualTo(422);
        return PROBLEM.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);
    }

    @Test
    void allProblemsAreToldAtOnceAndWhatWasTypedStays() {
        TestResponse answer = sent(
                "employer", " ", "title", "", "startedOn", "2019-13", "endedOn", "yesteryear", "url", "not an address");
        assertThat(problems(answer)).containsExactlyInAnyOrder("employer", "title", "startedOn", "endedOn", "url");
        assertThat(answer.body()).contains("2019-13", "yesteryear", "not an address");
    }

    @Test
    void endBeforeStartIsRefused() {
        TestResponse answer = sent("startedOn", "2019-04", "endedOn", "March 2019");
        assertThat(problems(answer)).containsExactly("endedOn");
        assertThat(answer.body()).contains("That is before the start.");
    }

    @Test
    void endInTheYearOfTheStartIsNotBeforeIt() {
        assertThat(sent("startedOn", "2019-04", "endedOn", "2019").status()).isEqualTo(303);
    }

    @Test
    void datesToComeAreRefused() {
        assertThat(problems(sent("startedOn", "2027", "endedOn", "2028"))).containsExactly("startedOn", "endedOn");
    }

    @Test
    void whatGoesOnHasNoEnd() {
        assertThat(problems(sent("startedOn", "2019", "endedOn", "2020", "ongoing", "true")))
                .containsExactly("endedOn");
    }

    @Test
    void membershipNeedsNoTitle() {
        assertThat(sent("title", "", "kind", "membership").status()).isEqualTo(303);
    }

    @Test
    void kindThatDoesNotExistIsRefused() {
        assertThat(problems(sent("kind", "hobby"))).containsExactly("kind");
    }

    @Test
    void graduationMayLieAhead() {
        assertThat(app.amara()
                        .post(
                                "/education",
                                Map.of("institution", "University of Hull", "endedOn", "June 2027", "ongoing", "true"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void addressWithoutSchemeMeansHttps() {
        TestResponse answer = app.amara()
                .sendJson("POST", "/api/positions", fields("url", "northgate.example", "startedOn", "02/2023"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("url").asText()).isEqualTo("https://northgate.example");
        assertThat(answer.json().get("startedOn").asText()).isEqualTo("2023-02");
    }

    @Test
    void expiryIsJudgedByTheLastDayThatADateCanMean() {
        Credential credential = new Credential(
                Credential.Kind.CERTIFICATE,
                "Advanced life support",
                "",
                Optional.empty(),
                Optional.of(new PartialDate(2026, 3, 0)),
                "",
                "",
                "");
        assertThat(credential.expiry(java.time.LocalDate.of(2026, 3, 31))).isEqualTo(Credential.Expiry.SOON);
        assertThat(credential.expiry(java.time.LocalDate.of(2026, 4, 1))).isEqualTo(Credential.Expiry.EXPIRED);
        assertThat(credential.expiry(java.time.LocalDate.of(2025, 12, 1))).isEqualTo(Credential.Expiry.VALID);
    }
}
