package headway.moves;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.MoveDoors;
import headway.accomplishments.Accomplishment;
import headway.asks.Ask;
import headway.asks.AskState;
import headway.asks.AskType;
import headway.decisions.Decision;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.opportunities.Opportunities;
import headway.opportunities.Opportunity;
import headway.opportunities.OpportunityType;
import headway.opportunities.Stage;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.fetch.PageFetcher;
import headway.platform.records.Origin;
import headway.platform.records.Saved;
import headway.positions.Position;
import headway.presence.Finding;
import headway.presence.Presence;
import headway.presence.PublicProfile;
import headway.presence.Visibility;
import headway.reading.Article;
import headway.reading.Publication;
import headway.reading.Reading;
import headway.reading.ReadingGoal;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class MovesTest {
    /// Each test has a person of its own.
    private static int number;

    private final App app;
    private final MoveDoors doors;
    private final OwnerId amara;
    private final LocalDate today;

    MovesTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.doors = app.moves();
        this.amara = app.accounts()
                .add("Amara " + ++number, "correct horse battery")
                .orThrow()
                .id();
        this.today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        app.close();
    }

    /// What a trigger says on a day.
    private List<Signal> signals(String name, LocalDate day) {
        Trigger trigger = app.features().stream()
                .flatMap(feature -> feature.triggers().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return app.ground().database().read(handle -> trigger.signals(handle, amara, day));
    }

    private UUID notice(String title, Optional<LocalDate> next) {
        Opportunity noticed = Opportunity.noticed(title, OpportunityType.GAP, today);
        Opportunity dated = new Opportunity(
                title,
                noticed.type(),
                "",
                Stage.NOTICED,
                "",
                List.of("Ruth Adeyemi"),
                "Speak to Ruth",
                next,
                noticed.noticedOn(),
                "",
                "",
                "");
        return doors.opportunities().records().add(amara, dated, Origin.WEB).id();
    }

    @Test
    void M1_movingAStageKeepsItsHistoryAndIsTakenBack() {
        UUID id = notice("Students on nights", Optional.empty());
        Saved moved = doors.opportunities().move(amara, id, Stage.OFFERED);
        assertThat(doors.opportunities().history(amara, id))
                .extracting(Opportunities.StageEntry::stage)
                .containsExactly(Stage.NOTICED, Stage.OFFERED);
        app.changes().undo(amara, moved.undo(), app.undoables());
        assertThat(doors.opportunities().records().get(amara, id).facts().stage())
                .isEqualTo(Stage.NOTICED);
        assertThat(doors.opportunities().history(amara, id))
                .extracting(Opportunities.StageEntry::stage)
                .containsExactly(Stage.NOTICED);
    }

    @Test
    void M1_aNextActionIsBroughtUpOnItsDayAndNotAfterTheEnd() {
        UUID id = notice("Students on nights", Optional.of(today.plusDays(3)));
        assertThat(signals("opportunities.next-action", today.plusDays(2))).isEmpty();
        assertThat(signals("opportunities.next-action", today.plusDays(3)))
                .extracting(Signal::subject)
                .containsExactly(id.toString());
        doors.opportunities().move(amara, id, Stage.DECLINED);
        assertThat(signals("opportunities.next-action", today.plusDays(3))).isEmpty();
    }

    @Test
    void M1_sixtyDaysWithoutAHandRaisedAreBroughtUp() {
        notice("Students on nights", Optional.empty());
        assertThat(signals("opportunities.quiet", today.plusDays(59))).isEmpty();
        assertThat(signals("opportunities.quiet", today.plusDays(60)))
                .extracting(Signal::args)
                .containsExactly(List.of(60));
    }

    private UUID ask(Optional<LocalDate> talk, Optional<LocalDate> next) {
        Ask ask = new Ask(AskType.RAISE, "A day from home", "Ruth", AskState.PLANNED, "", "", "", talk, "", next);
        return doors.asks().records().add(amara, ask, Origin.WEB).id();
    }

    @Test
    void M4_anAskIsBroughtUpAWeekBeforeItsNextDate() {
        ask(Optional.empty(), Optional.of(today.plusDays(30)));
        assertThat(signals("asks.next-date", today.plusDays(22))).isEmpty();
        assertThat(signals("asks.next-date", today.plusDays(23))).hasSize(1);
    }

    @Test
    void M4_anAskWithoutEvidenceIsBroughtUpUntilSomeIsPicked() {
        app.demo().fill(amara, HeadwayCast.AMARA);
        UUID id = ask(Optional.of(today.plusDays(20)), Optional.empty());
        assertThat(signals("asks.no-evidence", today))
                .extracting(Signal::subject)
                .containsExactly(id.toString());
        List<Accomplishment> candidates = doors.asks().candidates(amara, id);
        assertThat(candidates).isSortedAccordingTo((one, other) -> other.strength() - one.strength());
        UUID undo =
                doors.asks().support(amara, id, List.of(candidates.getFirst().id()));
        assertThat(signals("asks.no-evidence", today)).isEmpty();
        assertThat(doors.asks().evidence(amara, id)).containsExactly(candidates.getFirst());
        app.changes().undo(amara, undo, app.undoables());
        assertThat(signals("asks.no-evidence", today)).hasSize(1);
    }

    @Test
    void M5_aDecisionIsBroughtUpOnItsDayOfReviewUntilItsOutcomeIsIn() {
        Decision decision = new Decision(
                "Apply?",
                "",
                Decision.Door.TWO_WAY,
                "",
                "Yes",
                "",
                "An interview",
                Optional.of(60),
                Optional.of(today),
                Optional.of(today.plusDays(90)),
                Decision.Happened.OPEN,
                "",
                "");
        doors.decisions().records().add(amara, decision, Origin.WEB);
        assertThat(signals("decisions.review", today.plusDays(89))).isEmpty();
        assertThat(signals("decisions.review", today.plusDays(90))).hasSize(1);
    }

    private UUID profile(String title, LocalDate audited) {
        PublicProfile profile = new PublicProfile(
                "LinkedIn",
                "",
                Visibility.PUBLIC,
                "",
                title,
                "Northgate Infirmary",
                Optional.empty(),
                Optional.of(audited),
                List.of(),
                "");
        return doors.presence().profiles().add(amara, profile, Origin.WEB).id();
    }

    @Test
    void P8_aProfileIsBroughtUpEveryQuarter() {
        UUID id = profile("", today);
        assertThat(signals("presence.audit", today.plusDays(90))).isEmpty();
        assertThat(signals("presence.audit", today.plusDays(91))).hasSize(1);
        doors.presence().audit(amara, id, today.plusDays(91), List.of("photo"));
        assertThat(signals("presence.audit", today.plusDays(91))).isEmpty();
    }

    @Test
    void P8_aProfileThatContradictsTheWorkHistoryIsBroughtUp() {
        Position position = new Position(
                Position.Kind.EMPLOYMENT,
                "Northgate Infirmary",
                "Ward manager",
                "",
                PartialDate.parse("2023-02"),
                Optional.empty(),
                true,
                "",
                "",
                "",
                "");
        profile("Staff nurse", today);
        assertThat(signals("presence.differs", today)).isEmpty();
        app.workHistory().positions().add(amara, position, Origin.WEB);
        assertThat(signals("presence.differs", today)).extracting(Signal::args).containsExactly(List.of("LinkedIn", 1));
    }

    @Test
    void P8_anArchiveIsScannedOnceAndItsFindingsAreSettled() {
        byte[] csv = "Date,Message\n2019-01-01,I hate this\n2019-01-02,fine\n".getBytes(StandardCharsets.UTF_8);
        Presence.Scanned first = doors.presence().scan(amara, "Comments.csv", csv);
        Presence.Scanned second = doors.presence().scan(amara, "Comments.csv", csv);
        assertThat(List.of(first.posts(), first.added(), second.added(), second.known()))
                .containsExactly(2, 1, 0, 1);
        UUID id = doors.presence().findings().list(amara).getFirst().id();
        doors.presence().decide(amara, id, Finding.State.DELETED);
        assertThat(doors.presence().findings().get(amara, id).facts().state()).isEqualTo(Finding.State.DELETED);
    }

    private void said(LocalDate day) {
        Article article = new Article(
                "One",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Article.State.READ,
                Optional.of(day),
                "Mine",
                "Forum",
                Optional.of(day),
                "");
        doors.reading().articles().add(amara, article, Origin.WEB);
    }

    @Test
    void P7_aMonthBehindItsGoalIsBroughtUp() {
        doors.reading().settings().add(amara, new ReadingGoal(Optional.of(2), false), Origin.WEB);
        LocalDate half = LocalDate.of(2026, 4, 15);
        assertThat(signals("reading.goal", half.minusDays(1))).isEmpty();
        assertThat(signals("reading.goal", half)).extracting(Signal::args).containsExactly(List.of(0, 2));
        said(half.minusDays(3));
        assertThat(signals("reading.goal", half)).isEmpty();
        assertThat(doors.reading().contributions(amara, half)).isEqualTo(1);
    }

    @Test
    void P7_thirtyDaysWithoutReadingAreBroughtUp() {
        assertThat(signals("reading.quiet", today.plusDays(400))).isEmpty();
        said(today);
        assertThat(signals("reading.quiet", today.plusDays(29))).isEmpty();
        assertThat(signals("reading.quiet", today.plusDays(30))).hasSize(1);
    }

    @Test
    void P7_nothingIsFetchedUnlessSomebodySwitchedItOn() {
        int[] looked = {0};
        PageFetcher fetcher = new PageFetcher(
                host -> {
                    looked[0]++;
                    throw new java.net.UnknownHostException(host);
                },
                (address, port, timeoutMs) -> new java.net.Socket());
        Reading reading = new Reading(app.ground().keeping(), fetcher);
        Publication publication = new Publication("L", "", "https://l.example/feed", "", Optional.empty());
        UUID id = reading.publications().add(amara, publication, Origin.WEB).id();
        reading.fetchScheduled();
        assertThat(looked[0]).isZero();
        assertThat(reading.fetch(amara, id, today)).isEqualTo(new Reading.Outcome.Failed("unknown-host"));
        reading.settings().add(amara, new ReadingGoal(Optional.empty(), true), Origin.WEB);
        reading.fetchScheduled();
        assertThat(looked[0]).isEqualTo(2);
    }
}
