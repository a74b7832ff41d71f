package headway.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.kernel.OwnerId;
import headway.platform.feature.Feature;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BothDatabases
class FeedbackTest {
    private final TestDatabase house;
    private final App app;
    private final Feedback feedback;
    private final OwnerId amara;

    FeedbackTest(TestDatabase house) {
        this.house = house;
        this.app = App.forCommand(house.config(), house.clock());
        this.feedback = app.feedback().feedback();
        this.amara = app.accounts().first().id();
        feedback.list(amara).forEach(each -> feedback.entries().trash(amara, each.id()));
        feedback.rhythms().list(amara).forEach(each -> feedback.rhythms().trash(amara, each.id()));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    }

    private UUID said(String text) {
        return feedback.add(amara, FeedbackEntry.said(text, "Ruth Adeyemi", SourceKind.MANAGER, today()), Origin.WEB)
                .id();
    }

    private List<Signal> signals(String trigger) {
        Trigger wanted = app.features().stream()
                .map(Feature::triggers)
                .flatMap(List::stream)
                .filter(each -> each.name().equals(trigger))
                .findFirst()
                .orElseThrow();
        return house.database().read(handle -> wanted.signals(handle, amara, today()));
    }

    private void respond(UUID id, String action, Optional<LocalDate> due, Optional<LocalDate> done) {
        feedback.respond(amara, id, new FeedbackEntry.Response(action, due, done, Optional.empty(), ""));
    }

    @Test
    @Tag("E6")
    void E6_feedbackWithoutAViewIsBroughtUpAfterThreeDays() {
        UUID id = said("Explain the roster earlier");
        assertThat(signals("feedback.view")).isEmpty();
        house.clock().forward(Duration.ofDays(3));
        assertThat(signals("feedback.view")).extracting(Signal::subject).containsExactly(id.toString());
        feedback.view(amara, id, new FeedbackEntry.OwnView(Opinion.PARTLY, "Not in summer"));
        assertThat(signals("feedback.view")).isEmpty();
    }

    @Test
    @Tag("E6")
    void E6_anActionIsBroughtUpOnItsDayAndTheLoopTwoWeeksAfterItWasDone() {
        UUID id = said("Explain the roster earlier");
        respond(id, "Publish it on the 1st", Optional.of(today().plusDays(5)), Optional.empty());
        assertThat(signals("feedback.action")).isEmpty();
        house.clock().forward(Duration.ofDays(5));
        assertThat(signals("feedback.action")).extracting(Signal::subject).containsExactly(id.toString());
        respond(id, "Publish it on the 1st", Optional.of(today()), Optional.of(today()));
        assertThat(signals("feedback.action")).isEmpty();
        assertThat(signals("feedback.loop")).isEmpty();
        house.clock().forward(Duration.ofDays(14));
        assertThat(signals("feedback.loop")).extracting(Signal::subject).containsExactly(id.toString());
        feedback.respond(
                amara,
                id,
                new FeedbackEntry.Response(
                        "Publish it", Optional.empty(), Optional.of(today()), Optional.of(today()), "Told her"));
        assertThat(signals("feedback.loop")).isEmpty();
    }

    @Test
    @Tag("E5")
    void E5_theRhythmOfASourceResetsWhenItSaysSomething() {
        feedback.rhythms().add(amara, new AskingRhythm(SourceKind.MANAGER, "", 3, ""), Origin.WEB);
        house.clock().forward(Duration.ofDays(80));
        assertThat(signals("feedback.ask")).isEmpty();
        house.clock().forward(Duration.ofDays(15));
        assertThat(signals("feedback.ask")).hasSize(1);
        said("Good month");
        assertThat(signals("feedback.ask")).isEmpty();
    }

    @Test
    @Tag("E5")
    void E5_silenceIsBroughtUpAfterAWeekAndAgainAWeekAfterAReminder() {
        Requests requests = app.feedback().requests();
        UUID id = requests.requests()
                .add(
                        amara,
                        new FeedbackRequest(
                                "The handover",
                                "",
                                SourceKind.PEER,
                                List.of("What should stay?"),
                                List.of("Priya Nair"),
                                Way.NAMED,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Origin.WEB)
                .id();
        requests.invite(amara, id, today());
        assertThat(requests.unanswered(amara, today())).hasSize(1);
        house.clock().forward(Duration.ofDays(7));
        assertThat(signals("feedback.silence")).extracting(Signal::subject).containsExactly(id.toString());
        requests.inviteAgain(
                amara, requests.get(amara, id).recipients().getFirst().id(), today());
        assertThat(signals("feedback.silence")).isEmpty();
        house.clock().forward(Duration.ofDays(7));
        assertThat(signals("feedback.silence")).hasSize(1);
        requests.withdraw(amara, id, today());
        assertThat(signals("feedback.silence")).isEmpty();
    }

    @Test
    @Tag("E6")
    void E6_themesAreCountedByQuarter() {
        UUID id = said("Explain the roster earlier");
        Kept<FeedbackEntry> entry = feedback.entries().get(amara, id);
        feedback.entries()
                .change(
                        amara,
                        id,
                        entry.version(),
                        entry.facts().withThemes(Optional.of(4), List.of("Communication", "roster")));
        ThemeTrends trends = ThemeTrends.of(feedback.list(amara), today());
        assertThat(trends.themes()).extracting(ThemeTrends.Theme::name).containsExactly("communication", "roster");
        assertThat(trends.themes().getFirst().counts()).hasSize(8).endsWith(0, 1);
        assertThat(trends.themes().getFirst().professional()).isTrue();
        assertThat(feedback.professional(amara)).hasSize(1);
        assertThat(feedback.since(amara, today().plusDays(1))).isEmpty();
    }
}
