package headway.positions;

import static org.assertj.core.api.Assertions.assertThat;

import headway.demo.HeadwayCast;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkHistoryPageTest {
    private final TestApp app = TestApp.start();

    @AfterEach
    void close() {
        app.close();
    }

    private String addJob(HeadwayCast.Job job) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", job.title());
        form.put("employer", job.employer());
        form.put("location", job.place());
        form.put("startedOn", job.startedOn());
        form.put("endedOn", job.endedOn());
        form.put("ongoing", job.endedOn().isEmpty() ? "true" : "");
        TestResponse answer = app.amara().post("/positions", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    private static String undo(TestResponse answer) {
        return answer.location().replaceAll(".*undo=", "");
    }

    @Test
    void emptyHistoryTeachesWhatBelongsThere() {
        assertThat(app.amara().get("/work-history").body())
                .contains("Where you have worked and learned", "/import", "/positions/new", "/languages/new");
    }

    @Test
    void severalPositionsStandUnderOneEmployer() {
        HeadwayCast.AMARA.jobs().forEach(this::addJob);
        String page = app.amara().get("/work-history").body();
        assertThat(page.split("<h3>Northgate Infirmary</h3>", -1)).hasSize(2);
        assertThat(page).contains("Ward manager, cardiology", "Senior staff nurse", "today");
    }

    @Test
    void positionShowsWhatWasAchievedInIt() {
        String path = addJob(HeadwayCast.AMARA.jobs().getFirst());
        String id = path.substring(path.lastIndexOf('/') + 1);
        HeadwayCast.Deed deed = HeadwayCast.AMARA.deeds().getFirst();
        app.amara()
                .post("/accomplishments", Map.of("text", deed.text(), "happenedOn", deed.happenedOn(), "position", id));
        assertThat(app.amara().get(path).body())
                .contains("Shortened the morning handover", "/accomplishments?position=" + id);
        assertThat(app.amara().get("/accomplishments/new").body())
                .contains("Ward manager, cardiology, Northgate Infirmary");
    }

    @Test
    void formIsFilledFromTheAddressAndOffersWhatWasEnteredBefore() {
        addJob(HeadwayCast.AMARA.jobs().getLast());
        assertThat(app.amara()
                        .get("/positions/new?employer=Northgate+Infirmary")
                        .body())
                .contains(
                        "name=\"employer\" value=\"Northgate Infirmary\"",
                        "<option value=\"Harbour Street Hospital\">");
    }

    @Test
    void credentialSaysWhenItExpires() {
        app.amara().post("/credentials", Map.of("name", "Advanced life support", "expiresOn", "2026-04"));
        app.amara().post("/credentials", Map.of("name", "Manual handling", "expiresOn", "2025"));
        assertThat(app.amara().get("/work-history").body()).contains("expires soon: ", "expired 2025");
    }

    @Test
    void savingOverANewerVersionAsksFirst() {
        String path = addJob(HeadwayCast.AMARA.jobs().getFirst());
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("title", "Matron", "employer", "Northgate Infirmary", "version", "1"));
        assertThat(app.amara().post(path, form).status()).isEqualTo(303);
        TestResponse answer = app.amara().post(path, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Save my version", "name=\"version\" value=\"2\"");
        form.put("version", "2");
        assertThat(app.amara().post(path, form).status()).isEqualTo(303);
    }

    @Test
    void deletionIsTakenBackWithOneClick() {
        String path = addJob(HeadwayCast.AMARA.jobs().getFirst());
        TestResponse deleted = app.amara().post(path + "/deletion");
        assertThat(app.amara().get(path).status()).isEqualTo(404);
        assertThat(app.amara().post(undo(deleted)).status()).isEqualTo(303);
        assertThat(app.amara().get(path).status()).isEqualTo(200);
    }

    @Test
    void everyFormOpensEmptyAndFilled() {
        for (String part : List.of("positions", "education", "credentials", "projects", "languages")) {
            assertThat(app.amara().get("/" + part + "/new").status()).as(part).isEqualTo(200);
            Map<String, String> named = Map.of(
                    "name",
                    "Handover",
                    "title",
                    "Nurse",
                    "employer",
                    "Ward 4",
                    "institution",
                    "Hull",
                    "startedOn",
                    "2019");
            String id = app.amara()
                    .sendJson("POST", "/api/" + part, named)
                    .json()
                    .get("id")
                    .asText();
            assertThat(app.amara().get("/" + part + "/" + id + "/edit").status())
                    .as(part)
                    .isEqualTo(200);
            assertThat(app.amara().getFollowing("/" + part + "/" + id).status())
                    .as(part)
                    .isEqualTo(200);
            for (String path :
                    List.of("/" + part + "/" + id, "/" + part + "/" + id + "/edit", "/api/" + part + "/" + id)) {
                assertThat(app.jonas().get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(app.jonas().post("/" + part + "/" + id, named).status()).isEqualTo(404);
            assertThat(app.jonas().post("/" + part + "/" + id + "/deletion").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void programsReadChangeAndDelete() {
        TestResponse added = app.amara()
                .sendJson(
                        "POST",
                        "/api/projects",
                        Map.of(
                                "name",
                                "Discharge checklist",
                                "keywords",
                                List.of("safety", "discharge"),
                                "startedOn",
                                "2025"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("keywords").toString()).isEqualTo("[\"safety\",\"discharge\"]");
        assertThat(added.json().get("endedOn").isNull()).isTrue();
        String path = "/api/projects/" + added.json().get("id").asText();
        TestResponse changed = app.amara()
                .sendJson("PUT", path, Map.of("name", "Discharge checklist 2", "ongoing", false, "version", 1));
        assertThat(changed.json().get("version").asInt()).isEqualTo(2);
        assertThat(app.amara()
                        .sendJson("PUT", path, Map.of("name", "", "endedOn", "2019-13"))
                        .json()
                        .get("problems"))
                .hasSize(2);
        assertThat(app.amara().delete(path).json().has("undo")).isTrue();
        assertThat(app.amara().getJson("/api/projects").get("items")).isEmpty();
    }
}
