package headway.perception;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.feature.Feature;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P11")
class PerceptionsTest {

    private static List<Signal> due(TestApp house, String name, String today) {
        Trigger trigger = house.app().features().stream()
                .map(Feature::triggers)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return house.database()
                .database()
                .read(handle -> trigger.signals(handle, house.amaraId(), LocalDate.parse(today)));
    }

    @BothDatabases
    void P11_wantedAndHeardWordsAreComparedAndAMismatchBecomesAStep(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            assertThat(due(house, "perception.pulse", "2026-03-02")).isEmpty();
            house.amara().post("/perception/brand", Map.of("inside", "clear, fair, decisive", "since", "2026-01-01"));
            assertThat(due(house, "perception.pulse", "2026-03-02")).hasSize(1);
            house.amara()
                    .postJson(
                            "/api/feedback",
                            Map.of("text", "clear, late", "words", List.of("Clear", "late"), "givenOn", "2026-02-10"));

            Comparison comparison =
                    house.app().feedback().perceptions().comparison(house.amaraId(), LocalDate.parse("2026-03-02"));
            assertThat(comparison.words())
                    .containsExactly(
                            new Comparison.Word("clear", Comparison.Standing.HEARD, 1, 0),
                            new Comparison.Word("decisive", Comparison.Standing.MISSING, 0, 0),
                            new Comparison.Word("fair", Comparison.Standing.MISSING, 0, 0),
                            new Comparison.Word("late", Comparison.Standing.UNASKED, 1, 0));

            house.amara()
                    .post(
                            "/perception/steps",
                            Map.of("word", "late", "what", "Leave five minutes earlier", "dueOn", "2026-03-10"));
            assertThat(due(house, "perception.step", "2026-03-09")).isEmpty();
            assertThat(due(house, "perception.step", "2026-03-10")).hasSize(1);
        }
    }

    @BothDatabases
    void P11_aMeetingAsksForANoteUntilOneIsThere(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            assertThat(due(house, "perception.meeting", "2026-03-02")).isEmpty();
            var person = house.app()
                    .people()
                    .persons()
                    .add(
                            house.amaraId(),
                            headway.people.Person.named("Helen Voss", headway.people.Relation.values()[0], ""),
                            headway.platform.records.Origin.WEB)
                    .id();
            house.app()
                    .people()
                    .touch(
                            house.amaraId(),
                            person,
                            headway.people.TouchKind.MEETING,
                            LocalDate.parse("2026-03-02"),
                            headway.platform.records.Origin.WEB);
            assertThat(due(house, "perception.meeting", "2026-03-03")).hasSize(1);
            assertThat(due(house, "perception.meeting", "2026-03-05")).isEmpty();
            house.amara()
                    .post(
                            "/perception/impressions",
                            Map.of("contributed", "The falls chart", "happenedOn", "2026-03-02"));
            assertThat(due(house, "perception.meeting", "2026-03-03")).isEmpty();
        }
    }

    @Test
    void threeWordsAreThree() {
        try (TestApp house = TestApp.start()) {
            assertThat(house.amara()
                            .post("/perception/brand", Map.of("inside", "one, two, three, four"))
                            .body())
                    .contains("Three words at most; these are 4");
        }
    }
}
