package headway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.db.Backups;
import headway.platform.i18n.Preferences;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final TestApp HOUSE = TestApp.start();

    @AfterAll
    static void cleanUp() {
        HOUSE.close();
    }

    private static Map<String, String> choices() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "Amara Okafor");
        fields.put("zone", "Etc/UTC");
        fields.put("weekStart", "monday");
        fields.put("dateStyle", "day-month");
        fields.put("numberStyle", "comma-point");
        fields.put("theme", "system");
        return fields;
    }

    private static Map<String, String> choices(String field, String value) {
        Map<String, String> fields = choices();
        fields.put(field, value);
        return fields;
    }

    @BeforeEach
    void usual() {
        assertThat(HOUSE.amara().post("/settings", choices()).status()).isEqualTo(303);
    }

    @Test
    void allProblemsOfTheFormComeAtOnceAndNothingIsChanged() {
        TestResponse refused = HOUSE.amara()
                .post(
                        "/settings",
                        Map.of(
                                "name", "x".repeat(81),
                                "zone", "Mars/Olympus",
                                "weekStart", "someday",
                                "dateStyle", "stardate",
                                "numberStyle", "roman",
                                "theme", "plaid"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().split("aria-invalid=\"true\"", -1)).hasSize(7);
        assertThat(refused.body()).contains("x".repeat(81)).contains("Mars/Olympus");
        assertThat(HOUSE.amara().getJson("/api/settings").path("theme").asText())
                .isEqualTo("system");
    }

    @Test
    void programsGetAllProblemsWithTheirPlaces() {
        TestResponse refused = HOUSE.amara().sendJson("PUT", "/api/settings", Map.of("name", " ", "zone", "nowhere"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems").findValuesAsText("place"))
                .containsExactly("name", "zone", "weekStart", "dateStyle", "numberStyle", "theme");
    }

    @Test
    void programsChangeWhatTheyRead() {
        Map<String, String> changed = choices("weekStart", "sunday");
        TestResponse saved = HOUSE.amara().sendJson("PUT", "/api/settings", changed);
        assertThat(saved.status()).isEqualTo(200);
        JsonNode read = HOUSE.amara().getJson("/api/settings");
        assertThat(read).isEqualTo(saved.json());
        assertThat(read.path("weekStart").asText()).isEqualTo("sunday");
        assertThat(HOUSE.jonas().getJson("/api/settings").path("weekStart").asText())
                .isEqualTo("monday");
    }

    @Test
    void theThemeIsThatOfTheNextPage() {
        HOUSE.amara().post("/settings", choices("theme", "dark"));
        assertThat(HOUSE.amara().get("/settings").body()).contains("data-theme=\"dark\"");
        assertThat(HOUSE.jonas().get("/settings").body()).doesNotContain("data-theme=\"dark\"");
    }

    @Test
    void theDateStyleIsThatOfTheNextPage() {
        HOUSE.amara().postJson("/api/accomplishments", Map.of("text", "Dated", "happenedOn", "2026-02-01"));
        for (Preferences.DateStyle style : Preferences.DateStyle.values()) {
            HOUSE.amara().post("/settings", choices("dateStyle", SettingsForm.lower(style)));
            String shown = new headway.platform.i18n.Formats(
                            HOUSE.app().accounts().get(HOUSE.amaraId()).preferences())
                    .date(java.time.LocalDate.of(2026, 2, 1));
            assertThat(HOUSE.amara().get("/accomplishments").body()).contains(shown);
        }
    }

    @Test
    void todayIsThatOfTheChosenZone() {
        HOUSE.amara().post("/settings", choices("zone", "Pacific/Kiritimati"));
        String east = HOUSE.amara().get("/accomplishments/new").body();
        HOUSE.amara().post("/settings", choices("zone", "Pacific/Pago_Pago"));
        assertThat(HOUSE.amara().get("/accomplishments/new").body()).isNotEqualTo(east);
    }

    @Test
    void aNameThatSomebodyElseHasIsRefused() {
        TestResponse refused = HOUSE.amara().post("/settings", choices("name", "jonas weber"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("aria-invalid=\"true\"");
    }

    @BothDatabases
    void theFirstAccountIsRenamedAndSignsInUnderItsNewName(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            house.amara().post("/settings", choices("name", "Ámara O."));
            assertThat(house.app().accounts().first().name()).isEqualTo("Ámara O.");
            assertThat(house.app().accounts().byName("Amara Okafor")).isEmpty();
            Map<String, String> fields =
                    Map.of("name", "Ámara O.", "password", TestApp.PASSWORD, "target", "/timeline");
            assertThat(house.visitor().post("/session", fields).status()).isEqualTo(303);
        }
    }

    @Test
    void allProblemsOfAPasswordComeAtOnce() {
        TestResponse refused = HOUSE.amara()
                .post("/settings/password", Map.of("current", "wrong", "password", "short", "again", "other"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().split("aria-invalid=\"true\"", -1)).hasSize(4);
        assertThat(refused.body()).doesNotContain("value=\"short\"");
    }

    @BothDatabases
    void whoTypesTheirNameErasesTheirRecordAndNobodyElses(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            house.amara().postJson("/api/accomplishments", Map.of("text", "Gone", "happenedOn", "2026-02-01"));
            house.jonas().postJson("/api/accomplishments", Map.of("text", "Stays", "happenedOn", "2026-02-01"));
            assertThat(house.amara().get("/settings").body())
                    .containsSubsequence("href=\"/export\"", "action=\"/settings/erasure\"");

            TestResponse refused = house.amara().post("/settings/erasure", Map.of("erased-name", "Jonas Weber"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("value=\"Jonas Weber\"");
            assertThat(house.amara().get("/accomplishments").body()).contains("Gone");

            TestResponse erased = house.amara().post("/settings/erasure", Map.of("erased-name", "amara okafor"));
            assertThat(erased.status()).isEqualTo(200);
            assertThat(house.app().accounts().byName("Amara Okafor")).isEmpty();
            assertThat(house.amara().cookie()).isEmpty();
            assertThat(house.jonas().get("/accomplishments").body())
                    .contains("Stays")
                    .doesNotContain("Gone");
        }
    }

    @Test
    void backupsAreErasedOnlyWhenAsked() {
        try (TestApp house = TestApp.start()) {
            house.jonas().post("/settings/backups");
            house.jonas().post("/settings/erasure", Map.of("erased-name", "Jonas Weber"));
            assertThat(house.amara().get("/settings").body()).contains(".db</code>");
            house.amara().post("/settings/erasure", Map.of("erased-name", "Amara Okafor", "backups", "yes"));
            assertThat(new Backups(house.database().config().data(), house.clock()).list())
                    .isEmpty();
        }
    }

    @Test
    void thePageIsLight() {
        TestResponse page = HOUSE.amara()
                .send(HOUSE.amara()
                        .request("/settings")
                        .header("Accept-Encoding", "gzip")
                        .build());
        assertThat(page.header("Content-Encoding")).contains("gzip");
        assertThat(page.bytes().length).isLessThan(20 << 10);
    }
}
