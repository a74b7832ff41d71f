package headway.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.engine.planning.HeldBack;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Refusal;
import headway.platform.records.Origin;
import headway.positions.Credential;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BothDatabases
class TodayTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final App app;
    private final Today today;
    private final OwnerId amara;

    TodayTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.today = app.today();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(each -> each.id())
                .toList();
        if (!all.isEmpty()) {
            app.accomplishments().trash(amara, all);
        }
        var credentials = app.workHistory().credentials();
        credentials.list(amara).forEach(each -> credentials.trash(amara, each.id()));
        app.close();
    }

    private UUID logged(String text, LocalDate day) {
        return app.accomplishments()
                .add(amara, AccomplishmentDraft.quick(text, day), "web")
                .id();
    }

    private List<String> names(LocalDate day) {
        return today.plan(amara, day, Optional.empty()).offers().stream()
                .map(offer -> offer.trigger().name())
                .toList();
    }

    private Set<HeldBack> heldBack(LocalDate day) {
        return today.plan(amara, day, Optional.empty()).heldBack().keySet();
    }

    private UUID tap(LocalDate day, String trigger, UUID subject, Today.Tap tap) {
        return today.answer(amara, day, trigger, subject.toString(), tap, Optional.empty(), "shown");
    }

    @Test
    @Tag("E1")
    void E1_aWeekWithoutAWordIsBroughtUp() {
        logged("Cut the handover from 25 to 15 minutes on ward 4 in March, so that rounds start on time", DAY);
        assertThat(names(DAY.plusDays(6))).doesNotContain("accomplishments.quiet");
        assertThat(names(DAY.plusDays(7))).contains("accomplishments.quiet");
    }

    @Test
    @Tag("E2")
    void E2_whatLacksItsNumberIsAskedForWhileItIsRemembered() {
        logged("Taught the night shift", DAY);
        assertThat(names(DAY)).contains("accomplishments.unfinished");
        assertThat(names(DAY.plusDays(31))).doesNotContain("accomplishments.unfinished");
    }

    @Test
    @Tag("D10")
    void D10_aLicenceThatEndsIsBroughtUpThreeMonthsAhead() {
        app.workHistory()
                .credentials()
                .add(
                        amara,
                        new Credential(
                                Credential.Kind.LICENCE,
                                "Nursing registration",
                                "Council",
                                Optional.empty(),
                                PartialDate.parse("2026-06-30"),
                                "",
                                "",
                                ""),
                        Origin.WEB);
        assertThat(names(LocalDate.parse("2026-03-31"))).doesNotContain("positions.expiring");
        assertThat(names(LocalDate.parse("2026-04-01"))).contains("positions.expiring");
    }

    @Test
    @Tag("E9")
    void E9_theStrongestOfTheMonthAYearAgoIsLookedAtAgain() {
        logged("Wrote a note", DAY.minusYears(1));
        UUID strong = logged(
                "Cut the handover from 25 to 15 minutes on ward 4, so that rounds start on time",
                DAY.minusYears(1).plusDays(3));
        assertThat(names(DAY)).contains("accomplishments.year-ago");
        assertThat(today.plan(amara, DAY, Optional.empty()).offers())
                .filteredOn(offer -> offer.trigger().name().equals("accomplishments.year-ago"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.signal().path()).endsWith(strong.toString()));
        assertThat(names(DAY.plusMonths(1))).doesNotContain("accomplishments.year-ago");
    }

    @Test
    @Tag("S9")
    void S9_aQuarterThatIsOverIsHandedOn() {
        LocalDate april = LocalDate.parse("2026-04-02");
        logged("Trained 3 nurses", DAY);
        logged("Trained 4 nurses", DAY);
        assertThat(names(april)).doesNotContain("brag.quarter");
        logged("Trained 5 nurses", DAY);
        assertThat(names(april)).contains("brag.quarter");
        assertThat(names(april.plusMonths(1))).doesNotContain("brag.quarter");
    }

    /// R3 has none of its own: the minutes that somebody has narrow what all others bring up.
    @Test
    void everyRowThatIsBuiltHasItsTrigger() {
        assertThat(today.rows())
                .contains(("D1 D2 D3 D4 D5 D7 D10 D13 D14 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 P1 P2 P3 P4 P5 P7 P8 P9 P11"
                                + " M1 M4 M5 S5 S7 S9 R1 R2 R4")
                        .split(" "));
    }

    @Test
    void whatIsNotForMeNeverComesBackUnlessItIsBroughtBack() {
        UUID subject = logged("Taught the night shift", DAY);
        tap(DAY, "accomplishments.unfinished", subject, Today.Tap.NEVER);
        assertThat(names(DAY.plusDays(20))).doesNotContain("accomplishments.unfinished");
        UUID hidden = today.hidden(amara).getFirst().id();
        today.unhide(amara, hidden);
        assertThat(names(DAY.plusDays(20))).contains("accomplishments.unfinished");
        assertThatThrownBy(() -> today.unhide(amara, hidden)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatIsPutOffComesBackByItself() {
        UUID subject = logged("Taught the night shift", DAY);
        tap(DAY, "accomplishments.unfinished", subject, Today.Tap.LATER);
        assertThat(names(DAY.plusDays(6))).doesNotContain("accomplishments.unfinished");
        assertThat(heldBack(DAY.plusDays(6))).contains(HeldBack.LATER);
        assertThat(heldBack(DAY.plusDays(7))).doesNotContain(HeldBack.LATER);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        UUID subject = logged("Taught the night shift", DAY);
        UUID undo = tap(DAY, "accomplishments.unfinished", subject, Today.Tap.DONE);
        assertThat(names(DAY)).doesNotContain("accomplishments.unfinished");
        app.changes().undo(amara, undo, app.undoables());
        assertThat(names(DAY)).contains("accomplishments.unfinished");
    }

    @Test
    void onlyWhatIsOfferedCanBeAnswered() {
        assertThatThrownBy(() -> tap(DAY, "accomplishments.unfinished", UUID.randomUUID(), Today.Tap.DONE))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> tap(DAY, "no.such.trigger", UUID.randomUUID(), Today.Tap.DONE))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aPlanIsKeptUntilSomethingIsWritten() {
        DayPlan first = today.plan(amara, DAY, Optional.empty());
        assertThat(today.plan(amara, DAY, Optional.empty())).isSameAs(first);
        logged("Taught the night shift", DAY);
        assertThat(today.plan(amara, DAY, Optional.empty())).isNotSameAs(first);
    }

    @Test
    void whatWasSeenIsRememberedOnceADay() {
        logged("Taught the night shift", DAY);
        List<Offer> offers = today.plan(amara, DAY, Optional.empty()).offers();
        today.seen(amara, DAY, offers);
        DayPlan after = today.plan(amara, DAY, Optional.empty());
        today.seen(amara, DAY, after.offers());
        assertThat(today.plan(amara, DAY, Optional.empty())).isSameAs(after);
    }

    @Test
    void atMostFiveAndOnlyWhatFitsTheTime() {
        for (int i = 0; i < 20; i++) {
            logged("Taught the night shift " + "abcdefghijklmnopqrst".charAt(i), DAY.minusDays(i));
        }
        assertThat(today.plan(amara, DAY, Optional.empty()).offers()).hasSizeLessThanOrEqualTo(5);
        DayPlan quick = today.plan(amara, DAY, Optional.of(2));
        assertThat(quick.offers()).hasSize(1);
        assertThat(quick.offers().getFirst().minutes()).isEqualTo(2);
    }
}
