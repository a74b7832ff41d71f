package headway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.BothDatabases;
import headway.testing.HiddenFields;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final TestApp HOUSE = TestApp.start();

    @AfterAll
    static void cleanUp() {
        HOUSE.close();
    }

    private static TestResponse signIn(TestClient browser, String name, String password) {
        return browser.post("/session", Map.of("name", name, "password", password, "target", "/timeline"));
    }

    @Test
    void nameAndPasswordOpenASession() {
        TestClient browser = HOUSE.visitor();
        assertThat(signIn(browser, "amara okafor", TestApp.PASSWORD).location()).endsWith("/timeline");
        assertThat(browser.get("/timeline").status()).isEqualTo(200);
    }

    @Test
    void aStartAddressOpensOnceAndForADay() {
        String token = HOUSE.app().accounts().launchToken(HOUSE.amaraId());
        assertThat(HOUSE.visitor().get("/start?token=" + token).status()).isEqualTo(303);
        assertThat(HOUSE.visitor().get("/start?token=" + token).status()).isEqualTo(401);
        String late = HOUSE.app().accounts().launchToken(HOUSE.amaraId());
        HOUSE.clock().forward(Duration.ofHours(25));
        assertThat(HOUSE.visitor().get("/start?token=" + late).status()).isEqualTo(401);
    }

    @Test
    void whoGuessesHasToWait() {
        TestClient stranger = HOUSE.visitor();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(stranger, "Jonas Weber", "guess " + i).status()).isEqualTo(422);
        }
        assertThat(signIn(stranger, "Jonas Weber", TestApp.PASSWORD).status()).isEqualTo(429);
        assertThat(signIn(stranger, "Amara Okafor", TestApp.PASSWORD).status()).isEqualTo(303);
        HOUSE.clock().forward(Attempts.WAIT.plusSeconds(1));
        assertThat(signIn(stranger, "Jonas Weber", TestApp.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void signingInLeadsNowhereElse() {
        TestResponse answer = HOUSE.visitor()
                .post(
                        "/session",
                        Map.of("name", "Amara Okafor", "password", TestApp.PASSWORD, "target", "//evil.example"));
        assertThat(answer.location()).isEqualTo("/");
    }

    @BothDatabases
    void whatWasTypedWhenTheSessionHadEndedIsSavedAfterSigningIn(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String typed = "Wrote \"the\" <checklist> & shared it with 4 wards";
            house.app().accounts().setPassword(house.amaraId(), TestApp.PASSWORD);
            TestClient browser = house.amara();
            TestResponse asked =
                    browser.post("/accomplishments", Map.of("text", typed, "happenedOn", "2026-02-01", "tags", "a"));
            assertThat(asked.status()).isEqualTo(401);

            Map<String, String> fields = HiddenFields.of(asked.body());
            fields.put("name", "Amara Okafor");
            fields.put("password", TestApp.PASSWORD);
            TestResponse signedIn = browser.post("/session", fields);
            assertThat(signedIn.status()).isEqualTo(200);

            assertThat(browser.post("/accomplishments", HiddenFields.of(signedIn.body()))
                            .status())
                    .isEqualTo(303);
            assertThat(browser.getJson("/api/accomplishments").findValuesAsText("text"))
                    .containsExactly(typed);
        }
    }
}
