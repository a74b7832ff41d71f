package headway.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.feedback.AskingRhythm;
import headway.feedback.FeedbackEntry;
import headway.feedback.Opinion;
import headway.feedback.SourceKind;
import headway.goals.Activity;
import headway.goals.Goal;
import headway.kernel.OwnerId;
import headway.kernel.Result;
import headway.people.Person;
import headway.people.Relation;
import headway.people.Seat;
import headway.people.Seniority;
import headway.people.TouchKind;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import headway.roles.Priority;
import headway.roles.Responsibility;
import headway.setbacks.Setback;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import headway.vision.Horizon;
import headway.vision.Vision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the steps of reviews show of the record and write back to it.
class StepsWriteBackTest {
    /// A Monday.
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static final String MORE_NUMBERS = "Bring numbers to the board, not stories";

    /// Somebody at a review.
    private record Desk(App app, OwnerId amara, UUID review) implements AutoCloseable {
        static Desk at(TestDatabase house, Review.Kind kind) {
            App app = App.forCommand(house.config(), house.clock());
            OwnerId amara = app.accounts().first().id();
            return new Desk(app, amara, app.reviews().start(amara, kind, DAY, Origin.WEB));
        }

        Content content(String step) {
            return app.reviews().content(amara, review, step, DAY);
        }

        List<String> asked(String step) {
            return content(step).questions().stream().map(Question::name).toList();
        }

        Kept<Review> kept() {
            return app.reviews().records().get(amara, review);
        }

        Result<Kept<Review>> answer(String step, Map<String, String> given) {
            return app.reviews().answer(amara, review, kept().version(), step, FormData.of(given), Going.ON, DAY);
        }

        UUID person(Person person) {
            return app.people().persons().add(amara, person, Origin.WEB).id();
        }

        UUID said(FeedbackEntry entry) {
            return app.feedback().feedback().add(amara, entry, Origin.WEB).id();
        }

        FeedbackEntry entry(UUID id) {
            return app.feedback().feedback().entries().get(amara, id).facts();
        }

        @Override
        public void close() {
            app.close();
        }
    }

    private static FeedbackEntry ruthSaid(FeedbackEntry.Response response) {
        return FeedbackEntry.said(MORE_NUMBERS, "Ruth Adeyemi", SourceKind.MANAGER, DAY.minusMonths(2))
                .withResponse(response);
    }

    private static FeedbackEntry.Response planned(Optional<LocalDate> done) {
        return new FeedbackEntry.Response("One page of figures", Optional.of(DAY), done, Optional.empty(), "");
    }

    private static Goal chess() {
        return new Goal(
                "Learn to play chess",
                Goal.Kind.RESULT,
                Goal.Horizon.SHORT,
                Goal.State.ACTIVE,
                Optional.empty(),
                Goal.Measure.NONE,
                Goal.Way.NONE,
                Goal.Reason.NONE);
    }

    private static Person decider() {
        return new Person(
                "Margaret Hale",
                Relation.OTHER,
                "",
                "",
                "",
                "",
                Seniority.UNKNOWN,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.of(9),
                Optional.of(1),
                "",
                "");
    }

    @BothDatabases
    void R1_noReviewAsksForMoreMinutesThanAreSetAside(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.WEEKLY)) {
            for (Review.Kind kind : Review.Kind.values()) {
                int minutes = desk.app().reviews().steps().of(kind).stream()
                        .mapToInt(Step::minutes)
                        .sum();
                assertThat(minutes).as(kind.code()).isBetween(kind.minutes() / 2, kind.minutes());
            }
        }
    }

    @BothDatabases
    void E6_oneKeyGivesFeedbackItsViewAndClosesTheLoop(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.WEEKLY)) {
            UUID heard = desk.said(ruthSaid(planned(Optional.of(DAY.minusDays(9)))));
            assertThat(desk.asked("feedback")).containsExactly("view-" + heard, "told-" + heard);
            desk.answer("feedback", Map.of("view-" + heard, "partly", "told-" + heard, "told"))
                    .orThrow();
            assertThat(desk.entry(heard).view().opinion()).isEqualTo(Opinion.PARTLY);
            assertThat(desk.entry(heard).response().closedOn()).contains(DAY);
            assertThat(desk.asked("feedback")).isEmpty();
        }
    }

    @BothDatabases
    void E6_whatWasToBeDoneIsDoneOrPutOff(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.WEEKLY)) {
            UUID heard = desk.said(ruthSaid(planned(Optional.empty())));
            desk.answer("feedback", Map.of("act-" + heard, "later")).orThrow();
            assertThat(desk.entry(heard).response().due()).contains(DAY.plusDays(7));
            desk.answer("feedback", Map.of("act-" + heard, "done")).orThrow();
            assertThat(desk.entry(heard).response().done()).contains(DAY);
        }
    }

    @BothDatabases
    void E5_aQuestionToSomebodyBecomesARequest(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            assertThat(desk.answer("ask", Map.of("who", "Tomasz Zielinski"))).isInstanceOf(Result.Invalid.class);
            desk.answer("ask", Map.of("who", "Tomasz Zielinski", "what", "What gets lost at handover?"))
                    .orThrow();
            assertThat(desk.app().feedback().requests().list(desk.amara()))
                    .hasSize(1)
                    .first()
                    .satisfies(each -> {
                        assertThat(each.request().facts().people()).containsExactly("Tomasz Zielinski");
                        assertThat(each.request().facts().questions()).containsExactly("What gets lost at handover?");
                    });
            assertThat(desk.asked("ask")).doesNotContain("what");
        }
    }

    @BothDatabases
    void E5_aRhythmThatIsOverAsksItsPerson(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.PERFORMANCE)) {
            desk.app()
                    .feedback()
                    .feedback()
                    .rhythms()
                    .add(desk.amara(), new AskingRhythm(SourceKind.MANAGER, "Ruth Adeyemi", 2, ""), Origin.WEB);
            desk.said(ruthSaid(FeedbackEntry.Response.NONE));
            String due = desk.asked("ask").getFirst();
            desk.answer("ask", Map.of(due, "What would make me ready for 8a?")).orThrow();
            assertThat(desk.app()
                            .feedback()
                            .requests()
                            .list(desk.amara())
                            .getFirst()
                            .request()
                            .facts()
                            .source())
                    .isEqualTo(SourceKind.MANAGER);
            assertThat(desk.asked("ask")).doesNotContain(due);
        }
    }

    @BothDatabases
    void P8_profilesAreAuditedOrSayWhatIsNotRight(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            desk.answer("profiles", Map.of("new", "Hospital page\nNurses’ forum"))
                    .orThrow();
            var profiles = desk.app().moves().presence().profiles();
            List<UUID> ids = profiles.list(desk.amara()).stream().map(Kept::id).toList();
            assertThat(ids).hasSize(2);
            Map<String, String> wrong =
                    Map.of(ids.getFirst().toString(), "right", ids.getLast().toString(), "mend");
            assertThat(desk.answer("profiles", wrong)).isInstanceOf(Result.Invalid.class);
            desk.answer(
                            "profiles",
                            Map.of(
                                    ids.getFirst().toString(),
                                    "right",
                                    ids.getLast().toString(),
                                    "mend",
                                    "reason-" + ids.getLast(),
                                    "Old title"))
                    .orThrow();
            assertThat(profiles.list(desk.amara()))
                    .extracting(each -> each.facts().auditedOn())
                    .containsOnly(Optional.of(DAY));
            assertThat(profiles.get(desk.amara(), ids.getLast()).facts().openPoints())
                    .containsExactly("Old title");
        }
    }

    @BothDatabases
    void P4_aVacantSeatIsTakenAndAQuietAdviserHeard(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            UUID helen = desk.person(Person.named("Helen Voss", Relation.MENTOR, ""));
            desk.app().circle().seat(desk.amara(), Seat.Kind.SPONSOR, "", helen, "", DAY.minusYears(1));
            desk.app().people().touch(desk.amara(), helen, TouchKind.CALL, DAY.minusDays(100), Origin.WEB);
            assertThat(desk.asked("board")).containsExactly(helen.toString(), "seat-challenger", "seat-connector");
            desk.answer("board", Map.of(helen.toString(), "call", "seat-challenger", "Nadia Rahman"))
                    .orThrow();
            assertThat(desk.app().people().lastOn(desk.amara(), helen)).contains(DAY);
            assertThat(desk.app().circle().vacancies(desk.amara())).doesNotContain(Seat.Kind.CHALLENGER);
            assertThat(desk.app().people().find(desk.amara(), "Nadia Rahman", DAY))
                    .hasSize(1);
        }
    }

    @BothDatabases
    void P5_whoDecidesAndHardlyKnowsTheWorkGetsANextStep(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            UUID margaret = desk.person(decider());
            assertThat(desk.asked("meet")).containsExactly(margaret.toString());
            desk.answer("meet", Map.of(margaret.toString(), "Show her the falls chart"))
                    .orThrow();
            assertThat(desk.app().people().get(desk.amara(), margaret).facts().nextStep())
                    .isEqualTo("Show her the falls chart");
        }
    }

    @BothDatabases
    void E7_setbacksAreShownBesideWhatCameOfThem(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            var setbacks = desk.app().feedback().setbacks();
            UUID lost = setbacks.records()
                    .add(desk.amara(), Setback.named("Lost the post", DAY.minusDays(40)), Origin.WEB)
                    .id();
            assertThat(desk.asked("lessons")).contains(lost.toString());
            desk.answer("lessons", Map.of(lost.toString(), "Asked what they look for", "new", "Sent the wrong file"))
                    .orThrow();
            assertThat(setbacks.records().get(desk.amara(), lost).facts().cameOfIt())
                    .isEqualTo("Asked what they look for");
            assertThat(desk.content("lessons").facts())
                    .extracting(fact -> fact.title().words())
                    .containsExactly("Lost the post");
            assertThat(setbacks.list(desk.amara()))
                    .extracting(each -> each.facts().what())
                    .containsExactlyInAnyOrder("Lost the post", "Sent the wrong file");
        }
    }

    @BothDatabases
    void D4_whatElseTakesHoursIsKeptOrDroppedWithAReason(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            UUID rota = desk.app()
                    .goals()
                    .activities()
                    .add(
                            desk.amara(),
                            new Activity("Rota committee", Activity.State.KEPT, Optional.of(3), ""),
                            Origin.WEB)
                    .id();
            desk.app().goals().setAvailable(desk.amara(), 2);
            assertThat(desk.content("decisions").facts())
                    .extracting(fact -> fact.title().key())
                    .containsExactly("reviews.load.too-much");
            String name = "activity-" + rota;
            assertThat(desk.answer("decisions", Map.of(name, "let_go"))).isInstanceOf(Result.Invalid.class);
            desk.answer("decisions", Map.of(name, "let_go", "reason-" + name, "Priya takes it over"))
                    .orThrow();
            assertThat(desk.app()
                            .goals()
                            .activities()
                            .get(desk.amara(), rota)
                            .facts()
                            .state())
                    .isEqualTo(Activity.State.DROPPED);
        }
    }

    @BothDatabases
    void D2_theVisionIsReadAgainAndGoalsThatServeNoneAreNamed(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.QUARTERLY)) {
            desk.app()
                    .visions()
                    .records()
                    .add(
                            desk.amara(),
                            new Vision(
                                    Horizon.ONE_YEAR, "A ward that runs calmly", DAY.minusYears(1), Optional.empty()),
                            Origin.WEB);
            desk.app().goals().goals().add(desk.amara(), chess(), Origin.WEB);
            assertThat(desk.content("vision").facts())
                    .extracting(fact -> fact.title().words())
                    .containsExactly("A ward that runs calmly", "Learn to play chess");
            desk.answer("vision", Map.of("true", "still")).orThrow();
            assertThat(desk.app()
                            .visions()
                            .nearest(desk.amara())
                            .orElseThrow()
                            .facts()
                            .readOn())
                    .contains(DAY);
        }
    }

    @BothDatabases
    void E10_anEmptyFieldOfTheRoleAsksOneQuestion(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.PERFORMANCE)) {
            var roles = desk.app().show().roles();
            UUID doing = roles.responsibilities()
                    .add(desk.amara(), new Responsibility("Plan the rota", Optional.empty(), ""), Origin.WEB)
                    .id();
            UUID wanted = roles.priorities()
                    .add(
                            desk.amara(),
                            new Priority(
                                    "Fewer agency hours",
                                    Priority.Whose.MANAGER,
                                    Optional.empty(),
                                    Optional.empty(),
                                    ""),
                            Origin.WEB)
                    .id();
            desk.answer(
                            "priorities",
                            Map.of(doing + "_" + wanted, "Planned eight weeks ahead; agency hours from 40 to 9"))
                    .orThrow();
            assertThat(roles.matrix(desk.amara(), DAY).filled()).isEqualTo(1);
            assertThat(desk.asked("priorities")).isEmpty();
        }
    }

    @BothDatabases
    void S5_whatWasDoneAboutFeedbackIsPreparedAndNoted(TestDatabase house) {
        try (Desk desk = Desk.at(house, Review.Kind.PERFORMANCE)) {
            UUID heard = desk.said(ruthSaid(planned(Optional.empty())));
            desk.answer("responses", Map.of(heard.toString(), "Every report has its chart since January"))
                    .orThrow();
            assertThat(desk.app()
                            .reviews()
                            .preparation(desk.amara())
                            .orElseThrow()
                            .responses())
                    .containsExactly(new Preparation.Response(heard, "Every report has its chart since January"));
            assertThat(desk.entry(heard).response()).isEqualTo(planned(Optional.of(DAY)));
        }
    }

    /// A step that writes to the record and then fails.
    private record Failing(App app) implements Step {
        @Override
        public String name() {
            return "failing";
        }

        @Override
        public int minutes() {
            return 1;
        }

        @Override
        public Content content(Visit visit) {
            return Content.asking(List.of(Question.plain("failing", "log", Question.Shape.LINE, visit.said("log"))));
        }

        @Override
        public void apply(Visit visit, Given given) {
            app.accomplishments()
                    .add(visit.owner(), AccomplishmentDraft.quick(given.value("log"), visit.today()), "web");
            throw new IllegalArgumentException("the machine stopped here");
        }
    }

    @BothDatabases
    void R1_aStepThatFailsHalfWayLeavesNothingBehind(TestDatabase house) {
        try (App app = App.forCommand(house.config(), house.clock())) {
            OwnerId amara = app.accounts().first().id();
            Steps steps = new Steps(Map.of(Review.Kind.WEEKLY, List.of(new Failing(app))));
            Reviews reviews = new Reviews(
                    app.reviews().log(),
                    app.reviews().rhythms(),
                    steps,
                    app.ground().database());
            UUID id = reviews.start(amara, Review.Kind.WEEKLY, DAY, Origin.WEB);
            FormData given = FormData.of(Map.of("log", "Taught 9 student nurses"));
            assertThatThrownBy(() -> reviews.answer(amara, id, 1, "failing", given, Going.ON, DAY))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(app.accomplishments().all(amara, AccomplishmentFilter.ALL))
                    .isEmpty();
            assertThat(reviews.records().get(amara, id).facts().answers().all()).isEmpty();
            assertThat(reviews.records().get(amara, id).version()).isEqualTo(1);
        }
    }
}
