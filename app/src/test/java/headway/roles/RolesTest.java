package headway.roles;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.accomplishments.AccomplishmentFilter;
import headway.kernel.OwnerId;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Row E10: what the role asks against what matters most.
@BothDatabases
@Tag("E10")
class RolesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final App app;
    private final Roles roles;
    private final OwnerId amara;

    RolesTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.roles = app.show().roles();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        for (Records<?> part : List.of(roles.responsibilities(), roles.priorities())) {
            part.list(amara).forEach(each -> part.trash(amara, each.id()));
        }
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(each -> each.id())
                .toList();
        if (!all.isEmpty()) {
            app.accomplishments().trash(amara, all);
        }
        app.close();
    }

    private UUID asks(String text) {
        return roles.responsibilities()
                .add(amara, new Responsibility(text, Optional.empty(), ""), Origin.WEB)
                .id();
    }

    private UUID wants(String text, Optional<LocalDate> over) {
        Priority priority = new Priority(text, Priority.Whose.MANAGER, Optional.empty(), over, "");
        return roles.priorities().add(amara, priority, Origin.WEB).id();
    }

    /// What asks for something that day, whether or not it is among the five.
    private List<String> names(LocalDate day) {
        return app.ground().database().read(handle -> app.features().stream()
                .flatMap(feature -> feature.triggers().stream())
                .filter(trigger -> !trigger.signals(handle, amara, day).isEmpty())
                .map(trigger -> trigger.name())
                .toList());
    }

    @Test
    void E10_oneAnswerFillsTheCellOfBoth() {
        UUID roster = asks("Plan the roster");
        UUID agency = wants("Fewer agency hours", Optional.empty());
        wants("No harm", Optional.empty());
        wants("Long over", Optional.of(DAY.minusYears(1)));
        assertThat(roles.matrix(amara, DAY).cells()).isEqualTo(2);
        roles.answer(amara, roster, agency, "Brought agency shifts from 40 to 9 a month", DAY);
        Matrix matrix = roles.matrix(amara, DAY);
        assertThat(matrix.filled()).isEqualTo(1);
        assertThat(matrix.rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .strongest()
                        .orElseThrow()
                        .text())
                .isEqualTo("Brought agency shifts from 40 to 9 a month");
    }

    @Test
    void E10_anEmptyCellIsAskedAboutAfterAMonth() {
        UUID roster = asks("Plan the roster");
        UUID agency = wants("Fewer agency hours", Optional.empty());
        assertThat(names(DAY.plusDays(29))).doesNotContain("role.empty");
        assertThat(names(DAY.plusDays(31))).contains("role.empty");
        roles.answer(amara, roster, agency, "Brought agency shifts from 40 to 9 a month", DAY);
        assertThat(names(DAY.plusDays(31))).doesNotContain("role.empty");
    }

    @Test
    void E10_whatBelongsToOneOfTheTwoIsOfferedForBoth() {
        UUID roster = asks("Plan the roster");
        UUID agency = wants("Fewer agency hours", Optional.empty());
        UUID harm = wants("No harm", Optional.empty());
        UUID deed = roles.answer(amara, roster, agency, "Brought agency shifts down", DAY)
                .id();
        assertThat(roles.pair(amara, roster, harm).offered())
                .extracting(each -> each.id())
                .containsExactly(deed);
        roles.fill(amara, roster, harm, deed);
        assertThat(roles.pair(amara, roster, harm).evidence()).hasSize(1);
    }
}
