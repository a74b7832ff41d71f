package headway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import headway.demo.HeadwayCast;
import headway.engine.intake.DraftPlace;
import headway.engine.intake.DraftProfile;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Refusal;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

class ProfilesTest {
    private static final DraftProfile DRAFT = new DraftProfile(
            HeadwayCast.AMARA.name(),
            "Ward manager in cardiology",
            "amara@example.org",
            "+44 113 4960000",
            "https://amara.example",
            "https://amara.example/face.jpg",
            new DraftPlace("3 Canal Row", "LS1 4XX", "Leeds", "Yorkshire", "GB"),
            "Calm.\nCurious.",
            List.of(new DraftProfile.Account("Mastodon", "amara", "https://example.social/@amara")),
            List.of("okafor@example.com"),
            List.of("+44 113 4960001"));

    @BothDatabases
    void everythingComesBackAsItWasAdded(TestDatabase database) {
        try (TestApp app = TestApp.start(database)) {
            Profiles profiles = app.app().profiles();
            OwnerId amara = app.amaraId();
            profiles.profiles().add(amara, ProfileDrafts.profile(DRAFT), Origin.imported("profile:1"));
            ProfileDrafts.accounts(DRAFT).forEach(each -> profiles.accounts().add(amara, each, Origin.WEB));
            Profile kept = profiles.profile(amara).orElseThrow().facts();
            List<Account> accounts =
                    profiles.accounts().list(amara).stream().map(Kept::facts).toList();
            assertThat(ProfileDrafts.of(kept, accounts)).isEqualTo(DRAFT);
            Skill skill = new Skill("Heart monitoring", "expert", List.of("telemetry", "12-lead ECG"));
            Interest interest = new Interest("Choir", List.of("alto"));
            Reference reference = new Reference(
                    "Ruth Bell", "The calmest person\non the ward.", "Consultant", "", PartialDate.parse("2024"));
            assertThat(kept(profiles.skills(), amara, skill)).isEqualTo(skill);
            assertThat(kept(profiles.interests(), amara, interest)).isEqualTo(interest);
            assertThat(kept(profiles.references(), amara, reference)).isEqualTo(reference);
            assertThat(profiles.profile(app.jonasId())).isEmpty();
        }
    }

    private static <T> T kept(Records<T> records, OwnerId owner, T facts) {
        return records.get(owner, records.add(owner, facts, Origin.WEB).id()).facts();
    }

    @BothDatabases
    void personHasOneProfile(TestDatabase database) {
        try (TestApp app = TestApp.start(database)) {
            Records<Profile> profiles = app.app().profiles().profiles();
            profiles.add(app.amaraId(), ProfileDrafts.profile(DRAFT), Origin.WEB);
            Assertions.assertThatThrownBy(() -> profiles.add(app.amaraId(), ProfileDrafts.profile(DRAFT), Origin.WEB))
                    .isInstanceOf(Refusal.Conflict.class);
            profiles.add(app.jonasId(), ProfileDrafts.profile(DRAFT), Origin.WEB);
            assertThat(app.app().profiles().profile(app.jonasId())).isPresent();
        }
    }

    @BothDatabases
    void pageFormAndProgramsShareOneProfile(TestDatabase database) {
        try (TestApp app = TestApp.start(database)) {
            assertThat(app.amara().get("/profile").body()).contains("Who you are, as a résumé begins");
            assertThat(app.amara().get("/api/profile").status()).isEqualTo(404);
            TestResponse wrong = app.amara().post("/profile", Map.of("name", "", "email", "nobody", "url", "::"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("name-problem\">", "email-problem\">", "url-problem\">", "nobody");
            Map<String, String> said =
                    Map.of("name", HeadwayCast.AMARA.name(), "moreEmails", "a@example.org, b@example.org");
            assertThat(app.amara().post("/profile", said).status()).isEqualTo(303);
            assertThat(app.amara().post("/profile", said).status())
                    .as("without a version")
                    .isEqualTo(409);
            assertThat(app.amara().getJson("/api/profile").get("moreEmails")).hasSize(2);
            TestResponse put = app.amara().sendJson("PUT", "/api/profile", Map.of("name", "A. Okafor", "version", 1));
            assertThat(put.json().get("version").asInt()).isEqualTo(2);
            assertThat(app.amara().get("/profile").body()).contains("<h1>A. Okafor</h1>");
            assertThat(app.amara().get("/profile/edit").body()).contains("value=\"A. Okafor\"");
        }
    }

    @BothDatabases
    void listsOfTheProfileAreWrittenOnPages(TestDatabase database) {
        try (TestApp app = TestApp.start(database)) {
            Map<String, String> fields =
                    Map.of("name", "Choir", "network", "Mastodon", "keywords", "alto, early music");
            for (String list : List.of("accounts", "skills", "interests", "references")) {
                assertThat(app.amara().get("/profile/" + list + "/new").status())
                        .isEqualTo(200);
                assertThat(app.amara().post("/profile/" + list, fields).status())
                        .isEqualTo(303);
                assertThat(app.amara().getJson("/api/profile/" + list).get("items"))
                        .hasSize(1);
            }
            assertThat(app.amara().get("/profile").body()).contains("early music", "Mastodon");
        }
    }
}
