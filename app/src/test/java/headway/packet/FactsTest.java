package headway.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Confidentiality;
import headway.feedback.FeedbackEntry;
import headway.feedback.SourceKind;
import headway.feedback.Tone;
import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import headway.reviews.Going;
import headway.reviews.Review;
import headway.reviews.Settings;
import headway.setbacks.Setback;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;

/// Row S5: what feedback, setbacks and the guided preparation bring into a packet.
@Tag("S5")
class FactsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Packet YEAR = Packet.of(DAY.minusYears(1).plusDays(1), DAY);

    /// Somebody before a review.
    private record Desk(App app, OwnerId amara) implements AutoCloseable {
        static Desk of(TestDatabase house) {
            App app = App.forCommand(house.config(), house.clock());
            return new Desk(app, app.accounts().first().id());
        }

        UUID said(String text, Tone tone, LocalDate day, FeedbackEntry.Response response) {
            FeedbackEntry plain = FeedbackEntry.said(text, "Ruth Adeyemi", SourceKind.MANAGER, day);
            FeedbackEntry entry = new FeedbackEntry(
                    plain.text(),
                    plain.giver(),
                    plain.person(),
                    plain.source(),
                    plain.givenOn(),
                    tone,
                    plain.weight(),
                    plain.themes(),
                    plain.words(),
                    plain.view(),
                    response,
                    plain.request());
            return app.feedback().feedback().add(amara, entry, Origin.WEB).id();
        }

        UUID logged(String text, LocalDate day, Confidentiality confidentiality) {
            AccomplishmentDraft draft =
                    new AccomplishmentDraft(text, "", day, Optional.empty(), "", confidentiality, List.of(), List.of());
            return app.accomplishments().add(amara, draft, "web").id();
        }

        Packets packets() {
            return app.show().packets();
        }

        List<Fact> told(Packet packet, Section section) {
            return packets().preview(amara, packet).parts().stream()
                    .filter(part -> part.section() == section)
                    .flatMap(part -> part.told().stream())
                    .map(line -> line.paragraph().fact())
                    .toList();
        }

        UUID prepare(Map<String, Map<String, String>> steps) {
            UUID review = app.reviews().start(amara, Review.Kind.PERFORMANCE, DAY, Origin.WEB);
            steps.forEach((step, given) -> app.reviews()
                    .answer(
                            amara,
                            review,
                            app.reviews().records().get(amara, review).version(),
                            step,
                            FormData.of(given),
                            Going.ON,
                            DAY)
                    .orThrow());
            return review;
        }

        List<String> triggers(LocalDate day) {
            return app.ground().database().read(handle -> app.features().stream()
                    .flatMap(feature -> feature.triggers().stream())
                    .filter(trigger -> !trigger.signals(handle, amara, day).isEmpty())
                    .map(trigger -> trigger.name())
                    .toList());
        }

        @Override
        public void close() {
            app.close();
        }
    }

    private static FeedbackEntry.Response did(String action, LocalDate done) {
        return new FeedbackEntry.Response(action, Optional.empty(), Optional.of(done), Optional.empty(), "");
    }

    private static FeedbackEntry.Response plans(String action, Optional<LocalDate> due) {
        return new FeedbackEntry.Response(action, due, Optional.empty(), Optional.empty(), "");
    }

    @BothDatabases
    void S5_whatWasDoneAboutFeedbackIsToldWithItsEvidence(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            UUID heard = desk.said(
                    "Mails wait", Tone.IMPROVE, DAY.minusMonths(6), did("Two times a day", DAY.minusMonths(4)));
            UUID open = desk.logged("Answered 40 mails a day", DAY.minusMonths(1), Confidentiality.OPEN);
            UUID secret = desk.logged("Left the room", DAY.minusMonths(1), Confidentiality.CONFIDENTIAL);
            List.of(open, secret).forEach(deed -> desk.app()
                    .links()
                    .link(desk.amara(), new Ref("feedback", heard), new Ref("accomplishment", deed)));
            assertThat(desk.told(YEAR, Section.RESPONSE))
                    .containsExactly(Fact.worded(
                            Section.RESPONSE,
                            heard.toString(),
                            "response-proven",
                            List.of("Mails wait", "Ruth Adeyemi", "Two times a day", "Answered 40 mails a day"),
                            new Ref("feedback", heard),
                            new Ref("accomplishment", open)));
            assertThat(desk.told(YEAR, Section.CRITICISM)).isEmpty();
        }
    }

    @BothDatabases
    void S5_whatWasDoneOutsideThePeriodIsNotToldAgain(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            desk.said("Mails wait", Tone.IMPROVE, DAY.minusYears(2), did("Two times a day", DAY.minusMonths(18)));
            desk.said("Said later", Tone.IMPROVE, DAY.plusDays(5), plans("A list", Optional.empty()));
            assertThat(desk.packets().preview(desk.amara(), YEAR).told()).isZero();
        }
    }

    @BothDatabases
    void S5_openCriticismComesWithItsPlanAndDayAndPraiseDoesNot(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            LocalDate day = DAY.minusMonths(2);
            desk.said("You lead well", Tone.STRENGTH, day, FeedbackEntry.Response.NONE);
            desk.said("Bare", Tone.MIXED, day, FeedbackEntry.Response.NONE);
            desk.said("Planned", Tone.IMPROVE, day, plans("One page", Optional.empty()));
            desk.said("Dated", Tone.IMPROVE, day, plans("One page", Optional.of(DAY)));
            assertThat(desk.told(YEAR, Section.CRITICISM))
                    .extracting(Fact::wording, Fact::said)
                    .containsExactlyInAnyOrder(
                            tuple("criticism", List.of("Bare", "Ruth Adeyemi")),
                            tuple("criticism-plan", List.of("Planned", "Ruth Adeyemi", "One page")),
                            tuple("criticism-dated", List.of("Dated", "Ruth Adeyemi", "One page", DAY.toString())));
        }
    }

    @BothDatabases
    void E7_lessonsAreToldOnlyWhereThePersonWantsIt(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            var records = desk.app().feedback().setbacks().records();
            UUID bare = records.add(desk.amara(), lesson("Ask earlier", "", DAY.minusMonths(3)), Origin.WEB)
                    .id();
            UUID next = records.add(
                            desk.amara(), lesson("Show it", "Speak to the board", DAY.minusMonths(2)), Origin.WEB)
                    .id();
            records.add(desk.amara(), lesson("Long ago", "", DAY.minusYears(3)), Origin.WEB);
            records.add(desk.amara(), Setback.named("Without a lesson", DAY.minusMonths(1)), Origin.WEB);
            assertThat(desk.told(YEAR, Section.LESSONS)).isEmpty();
            Packet open = new Packet("", YEAR.from(), YEAR.to(), Optional.empty(), true, false, false, true);
            assertThat(desk.told(open, Section.LESSONS))
                    .containsExactlyInAnyOrder(
                            Fact.own(Section.LESSONS, "", "Ask earlier", new Ref("setback", bare)),
                            Fact.worded(
                                    Section.LESSONS,
                                    next.toString(),
                                    "lesson",
                                    List.of("Show it", "Speak to the board"),
                                    new Ref("setback", next)));
        }
    }

    private static Setback lesson(String lesson, String next, LocalDate day) {
        Setback plain = Setback.named("It went wrong", day);
        return new Setback(
                plain.what(), plain.happenedOn(), plain.kind(), "", "", "", lesson, next, Optional.empty(), "");
    }

    @BothDatabases
    void S5_whatWasPreparedInTheGuidedReviewStandsInThePacketWithItsSource(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            UUID heard =
                    desk.said("Bring numbers", Tone.IMPROVE, DAY.minusMonths(2), plans("One page", Optional.empty()));
            UUID chosen = desk.logged("Cut falls from 9 to 4", DAY.minusMonths(5), Confidentiality.OPEN);
            UUID other = desk.logged("Wrote the rota for 30 nurses", DAY.minusMonths(1), Confidentiality.OPEN);
            UUID review = desk.prepare(Map.of(
                    "date", Map.of("on", DAY.plusDays(20).toString()),
                    "responses", Map.of(heard.toString(), "Every report has its chart"),
                    "evidence", Map.of(chosen.toString(), "yes"),
                    "ambitions", Map.of("next", "The post of band 8a"),
                    "questions", Map.of("manager", "What does 8a need?\nWho decides?"),
                    "criticism", Map.of("expected1", "Too few audits", "plan1", "One each month")));
            Ref source = new Ref("review", review);
            assertThat(desk.told(YEAR, Section.RESPONSE))
                    .extracting(Fact::said)
                    .containsExactly(List.of("Bring numbers", "Ruth Adeyemi", "Every report has its chart"));
            assertThat(desk.told(YEAR, Section.GOALS))
                    .extracting(fact -> fact.sources().getFirst().id())
                    .containsExactly(chosen)
                    .doesNotContain(other);
            assertThat(desk.told(YEAR, Section.AMBITIONS).getFirst().said()).containsExactly("The post of band 8a");
            assertThat(desk.told(YEAR, Section.QUESTIONS))
                    .extracting(fact -> fact.said().getFirst(), Fact::sources)
                    .containsExactly(
                            tuple("What does 8a need?", List.of(source)), tuple("Who decides?", List.of(source)));
            assertThat(desk.told(YEAR, Section.CRITICISM))
                    .extracting(Fact::wording, Fact::said, Fact::sources)
                    .containsExactly(
                            tuple("expected-plan", List.of("Too few audits", "One each month"), List.of(source)));
            UUID packet = desk.packets().create(desk.amara(), YEAR, Origin.WEB).id();
            assertThat(desk.app().links().idsOf(desk.amara(), review, Packets.KIND))
                    .containsExactly(packet);
            assertThat(desk.packets().draft(desk.amara(), packet).fresh()).isZero();
        }
    }

    @BothDatabases
    void S5_whatWasPreparedForAnotherYearStaysOut(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            desk.prepare(Map.of("questions", Map.of("manager", "What does 8a need?")));
            Packet before = Packet.of(DAY.minusYears(3), DAY.minusYears(2));
            assertThat(desk.told(before, Section.QUESTIONS)).isEmpty();
            assertThat(desk.told(YEAR, Section.QUESTIONS)).hasSize(1);
        }
    }

    @BothDatabases
    void S5_thePacketIsBroughtUpBeforeTheDayThatThePersonSet(TestDatabase house) {
        try (Desk desk = Desk.of(house)) {
            LocalDate talk = DAY.plusDays(60);
            desk.app().reviews().rhythms().save(desk.amara(), Settings.USUAL.withPerformanceOn(talk), Origin.WEB);
            Packet last = new Packet(
                    "", YEAR.from(), YEAR.to(), Optional.of(DAY.minusYears(1).plusDays(10)), true, false, false, false);
            desk.packets().create(desk.amara(), last, Origin.WEB);
            assertThat(desk.triggers(DAY)).doesNotContain("packet.missing");
            assertThat(desk.triggers(talk.minusDays(15))).doesNotContain("packet.missing");
            assertThat(desk.triggers(talk.minusDays(14))).contains("packet.missing");
            Packet made = new Packet("", YEAR.from(), YEAR.to(), Optional.of(talk), true, false, false, false);
            desk.packets().create(desk.amara(), made, Origin.WEB);
            assertThat(desk.triggers(talk.minusDays(14))).doesNotContain("packet.missing");
        }
    }
}
