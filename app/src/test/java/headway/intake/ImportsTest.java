package headway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.positions.Position;
import headway.profile.Skill;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Plans and their application on both databases, each test with a person of its own.
@BothDatabases
class ImportsTest {
    private static final String NURSE = """
            {"basics": {"name": "Amara Okafor", "email": "amara@example.org"},
             "work": [{"name": "Northgate Infirmary", "position": "Staff nurse", "location": "Leeds",
                       "startDate": "2019-04", "endDate": "2023-01", "summary": "Cardiology ward",
                       "highlights": ["Trained 12 nurses on new pumps", "Cut falls by a third"]}],
             "skills": [{"name": "Heart monitoring", "keywords": ["telemetry", "ECG"]}]}""";

    private final App app;

    ImportsTest(TestDatabase database) {
        app = App.forCommand(database.config(), database.clock());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private OwnerId somebody() {
        String name = "Person " + app.accounts().all().size();
        return app.accounts().add(name, TestApp.PASSWORD).orThrow().id();
    }

    private static String work(String rest) {
        return "{\"work\": [{\"name\": \"Northgate Infirmary\", \"position\": \"Staff nurse\", " + rest + "}]}";
    }

    private UUID position(OwnerId owner, String title, String summary, String start, String end) {
        Position facts = new Position(
                Position.Kind.EMPLOYMENT,
                "Northgate Infirmary",
                title,
                "",
                PartialDate.parse(start),
                PartialDate.parse(end),
                false,
                "",
                summary,
                "",
                "");
        return app.workHistory().positions().add(owner, facts, Origin.WEB).id();
    }

    private List<Position> positions(OwnerId owner) {
        return app.workHistory().positions().list(owner).stream()
                .map(Kept::facts)
                .toList();
    }

    private List<Accomplishment> accomplishments(OwnerId owner) {
        return app.accomplishments().all(owner, AccomplishmentFilter.ALL);
    }

    @Test
    @Tag("P9")
    void whatIsNewIsAddedAndImportingItAgainAddsNothing() throws IOException {
        OwnerId owner = somebody();
        assertThat(Bringing.apply(app, owner, Bringing.texts(app, NURSE)).added())
                .isEqualTo(5);
        List<ReadFile> again = Bringing.texts(app, NURSE);
        assertThat(Bringing.plan(app, owner, again).items())
                .extracting(PlanItem::state)
                .containsOnly(ItemState.SAME);
        Applied second = Bringing.apply(app, owner, again);
        assertThat(second.groups()).isEmpty();
        assertThat(second.undo()).isEmpty();
        assertThat(positions(owner)).hasSize(1);
        assertThat(accomplishments(owner)).hasSize(2);
    }

    @Test
    @Tag("P9")
    @EnabledIf("headway.intake.Bringing#isShared")
    void theSamplesTwiceAddNothing() throws IOException {
        OwnerId owner = somebody();
        List<ReadFile> files = Bringing.shared(app, "linkedin-export-synthetic.zip", "jsonresume-sample.json");
        Applied first = Bringing.apply(app, owner, files);
        assertThat(first.added()).isGreaterThan(220);
        Applied second = Bringing.apply(app, owner, files);
        assertThat(second.added() + second.changed()).isZero();
    }

    @Test
    void oneUndoTakesEverythingBack() throws IOException {
        OwnerId owner = somebody();
        UUID held = position(owner, "Staff nurse", "", "2019", "");
        Applied applied = Bringing.apply(app, owner, Bringing.texts(app, NURSE));
        assertThat(applied.changed()).isEqualTo(1);
        app.changes().undo(owner, applied.undo().orElseThrow(), app.undoables());
        Kept<Position> after = app.workHistory().positions().get(owner, held);
        assertThat(after.facts().summary()).isEmpty();
        assertThat(after.facts().startedOn()).isEqualTo(PartialDate.parse("2019"));
        assertThat(positions(owner)).hasSize(1);
        assertThat(accomplishments(owner)).isEmpty();
        assertThat(app.profiles().profile(owner)).isEmpty();
        assertThat(app.profiles().skills().list(owner)).isEmpty();
    }

    @Test
    void emptyFieldsAreFilledAndOwnWordsAreKept() throws IOException {
        OwnerId owner = somebody();
        position(owner, "Staff nurse", "My own words", "2019", "");
        ImportPlan plan = Bringing.plan(app, owner, Bringing.texts(app, NURSE));
        PlanItem item = plan.items().stream()
                .filter(each -> each.group().equals("position"))
                .findFirst()
                .orElseThrow();
        assertThat(item.state()).isEqualTo(ItemState.CHANGED);
        assertThat(item.fills())
                .extracting(Difference::field, Difference::before, Difference::after)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("location", "", "Leeds"),
                        org.assertj.core.groups.Tuple.tuple("startedOn", "2019", "2019-04"),
                        org.assertj.core.groups.Tuple.tuple("endedOn", "", "2023-01"));
        assertThat(item.conflicts())
                .extracting(Difference::field, Difference::before, Difference::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("summary", "My own words", "Cardiology ward"));
        Bringing.apply(app, owner, Bringing.texts(app, NURSE));
        Position after = positions(owner).getFirst();
        assertThat(after.summary()).isEqualTo("My own words");
        assertThat(after.startedOn()).isEqualTo(PartialDate.parse("2019-04"));
        assertThat(after.location()).isEqualTo("Leeds");
    }

    @Test
    void whatDiffersOnlyInOwnWordsIsAConflictThatChangesNothing() throws IOException {
        OwnerId owner = somebody();
        position(owner, "Staff nurse", "My own words", "2019-05", "2023-01");
        String file = work("\"startDate\": \"2019-04\", \"endDate\": \"2023-01\", \"summary\": \"Theirs\"");
        PlanItem item =
                Bringing.plan(app, owner, Bringing.texts(app, file)).items().getFirst();
        assertThat(item.state()).isEqualTo(ItemState.CONFLICT);
        assertThat(Bringing.apply(app, owner, Bringing.texts(app, file), _ -> true)
                        .undo())
                .isEmpty();
    }

    @Test
    void anEndIsNotPutOnWhatThePersonSaysGoesOn() {
        OwnerId owner = somebody();
        Position facts = new Position(
                Position.Kind.EMPLOYMENT,
                "Northgate Infirmary",
                "Staff nurse",
                "",
                PartialDate.parse("2019-04"),
                Optional.empty(),
                true,
                "",
                "",
                "",
                "");
        app.workHistory().positions().add(owner, facts, Origin.WEB);
        String file = work("\"startDate\": \"2019-04\", \"endDate\": \"2023-01\"");
        PlanItem item =
                Bringing.plan(app, owner, Bringing.texts(app, file)).items().getFirst();
        assertThat(item.state()).isEqualTo(ItemState.CONFLICT);
        assertThat(item.conflicts()).extracting(Difference::field).containsExactly("endedOn");
    }

    @Test
    void aPositionKeepsItsIdentityWhenThePersonRenamesIt() throws IOException {
        OwnerId owner = somebody();
        Bringing.apply(app, owner, Bringing.texts(app, NURSE));
        Kept<Position> imported = app.workHistory().positions().list(owner).getFirst();
        Position old = imported.facts();
        Position renamed = new Position(
                old.kind(),
                old.employer(),
                "Senior staff nurse",
                old.location(),
                old.startedOn(),
                old.endedOn(),
                old.ongoing(),
                old.employmentType(),
                old.summary(),
                old.about(),
                old.url());
        app.workHistory().positions().change(owner, imported.id(), imported.version(), renamed);
        Applied again = Bringing.apply(app, owner, Bringing.texts(app, NURSE));
        assertThat(again.groups()).isEmpty();
    }

    @Test
    void twoJobsInOneFileStayTwo() {
        OwnerId owner = somebody();
        String file = """
                {"work": [
                  {"name": "Agency", "position": "Nurse", "startDate": "2020-01", "endDate": "2020-03"},
                  {"name": "Agency", "position": "Nurse", "startDate": "2020-09", "endDate": "2020-12"}]}""";
        assertThat(Bringing.plan(app, owner, Bringing.texts(app, file)).count(ItemState.NEW))
                .isEqualTo(2);
    }

    @Test
    void twoFilesAboutTheSameBecomeOneEntry() throws IOException {
        OwnerId owner = somebody();
        List<ReadFile> files = Bringing.texts(
                app, work("\"startDate\": \"2019\", \"summary\": \"Cardiology\""), work("\"startDate\": \"2019-04\""));
        PlanItem item = Bringing.plan(app, owner, files).items().getFirst();
        assertThat(item.sources()).extracting(Object::toString).containsExactly("0.json:/work/0", "1.json:/work/0");
        assertThat(Bringing.apply(app, owner, files).added()).isEqualTo(1);
        Position saved = positions(owner).getFirst();
        assertThat(saved.summary()).isEqualTo("Cardiology");
        assertThat(saved.startedOn()).isEqualTo(PartialDate.parse("2019-04"));
    }

    @Test
    void listsGetLongerAndLoseNothing() throws IOException {
        OwnerId owner = somebody();
        app.profiles()
                .skills()
                .add(owner, new Skill("heart monitoring", "expert", List.of("Telemetry", "Holter")), Origin.WEB);
        Bringing.apply(app, owner, Bringing.texts(app, NURSE));
        assertThat(app.profiles().skills().list(owner))
                .extracting(Kept::facts)
                .containsExactly(new Skill("heart monitoring", "expert", List.of("Telemetry", "Holter", "ECG")));
    }

    @Test
    void highlightsBecomeAccomplishmentsOfTheirPositionWithAMarkedDate() throws IOException {
        OwnerId owner = somebody();
        Bringing.apply(app, owner, Bringing.texts(app, NURSE));
        UUID position = app.workHistory().positions().list(owner).getFirst().id();
        assertThat(accomplishments(owner)).allSatisfy(each -> {
            assertThat(each.happenedOn()).isEqualTo(LocalDate.of(2023, 1, 31));
            assertThat(each.positionId()).contains(position);
            assertThat(each.tags()).containsExactly("check date");
            assertThat(each.source()).isEqualTo("import");
        });
    }

    @Test
    void highlightsOfWhatGoesOnAreDatedToday() throws IOException {
        OwnerId owner = somebody();
        String file = work("\"startDate\": \"2019\", \"highlights\": [\"Led the move\"]");
        Bringing.apply(app, owner, Bringing.texts(app, file));
        assertThat(accomplishments(owner))
                .extracting(Accomplishment::happenedOn)
                .containsExactly(Bringing.TODAY);
    }

    @Test
    void onlyWhatIsChosenIsSaved() throws IOException {
        OwnerId owner = somebody();
        Applied applied = Bringing.apply(
                app, owner, Bringing.texts(app, NURSE), item -> item.title().equals("Cut falls by a third"));
        assertThat(applied.added()).isEqualTo(1);
        assertThat(positions(owner)).isEmpty();
        assertThat(accomplishments(owner))
                .extracting(Accomplishment::text, Accomplishment::positionId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Cut falls by a third", Optional.empty()));
    }

    @Test
    void anAddressThatRunsSomethingIsLeftOutAndSaidSo() {
        OwnerId owner = somebody();
        String file = work("\"url\": \"javascript:alert(1)\"");
        PlanItem item =
                Bringing.plan(app, owner, Bringing.texts(app, file)).items().getFirst();
        assertThat(item.text("url")).isEmpty();
        assertThat(item.notes()).extracting(note -> note.code()).containsExactly("import.address-left-out");
    }

    @Test
    void whatHasNoNameCannotBeTakenOver() {
        OwnerId owner = somebody();
        String file = "{\"work\": [{\"startDate\": \"2019\", \"summary\": \"Something\"}]}";
        PlanItem item =
                Bringing.plan(app, owner, Bringing.texts(app, file)).items().getFirst();
        assertThat(item.state()).isEqualTo(ItemState.SKIPPED);
        assertThat(item.notes()).extracting(note -> note.code()).containsExactly("import.no-name");
    }

    @Test
    void theRecordOfSomebodyElseIsNotLookedAt() throws IOException {
        OwnerId one = somebody();
        OwnerId other = somebody();
        Bringing.apply(app, one, Bringing.texts(app, NURSE));
        assertThat(Bringing.plan(app, other, Bringing.texts(app, NURSE)).count(ItemState.NEW))
                .isEqualTo(5);
    }
}
