package headway.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Refusal;
import headway.platform.db.Database;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import headway.platform.search.SearchIndex;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class WorkHistoryTest {
    private final Database database;
    private final App app;
    private final WorkHistory history;
    private final OwnerId amara;
    private final OwnerId jonas;
    private final TestDatabase house;

    WorkHistoryTest(TestDatabase house) {
        this.house = house;
        this.database = house.database();
        this.app = App.forCommand(house.config(), house.clock());
        this.history = app.workHistory();
        this.amara = app.accounts().first().id();
        this.jonas = app.accounts().all().stream()
                .filter(account -> !account.id().equals(amara))
                .findFirst()
                .orElseGet(() -> app.accounts()
                        .add(HeadwayCast.JONAS.name(), "correct horse battery")
                        .orThrow())
                .id();
    }

    @AfterEach
    void empty() {
        for (Records<?> part : history.parts()) {
            part.list(amara).forEach(each -> part.trash(amara, each.id()));
            part.trashed(amara).forEach(each -> part.erase(amara, each.id()));
        }
        app.close();
    }

    private static Position position(HeadwayCast.Job job) {
        return new Position(
                Position.Kind.EMPLOYMENT,
                job.employer(),
                job.title(),
                job.place(),
                PartialDate.parse(job.startedOn()),
                PartialDate.parse(job.endedOn()),
                job.endedOn().isEmpty(),
                "Full-time",
                "Two lines\nof text",
                "A hospital of 600 beds",
                "https://example.org/");
    }

    private List<UUID> addAll() {
        return HeadwayCast.AMARA.jobs().reversed().stream()
                .map(job -> history.positions()
                        .add(amara, position(job), Origin.WEB)
                        .id())
                .toList();
    }

    private List<UUID> found(String words) {
        return database.read(handle -> new SearchIndex(house.dialect())
                .search(handle, amara, words, Optional.empty(), 10).stream()
                        .map(hit -> hit.id())
                        .toList());
    }

    @Test
    void everyPartComesBackAsItWasAdded() {
        Position position = position(HeadwayCast.AMARA.jobs().getFirst());
        Education education = new Education(
                "University of Hull",
                "Nursing",
                "BSc",
                PartialDate.parse("2012"),
                PartialDate.parse("2015-07-15"),
                false,
                "2:1",
                List.of("Anatomy", "Pharmacology, part 1"),
                "Choir",
                "",
                "");
        Credential credential = new Credential(
                Credential.Kind.LICENCE,
                "Registered nurse",
                "Nursing council",
                PartialDate.parse("2015-10"),
                Optional.empty(),
                "15K0042",
                "",
                "Renewed every three years");
        Project project = new Project(
                Project.Kind.PUBLICATION,
                "Shorter handovers",
                "Ward Quarterly",
                "What we learned",
                PartialDate.parse("2025-11"),
                Optional.empty(),
                false,
                List.of("first author"),
                List.of("Read by 4,000 nurses"),
                List.of("handover", "safety"),
                "article",
                "",
                "");
        Language language = new Language("Igbo", "native");
        assertThat(kept(history.positions(), position)).isEqualTo(position);
        assertThat(kept(history.education(), education)).isEqualTo(education);
        assertThat(kept(history.credentials(), credential)).isEqualTo(credential);
        assertThat(kept(history.projects(), project)).isEqualTo(project);
        assertThat(kept(history.languages(), language)).isEqualTo(language);
    }

    private <T> T kept(Records<T> records, T facts) {
        Saved saved = records.add(amara, facts, Origin.imported("print"));
        Kept<T> kept = records.get(amara, saved.id());
        assertThat(kept.origin()).isEqualTo(new Origin("import", "print"));
        assertThat(kept.version()).isEqualTo(1);
        return kept.facts();
    }

    @Test
    void positionsAreListedNewestFirstAndGroupedByEmployer() {
        addAll();
        assertThat(history.positions().list(amara))
                .extracting(each -> each.facts().title())
                .containsExactlyElementsOf(HeadwayCast.AMARA.jobs().stream()
                        .map(HeadwayCast.Job::title)
                        .toList());
        List<EmployerGroup> groups = history.employers(amara, Position.Kind.EMPLOYMENT);
        assertThat(groups)
                .extracting(EmployerGroup::employer)
                .containsExactly("Northgate Infirmary", "Harbour Street Hospital");
        assertThat(groups.getFirst().positions()).hasSize(2);
        assertThat(groups.getFirst().startedOn()).isEqualTo(PartialDate.parse("2019-09"));
        assertThat(groups.getFirst().isOngoing()).isTrue();
    }

    @Test
    void nobodySeesOrChangesWhatIsSomebodyElses() {
        UUID id = addAll().getFirst();
        Position facts = history.positions().get(amara, id).facts();
        assertThat(history.positions().list(jonas)).isEmpty();
        assertThatThrownBy(() -> history.positions().get(jonas, id)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> history.positions().change(jonas, id, 1, facts))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> history.positions().trash(jonas, id)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> history.positions().erase(jonas, id)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void changeBasedOnAnOldVersionIsAConflict() {
        UUID id = addAll().getFirst();
        Position facts = history.positions().get(amara, id).facts();
        history.positions().change(amara, id, 1, facts);
        assertThatThrownBy(() -> history.positions().change(amara, id, 1, facts))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(history.positions().get(amara, id).version()).isEqualTo(2);
    }

    @Test
    void everyChangeCanBeTakenBack() {
        Position first = position(HeadwayCast.AMARA.jobs().getLast());
        Position second = position(HeadwayCast.AMARA.jobs().getFirst());
        Saved added = history.positions().add(amara, first, Origin.WEB);
        Saved changed = history.positions().change(amara, added.id(), 1, second);
        UUID trashed = history.positions().trash(amara, added.id());
        app.changes().undo(amara, trashed, List.of(history.positions()));
        assertThat(history.positions().get(amara, added.id()).facts()).isEqualTo(second);
        assertThat(found("cardiology")).containsExactly(added.id());
    }

    @Test
    void deletedOnesWaitInTheTrashUntilTheyAreErased() {
        UUID id = addAll().getLast();
        history.positions().trash(amara, id);
        assertThat(found("cardiology")).isEmpty();
        assertThat(history.positions().trashed(amara))
                .extracting(each -> each.title())
                .containsExactly("Ward manager, cardiology, Northgate Infirmary");
        history.positions().restore(amara, id);
        assertThat(found("cardiology")).containsExactly(id);
        history.positions().trash(amara, id);
        house.clock().forward(Duration.ofDays(31));
        assertThat(history.positions()
                        .eraseDeletedBefore(house.clock().instant().minus(Duration.ofDays(30))))
                .isEqualTo(1);
        assertThat(history.positions().trashed(amara)).isEmpty();
    }

    @Test
    void importKnowsAgainWhatWasImportedAndWhatWasEnteredByHand() {
        Position typed = position(HeadwayCast.AMARA.jobs().getFirst());
        UUID byHand = history.positions().add(amara, typed, Origin.WEB).id();
        String print = WorkDrafts.of(typed, List.of()).fingerprint();
        assertThat(history.positions().byFingerprint(amara)).containsEntry(print, byHand);
        Language renamed = new Language("Ibo", "");
        UUID imported = history.languages()
                .add(amara, renamed, Origin.imported("language:first"))
                .id();
        assertThat(history.languages().byFingerprint(amara))
                .containsEntry("language:first", imported)
                .containsEntry(WorkDrafts.of(renamed).fingerprint(), imported);
    }

    @Test
    void draftsOfImportersComeAndGoWithoutLoss() {
        Position position = position(HeadwayCast.AMARA.jobs().getFirst());
        Position back = WorkDrafts.position(WorkDrafts.of(position, List.of()));
        assertThat(WorkDrafts.of(back, List.of())).isEqualTo(WorkDrafts.of(position, List.of()));
    }
}
