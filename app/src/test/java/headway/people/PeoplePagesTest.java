package headway.people;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeoplePagesTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"Bobby\"";

    private final TestApp app = TestApp.start();

    @AfterEach
    void close() {
        app.close();
    }

    private String add(Map<String, String> form) {
        TestResponse answer = app.amara().post("/people", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    private static String local(String location) {
        return location.substring(location.indexOf("/people"));
    }

    @Test
    void aNameIsEnough() {
        String path = local(add(Map.of("name", "Helen Voss")));
        assertThat(app.amara().get(path).body()).contains("Helen Voss", "Keep in touch every 90 days");
        assertThat(app.amara().get("/people").body()).contains("Who is fading");
    }

    @Test
    void aRhythmOfZeroIsRefusedInClearWords() {
        TestResponse answer = app.amara().post("/people", Map.of("name", "Helen Voss", "everyDays", "0"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("A rhythm of 0 days would never be over", "Helen Voss");
    }

    @Test
    void whatPeopleAreCalledIsOnlyEverText() {
        String path = local(add(Map.of("name", HOSTILE, "organisation", HOSTILE, "urls", "javascript:alert(1)")));
        for (String page : new String[] {path, "/people", "/people/all", "/people/board", "/people/map"}) {
            assertThat(app.amara().get(page).body())
                    .as(page)
                    .doesNotContain("<script>alert")
                    .doesNotContain("href=\"javascript");
        }
    }

    @Test
    void aContactInTheFutureOrOfAnUnknownKindIsRefusedAndKeepsWhatWasTyped() {
        String path = local(add(Map.of("name", "Helen Voss")));
        TestResponse answer = app.amara()
                .post(
                        path + "/touches",
                        Map.of("happenedOn", "2999-01-01", "kind", "pigeon", "note", "About the post"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("a contact lies in the past", "pigeon", "About the post");
    }

    @Test
    void aSeatNeedsSomebody() {
        add(Map.of("name", "Helen Voss"));
        TestResponse answer = app.amara()
                .post(
                        "/people/board/seats",
                        Map.of("seat", "coach", "personId", UUID.randomUUID().toString()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose somebody for the seat");
    }

    @Test
    void vCardsComeOutAsTheyWentIn() {
        String path = local(add(Map.of(
                "name",
                "Helen; Voss, the \"matron\"",
                "organisation",
                "Northgate Infirmary",
                "emails",
                "h@example.org")));
        String card = app.amara().get(path + "/contact.vcf").body();
        assertThat(ezvcard.Ezvcard.parse(card).first().getFormattedName().getValue())
                .isEqualTo("Helen; Voss, the \"matron\"");
        assertThat(ezvcard.Ezvcard.parse(app.amara().get("/export/people.vcf").body())
                        .all())
                .hasSize(1);
    }

    @Test
    void nobodySeesSomebodyElsesPeople() {
        String path = local(add(Map.of("name", "Helen Voss")));
        assertThat(app.jonas().get(path).status()).isEqualTo(404);
        assertThat(app.jonas().post(path + "/touches", Map.of()).status()).isEqualTo(404);
        assertThat(app.jonas().get("/export/people.vcf").body()).doesNotContain("Helen");
    }

    @Test
    void twoTabsAreToldOfEachOther() {
        String path = local(add(Map.of("name", "Helen Voss")));
        app.amara().post(path, Map.of("name", "Helen Voss", "place", "Leeds", "version", "1"));
        TestResponse late = app.amara().post(path, Map.of("name", "Helen Voss-Hart", "version", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Helen Voss-Hart");
    }
}
