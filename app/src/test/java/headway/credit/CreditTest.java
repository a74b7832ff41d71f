package headway.credit;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.people.Person;
import headway.people.Relation;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Row E3: who knows of what was achieved.
@BothDatabases
@Tag("E3")
class CreditTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final String STRONG = "Cut the medication round on ward 4 from 50 to 35 minutes for 28 patients in"
            + " February by packing the trolley the night before, so that no dose was missed";

    private final App app;
    private final Credit credit;
    private final OwnerId amara;

    CreditTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.credit = app.show().credit();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        for (Records<?> part : List.of(credit.tellings(), app.people().persons())) {
            part.list(amara).forEach(each -> part.trash(amara, each.id()));
            part.trashed(amara).forEach(each -> part.erase(amara, each.id()));
        }
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(each -> each.id())
                .toList();
        if (!all.isEmpty()) {
            app.accomplishments().trash(amara, all);
        }
        app.close();
    }

    private UUID logged(String text, LocalDate day) {
        return app.accomplishments()
                .add(amara, AccomplishmentDraft.quick(text, day), "web")
                .id();
    }

    private UUID person(String name, Relation relation) {
        return app.people()
                .persons()
                .add(amara, Person.named(name, relation, "Northgate Infirmary"), Origin.WEB)
                .id();
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
    void E3_whatNobodyKnowsOfIsBroughtUpAfterAWeekUntilSomebodyWasTold() {
        UUID deed = logged(STRONG, DAY);
        UUID ruth = person("Ruth Adeyemi", Relation.MANAGER);
        assertThat(app.accomplishments().get(amara, deed).strength()).isGreaterThanOrEqualTo(Credit.STRONG);
        assertThat(names(DAY.plusDays(6))).doesNotContain("credit.unknown");
        assertThat(names(DAY.plusDays(7))).contains("credit.unknown");
        credit.tell(amara, deed, ruth, DAY);
        assertThat(names(DAY.plusDays(7))).doesNotContain("credit.unknown");
        assertThat(app.people().lastOn(amara, ruth)).contains(DAY);
    }

    @Test
    void E3_whoDecidesShouldKnowAndTheTeamIsNamed() {
        UUID deed = logged(STRONG, DAY);
        person("Ruth Adeyemi", Relation.MANAGER);
        UUID tomasz = person("Tomasz Zielinski", Relation.PEER);
        app.links().link(amara, new Ref("person", tomasz), new Ref("accomplishment", deed));
        Deed shown = credit.of(amara, deed, DAY);
        assertThat(shown.should()).extracting(Deed.Candidate::name).containsExactly("Ruth Adeyemi");
        assertThat(shown.team()).containsExactly("Tomasz Zielinski");
    }
}
