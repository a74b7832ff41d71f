package headway.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.BulkChange;
import headway.accomplishments.Confidentiality;
import headway.accomplishments.WebLink;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.feature.Signal;
import headway.platform.records.Origin;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Row E4: the best of a quarter, and the portfolio made of it.
@BothDatabases
@Tag("E4")
class SamplesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-02");
    private static final Quarter QUARTER = new Quarter(2026, 1);
    private static final String STRONG = "Cut the medication round on ward 4 from 50 to 35 minutes for 28 patients";

    private final App app;
    private final Samples samples;
    private final Portfolios portfolios;
    private final OwnerId amara;

    SamplesTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.samples = app.show().samples();
        this.portfolios = app.show().portfolios();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        for (var part : List.of(samples.records(), portfolios.records())) {
            part.list(amara).forEach(each -> part.trash(amara, each.id()));
            part.trashed(amara).forEach(each -> part.erase(amara, each.id()));
        }
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(Accomplishment::id)
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

    private List<UUID> best(Quarter quarter) {
        return samples.of(amara, quarter).stream()
                .map(each -> each.accomplishment().id())
                .toList();
    }

    private UUID sample(UUID accomplishment) {
        return samples.of(amara, accomplishment).orElseThrow().id();
    }

    private List<Signal> signals(LocalDate day) {
        return app.ground().database().read(handle -> app.features().stream()
                .flatMap(feature -> feature.triggers().stream())
                .filter(trigger -> trigger.name().equals("best.open"))
                .flatMap(trigger -> trigger.signals(handle, amara, day).stream())
                .toList());
    }

    @Test
    void E4_whatIsChosenBelongsToTheQuarterOfItsDayAndIsChosenOnce() {
        UUID first = logged("Wrote the checklist", DAY);
        UUID second = logged(STRONG, DAY.minusMonths(3));
        samples.change(amara, List.of(first, second), List.of());
        samples.say(amara, first, "It is used on every ward now");
        samples.change(amara, List.of(first), List.of());
        assertThat(best(QUARTER)).containsExactly(first);
        assertThat(best(QUARTER.previous())).containsExactly(second);
        assertThat(samples.of(amara, first).orElseThrow().facts().note()).isEqualTo("It is used on every ward now");
        Sample again = new Sample(Optional.of(first), QUARTER, "");
        assertThatThrownBy(() -> samples.records().add(amara, again, Origin.API))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void E4_aChoiceIsTakenBackAsOneAct() {
        UUID first = logged("Wrote the checklist", DAY);
        UUID second = logged("Taught the night shift", DAY);
        samples.change(amara, List.of(first), List.of());
        UUID batch = samples.choose(amara, QUARTER, Set.of(second), Origin.WEB);
        assertThat(best(QUARTER)).containsExactly(second);
        app.changes().undo(amara, batch, app.undoables());
        assertThat(best(QUARTER)).containsExactly(first);
    }

    @Test
    void E4_whatIsInTheTrashIsNotAmongTheBestUntilItComesBack() {
        UUID first = logged("Wrote the checklist", DAY);
        samples.change(amara, List.of(first), List.of());
        UUID batch = app.accomplishments().trash(amara, List.of(first));
        assertThat(best(QUARTER)).isEmpty();
        app.changes().undo(amara, batch, app.undoables());
        assertThat(best(QUARTER)).containsExactly(first);
    }

    @Test
    void E4_theStrongestAreOfferedFirst() {
        logged("Wrote the checklist", DAY);
        UUID strong = logged(STRONG, DAY.minusDays(9));
        assertThat(samples.candidates(amara, QUARTER, 1))
                .extracting(Accomplishment::id)
                .containsExactly(strong);
    }

    @Test
    void E4_aQuarterWithoutAChoiceIsBroughtUpAroundItsEnd() {
        assertThat(signals(LocalDate.parse("2026-03-25"))).isEmpty();
        UUID deed = logged(STRONG, DAY);
        assertThat(signals(LocalDate.parse("2026-03-17"))).isEmpty();
        assertThat(signals(LocalDate.parse("2026-03-18")))
                .extracting(Signal::subject)
                .containsExactly("2026-Q1");
        assertThat(signals(LocalDate.parse("2026-04-14")))
                .extracting(Signal::subject)
                .containsExactly("2026-Q1");
        assertThat(signals(LocalDate.parse("2026-04-15"))).isEmpty();
        samples.change(amara, List.of(deed), List.of());
        assertThat(signals(LocalDate.parse("2026-03-18"))).isEmpty();
        samples.change(amara, List.of(), List.of(deed));
        assertThat(signals(LocalDate.parse("2026-03-18"))).hasSize(1);
    }

    @Test
    void E4_thePortfolioKeepsTheOrderThatWasGivenToIt() {
        UUID first = logged("Wrote the checklist", DAY);
        UUID second = logged("Taught the night shift", DAY);
        UUID third = logged(STRONG, DAY);
        samples.change(amara, List.of(first, second, third), List.of());
        portfolios.add(amara, List.of(sample(first), sample(second)));
        portfolios.add(amara, List.of(sample(third), sample(first)));
        UUID batch = portfolios.move(amara, sample(third), true);
        assertThat(order()).containsExactly(first, third, second);
        app.changes().undo(amara, batch, app.undoables());
        assertThat(order()).containsExactly(first, second, third);
        portfolios.remove(amara, sample(second));
        portfolios.arrange(amara, List.of(sample(third), sample(first), UUID.randomUUID()));
        assertThat(order()).containsExactly(third, first);
        samples.change(amara, List.of(), List.of(third));
        assertThat(order()).containsExactly(first);
    }

    private List<UUID> order() {
        return portfolios.chosen(amara).stream()
                .map(each -> each.accomplishment().id())
                .toList();
    }

    @Test
    void E4_whatIsNotForOutsidersStaysOutAndIsNamed() {
        UUID open = app.accomplishments()
                .add(
                        amara,
                        new AccomplishmentDraft(
                                STRONG,
                                "",
                                DAY,
                                Optional.empty(),
                                "",
                                Confidentiality.OPEN,
                                List.of(),
                                List.of(
                                        new WebLink("The audit", "/home/amara/audit"),
                                        new WebLink("The paper", "https://example.org/paper"))),
                        "web")
                .id();
        UUID internal = logged("Negotiated the contract", DAY);
        UUID secret = logged("Reported the incident", DAY);
        app.accomplishments()
                .changeAll(amara, List.of(internal), new BulkChange.SetConfidentiality(Confidentiality.INTERNAL));
        app.accomplishments()
                .changeAll(amara, List.of(secret), new BulkChange.SetConfidentiality(Confidentiality.CONFIDENTIAL));
        attach(open, "notes.txt", "notes");
        attach(open, "broken.png", "\u0089PNG\r\n\u001a\n");
        samples.change(amara, List.of(open, internal, secret), List.of());
        portfolios.add(amara, List.of(sample(open), sample(internal), sample(secret)));
        PortfolioSheet sheet = portfolios.sheet(amara);
        assertThat(sheet.items()).extracting(item -> item.accomplishment().id()).containsExactly(open);
        assertThat(sheet.items().getFirst().links()).extracting(WebLink::label).containsExactly("The paper");
        assertThat(sheet.leftOut())
                .extracting(each -> each.what() + " " + each.reason().code())
                .containsExactly(
                        "The audit path",
                        "notes.txt no-picture",
                        "broken.png damaged",
                        "Negotiated the contract internal",
                        "Reported the incident confidential");
    }

    private void attach(UUID accomplishment, String name, String content) {
        app.attachments()
                .attach(
                        amara,
                        accomplishment,
                        name,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
