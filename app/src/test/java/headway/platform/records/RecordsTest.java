package headway.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.changes.Changes;
import headway.platform.changes.References;
import headway.platform.feature.RecordTable;
import headway.platform.web.FormData;
import headway.positions.Position;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class RecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final App app;
    private final OwnerId amara;
    private final OwnerId jonas;
    private final Records<Position> positions;
    private final Changes changes;
    private final Records<Promise> promises;
    private final UUID ward;
    private final UUID school;

    RecordsTest(TestDatabase house) {
        app = App.forCommand(house.config(), house.clock());
        amara = app.accounts().first().id();
        jonas = app.accounts()
                .byName(HeadwayCast.JONAS.name())
                .orElseGet(() -> app.accounts()
                        .add(HeadwayCast.JONAS.name(), "correct horse battery")
                        .orThrow())
                .id();
        RecordKeeping ground = app.ground().keeping();
        changes = new Changes(ground.database(), ground.ids(), ground.clock(), new References(this::tables));
        RecordKeeping keeping =
                new RecordKeeping(ground.database(), ground.search(), changes, ground.ids(), ground.clock());
        positions = new Records<>(app.workHistory().positions().particulars(), keeping);
        promises = new Records<>(new Promise.PromiseKind(positions.choices()), keeping);
        ground.database().write(transaction -> {
            transaction.handle().createUpdate("drop table if exists promise").execute();
            return transaction.handle().createUpdate(Promise.PromiseKind.SCHEMA).execute();
        });
        ward = addPosition(amara, "Northgate Infirmary");
        school = addPosition(jonas, "Albert Schule");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private List<RecordTable> tables() {
        return List.of(positions.table(), promises.table());
    }

    private UUID addPosition(OwnerId owner, String employer) {
        Map<String, String> typed = Map.of("employer", employer, "title", "Lead", "kind", "employment");
        Position position = RecordForm.check(positions.particulars(), FormData.of(typed), owner, TODAY)
                .orThrow();
        return positions.add(owner, position, Origin.WEB).id();
    }

    private Result<Promise> checked(Map<String, String> typed) {
        return RecordForm.check(promises.particulars(), FormData.of(typed), amara, TODAY);
    }

    private Map<String, String> everything() {
        return Map.of(
                "words",
                "Roster out eight weeks ahead",
                "due",
                "30 April 2026",
                "weight",
                "4",
                "size",
                "large",
                "kept",
                "true",
                "positionId",
                ward.toString());
    }

    private UUID addEverything() {
        return promises.add(amara, checked(everything()).orThrow(), Origin.WEB).id();
    }

    @Test
    void everyShapeIsKeptAsItWasTyped() {
        Promise expected = new Promise(
                "Roster out eight weeks ahead",
                Optional.of(LocalDate.of(2026, 4, 30)),
                Optional.of(4),
                Promise.Size.LARGE,
                true,
                Optional.of(ward));
        assertThat(promises.get(amara, addEverything()).facts()).isEqualTo(expected);
    }

    @Test
    void whatIsLeftEmptyStaysEmpty() {
        Promise bare = checked(Map.of("words", "Something")).orThrow();
        Promise kept =
                promises.get(amara, promises.add(amara, bare, Origin.WEB).id()).facts();
        assertThat(kept)
                .isEqualTo(new Promise(
                        "Something", Optional.empty(), Optional.empty(), Promise.Size.SMALL, false, Optional.empty()));
    }

    @Test
    void programsGetNumbersDaysAndIds() {
        Kept<Promise> kept = promises.get(amara, addEverything());
        assertThat(RecordApi.json(promises.particulars(), kept))
                .containsEntry("due", "2026-04-30")
                .containsEntry("weight", 4)
                .containsEntry("kept", true)
                .containsEntry("positionId", ward.toString());
    }

    @Test
    void monthIsNoDayAndNumbersStayInTheirRange() {
        Map<String, String> typed = Map.of("words", "x", "due", "April 2026", "weight", "6");
        assertThat(checked(typed))
                .isEqualTo(Result.invalid(List.of(
                        Problem.at("due", "records.day-needed", "April 2026"),
                        Problem.at("weight", "records.number-unknown", "6", 1, 5))));
    }

    @Test
    void wordsAreNoNumber() {
        assertThat(checked(Map.of("words", "x", "weight", "four")))
                .isEqualTo(Result.invalid(Problem.at("weight", "records.number-unknown", "four", 1, 5)));
    }

    @Test
    void nobodyNamesARecordOfSomebodyElse() {
        assertThat(checked(Map.of("words", "x", "positionId", school.toString())))
                .isEqualTo(Result.invalid(Problem.at("positionId", "records.reference-unknown")));
    }

    @Test
    void recordInTheTrashCannotBeChosen() {
        positions.trash(amara, ward);
        assertThat(positions.choices().of(amara))
                .noneMatch(choice -> choice.id().equals(ward));
        assertThat(checked(everything()))
                .isEqualTo(Result.invalid(Problem.at("positionId", "records.reference-unknown")));
    }

    @Test
    void recordThatComesBackFromTheTrashIsStillNamed() {
        UUID promise = addEverything();
        positions.trash(amara, ward);
        positions.restore(amara, ward);
        assertThat(promises.get(amara, promise).facts().to()).contains(ward);
    }

    @Test
    void erasedRecordIsNamedNowhere() {
        UUID promise = addEverything();
        positions.trash(amara, ward);
        positions.erase(amara, ward);
        assertThat(promises.get(amara, promise).facts().to()).isEmpty();
    }

    @Test
    void takingBackDoesNotNameWhatWasErased() {
        UUID promise = addEverything();
        Promise other = checked(Map.of("words", "Other")).orThrow();
        UUID batch = promises.change(amara, promise, 1, other).undo();
        positions.trash(amara, ward);
        positions.erase(amara, ward);
        changes.undo(amara, batch, List.of(promises));
        assertThat(promises.get(amara, promise).facts())
                .extracting(Promise::words, Promise::to)
                .containsExactly("Roster out eight weeks ahead", Optional.empty());
    }

    @Test
    void listIsNarrowedToOneChoice() {
        UUID promise = addEverything();
        List<Kept<Promise>> all = promises.list(amara);
        assertThat(ChoiceFilter.of(promises.particulars(), "size", "/promises", "large")
                        .narrow(all))
                .extracting(Kept::id)
                .contains(promise);
        assertThat(ChoiceFilter.of(promises.particulars(), "size", "/promises", "small")
                        .narrow(all))
                .extracting(Kept::id)
                .doesNotContain(promise);
        assertThat(ChoiceFilter.of(promises.particulars(), "size", "/promises", "huge")
                        .narrow(all))
                .isEqualTo(all);
    }

    @Test
    void onlyWhatIsInTheTrashIsErased() {
        UUID promise = addEverything();
        assertThatThrownBy(() -> promises.erase(amara, promise)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void trashNamesRecordsByTheirTitle() {
        UUID promise = addEverything();
        promises.trash(amara, promise);
        assertThat(promises.trashed(amara))
                .filteredOn(each -> each.id().equals(promise))
                .singleElement()
                .returns("Roster out eight weeks ahead", each -> each.title());
    }
}
