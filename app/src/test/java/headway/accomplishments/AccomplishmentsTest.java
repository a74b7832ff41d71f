package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.records.Saved;
import headway.platform.search.SearchHit;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The use cases of accomplishments on both databases, each test with people of its own.
@BothDatabases
class AccomplishmentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

    private final App app;
    private final Accomplishments accomplishments;

    AccomplishmentsTest(TestDatabase database) {
        app = App.forCommand(database.config(), database.clock());
        accomplishments = app.accomplishments();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private OwnerId somebody() {
        String name = "Person " + app.accounts().all().size();
        return app.accounts().add(name, TestApp.PASSWORD).orThrow().id();
    }

    private static AccomplishmentDraft draft(String text) {
        return AccomplishmentDraft.quick(text, DAY);
    }

    private void undo(OwnerId owner, UUID batch) {
        app.changes().undo(owner, batch, app.undoables());
    }

    @Test
    @Tag("E1")
    void whatWasLoggedIsFoundWithItsStrength() {
        OwnerId owner = somebody();
        AccomplishmentDraft draft = new AccomplishmentDraft(
                "Cut the nightly build from 25 to 15 min for 60 engineers",
                "With the platform team",
                DAY,
                Optional.empty(),
                "Speed",
                Confidentiality.INTERNAL,
                List.of("build", "ci"),
                List.of(new WebLink("Graph", "https://example.org/graph")));
        UUID id = accomplishments.add(owner, draft, "web").id();
        Accomplishment found = accomplishments.get(owner, id);
        assertThat(found.text()).isEqualTo(draft.text());
        assertThat(found.details()).isEqualTo(draft.details());
        assertThat(found.theme()).isEqualTo("Speed");
        assertThat(found.confidentiality()).isEqualTo(Confidentiality.INTERNAL);
        assertThat(found.tags()).containsExactly("build", "ci");
        assertThat(found.links()).isEqualTo(draft.links());
        assertThat(found.strength()).isBetween(60, 100);
        assertThat(found.missing()).isEqualTo(Missing.NONE);
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseLoggedIsNotFound() {
        OwnerId owner = somebody();
        OwnerId other = somebody();
        UUID id = accomplishments.add(owner, draft("Trained 12 nurses"), "web").id();
        assertThatThrownBy(() -> accomplishments.get(other, id)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> accomplishments.change(other, id, 1, draft("Mine now")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> accomplishments.trash(other, List.of(id))).isInstanceOf(Refusal.NotFound.class);
        assertThat(accomplishments.find(other, "nurses", 10)).isEmpty();
        assertThat(accomplishments
                        .list(other, AccomplishmentFilter.ALL, Optional.empty())
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("E9")
    void theListIsPagedNewestFirstWithoutGapsOrRepeats() {
        OwnerId owner = somebody();
        for (int i = 0; i < 2 * Accomplishments.PAGE + 7; i++) {
            accomplishments.add(owner, AccomplishmentDraft.quick("Deed " + i, DAY.minusDays(i / 3)), "web");
        }
        List<Accomplishment> seen = new ArrayList<>();
        Optional<AccomplishmentSlice.Cursor> after = Optional.empty();
        do {
            AccomplishmentSlice slice = accomplishments.list(owner, AccomplishmentFilter.ALL, after);
            seen.addAll(slice.items());
            after = slice.next().map(Object::toString).flatMap(AccomplishmentSlice.Cursor::parse);
        } while (after.isPresent());
        assertThat(seen).hasSize(2 * Accomplishments.PAGE + 7).doesNotHaveDuplicates();
        assertThat(seen).extracting(Accomplishment::happenedOn).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    @Tag("E9")
    void filtersNarrowTheList() {
        OwnerId owner = somebody();
        accomplishments.add(
                owner,
                new AccomplishmentDraft(
                        "Trained 12 nurses on the new pumps",
                        "",
                        DAY,
                        Optional.empty(),
                        "Teaching",
                        Confidentiality.CONFIDENTIAL,
                        List.of("pumps"),
                        List.of()),
                "web");
        accomplishments.add(owner, draft("Wrote the rota"), "web");
        assertThat(texts(owner, filter("tag", "pumps"))).containsExactly("Trained 12 nurses on the new pumps");
        assertThat(texts(owner, filter("theme", "Teaching"))).hasSize(1);
        assertThat(texts(owner, filter("confidentiality", "confidential"))).hasSize(1);
        assertThat(texts(owner, filter("missing", "result"))).hasSize(2);
        assertThat(texts(owner, filter("from", "2026-02-28"))).isEmpty();
        assertThat(texts(owner, filter("q", "pump"))).containsExactly("Trained 12 nurses on the new pumps");
    }

    private List<String> texts(OwnerId owner, AccomplishmentFilter filter) {
        return accomplishments.list(owner, filter, Optional.empty()).items().stream()
                .map(Accomplishment::text)
                .toList();
    }

    private static AccomplishmentFilter filter(String name, String value) {
        return AccomplishmentFilterForm.read(headway.platform.web.FormData.of(java.util.Map.of(name, value)));
    }

    @Test
    @Tag("E9")
    void searchMarksWhatMatches() {
        OwnerId owner = somebody();
        accomplishments.add(owner, draft("Reorganised the medication round on ward 4"), "web");
        List<SearchHit> hits = accomplishments.find(owner, "medication rou", 10);
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().title().stream()
                        .filter(SearchHit.Part::match)
                        .map(part -> part.text().strip()))
                .contains("medication");
        assertThat(accomplishments.find(owner, "medication -ward", 10)).isEmpty();
        assertThat(accomplishments.find(owner, "\"round medication\"", 10)).isEmpty();
        assertThat(accomplishments.find(owner, "\"* AND ( NEAR", 10)).isEmpty();
    }

    @Test
    void aChangeBasedOnAnOldVersionIsAConflictAndLosesNothing() {
        OwnerId owner = somebody();
        UUID id = accomplishments.add(owner, draft("First words"), "web").id();
        accomplishments.change(owner, id, 1, draft("Second words"));
        assertThatThrownBy(() -> accomplishments.change(owner, id, 1, draft("Third words")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(accomplishments.get(owner, id).text()).isEqualTo("Second words");
    }

    @Test
    void everyActCanBeTakenBack() {
        OwnerId owner = somebody();
        Saved added = accomplishments.add(owner, draft("First words"), "web");
        Saved changed = accomplishments.change(
                owner,
                added.id(),
                1,
                new AccomplishmentDraft(
                        "Second words",
                        "",
                        DAY,
                        Optional.empty(),
                        "",
                        Confidentiality.OPEN,
                        List.of("tag"),
                        List.of()));
        undo(owner, changed.undo());
        assertThat(accomplishments.get(owner, added.id()).text()).isEqualTo("First words");
        assertThat(accomplishments.get(owner, added.id()).tags()).isEmpty();
        assertThat(accomplishments.find(owner, "second", 10)).isEmpty();
        UUID deleted = accomplishments.trash(owner, List.of(added.id()));
        assertThatThrownBy(() -> accomplishments.get(owner, added.id())).isInstanceOf(Refusal.NotFound.class);
        undo(owner, deleted);
        assertThat(accomplishments.find(owner, "first", 10)).hasSize(1);
    }

    @Test
    void takingBackDoesNotOverwriteALaterChange() {
        OwnerId owner = somebody();
        UUID id = accomplishments.add(owner, draft("First words"), "web").id();
        UUID second =
                accomplishments.change(owner, id, 1, draft("Second words")).undo();
        accomplishments.change(owner, id, 2, draft("Third words"));
        assertThatThrownBy(() -> undo(owner, second)).isInstanceOf(Refusal.Conflict.class);
        assertThat(accomplishments.get(owner, id).text()).isEqualTo("Third words");
    }

    @Test
    void severalAreChangedAndTakenBackTogether() {
        OwnerId owner = somebody();
        UUID one = accomplishments.add(owner, draft("One"), "web").id();
        UUID two = accomplishments.add(owner, draft("Two"), "web").id();
        UUID batch = accomplishments.changeAll(owner, List.of(one, two), new BulkChange.AddTag("ward"));
        assertThat(texts(owner, filter("tag", "ward"))).containsExactlyInAnyOrder("One", "Two");
        undo(owner, batch);
        assertThat(texts(owner, filter("tag", "ward"))).isEmpty();
    }

    @Test
    @Tag("E4")
    void anAttachedFileIsKeptByItsContentAndFoundByItsName() throws java.io.IOException {
        OwnerId owner = somebody();
        UUID id = accomplishments.add(owner, draft("Wrote the guide"), "web").id();
        byte[] content = "the guide".getBytes(StandardCharsets.UTF_8);
        app.attachments().attach(owner, id, "../../etc/Guide v2.txt", new ByteArrayInputStream(content));
        AttachedFile file = accomplishments.get(owner, id).files().getFirst();
        assertThat(file.name()).isEqualTo("Guide v2.txt");
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(java.nio.file.Files.readAllBytes(
                        app.attachments().content(owner, id, file.id()).path()))
                .isEqualTo(content);
        assertThat(accomplishments.find(owner, "guide v2", 10)).hasSize(1);
        OwnerId other = somebody();
        assertThatThrownBy(() -> app.attachments().content(other, id, file.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @Tag("E4")
    void aFileThatWasTakenOffComesBack() {
        OwnerId owner = somebody();
        UUID id = accomplishments.add(owner, draft("Wrote the guide"), "web").id();
        app.attachments().attach(owner, id, "guide.txt", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        UUID file = accomplishments.get(owner, id).files().getFirst().id();
        UUID batch = app.attachments().detach(owner, id, file);
        assertThat(accomplishments.get(owner, id).files()).isEmpty();
        undo(owner, batch);
        assertThat(accomplishments.get(owner, id).files()).hasSize(1);
    }

    @Test
    void erasedPositionIsNamedByNoAccomplishment() {
        OwnerId owner = somebody();
        app.demo().fill(owner, headway.demo.HeadwayCast.MEI);
        UUID position = app.workHistory().positions().list(owner).getFirst().id();
        AccomplishmentFilter inIt = AccomplishmentFilter.ofPosition(position);
        List<UUID> named = accomplishments.all(owner, inIt).stream()
                .map(Accomplishment::id)
                .toList();
        assertThat(named).isNotEmpty();
        app.workHistory().positions().trash(owner, position);
        assertThat(accomplishments.all(owner, inIt)).hasSameSizeAs(named);
        app.workHistory().positions().erase(owner, position);
        assertThat(named)
                .allSatisfy(id ->
                        assertThat(accomplishments.get(owner, id).positionId()).isEmpty());
    }
}
