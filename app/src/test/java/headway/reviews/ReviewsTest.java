package headway.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.feature.Trigger;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BothDatabases
@Tag("R1")
class ReviewsTest {
    /// A Monday.
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final App app;
    private final Reviews reviews;
    private final OwnerId amara;

    ReviewsTest(TestDatabase house) {
        this.app = App.forCommand(house.config(), house.clock());
        this.reviews = app.reviews();
        this.amara = app.accounts().first().id();
    }

    @AfterEach
    void empty() {
        reviews.records().list(amara).forEach(each -> reviews.delete(amara, each.id()));
        reviews.rhythms().save(amara, Settings.USUAL, Origin.WEB);
        List<UUID> all = app.accomplishments().all(amara, AccomplishmentFilter.ALL).stream()
                .map(each -> each.id())
                .toList();
        if (!all.isEmpty()) {
            app.accomplishments().trash(amara, all);
        }
        app.close();
    }

    private UUID start(Review.Kind kind) {
        return reviews.start(amara, kind, DAY, Origin.WEB);
    }

    private Kept<Review> review(UUID id) {
        return reviews.records().get(amara, id);
    }

    private Kept<Review> answer(UUID id, String step, Map<String, String> given) {
        Result<Kept<Review>> result =
                reviews.answer(amara, id, review(id).version(), step, FormData.of(given), Going.ON, DAY);
        return result.orThrow();
    }

    private Kept<Review> finish(UUID id) {
        Kept<Review> review = review(id);
        while (!review.facts().isFinished()) {
            review = reviews.skip(amara, id, review.version(), review.facts().step(), DAY);
        }
        return review;
    }

    private List<String> names(LocalDate day) {
        return app.ground().database().read(handle -> app.features().stream()
                .flatMap(feature -> feature.triggers().stream())
                .filter(trigger -> !trigger.signals(handle, amara, day).isEmpty())
                .map(Trigger::name)
                .toList());
    }

    @Test
    void aReviewResumesWhereItWasLeft() {
        UUID id = start(Review.Kind.WEEKLY);
        String first = review(id).facts().step();
        Kept<Review> after = reviews.skip(amara, id, review(id).version(), first, DAY);
        assertThat(after.facts().step()).isNotEqualTo(first);
        assertThat(start(Review.Kind.WEEKLY)).isEqualTo(id);
        assertThat(review(id).facts().step()).isEqualTo(after.facts().step());
    }

    @Test
    void ofTwoTabsTheSecondIsToldAndWritesNothing() {
        UUID id = start(Review.Kind.WEEKLY);
        long version = review(id).version();
        FormData log = FormData.of(Map.of("log", "Taught 9 student nurses"));
        reviews.answer(amara, id, version, "done", log, Going.ON, DAY).orThrow();
        assertThatThrownBy(() -> reviews.answer(amara, id, version, "done", log, Going.ON, DAY))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(app.accomplishments().all(amara, AccomplishmentFilter.ALL)).hasSize(1);
    }

    @Test
    void whatIsLoggedInAReviewIsInTheRecordOnceEach() {
        UUID id = start(Review.Kind.WEEKLY);
        answer(id, "done", Map.of("log", "Taught 9 student nurses\nWrote the rota"));
        answer(id, "done", Map.of("log", "Led the audit"));
        assertThat(app.accomplishments().all(amara, AccomplishmentFilter.ALL))
                .extracting(each -> each.text())
                .containsExactlyInAnyOrder("Taught 9 student nurses", "Wrote the rota", "Led the audit");
        assertThat(review(id).facts().answers().of("done")).hasSize(2);
    }

    @Test
    void whatLacksItsNumberIsCompletedInPlace() {
        UUID deed = app.accomplishments()
                .add(amara, AccomplishmentDraft.quick("Taught the night shift", DAY), "web")
                .id();
        UUID id = start(Review.Kind.WEEKLY);
        answer(id, "done", Map.of("log", "", "complete-" + deed, "Taught the night shift, 12 nurses"));
        assertThat(app.accomplishments().get(amara, deed).text()).isEqualTo("Taught the night shift, 12 nurses");
    }

    @Test
    void whatIsLeftOpenOfLastWeeksPlanBeginsTheNext() {
        UUID last = start(Review.Kind.WEEKLY);
        answer(last, "plan", Map.of("first", "Ask Ruth", "second", "Send the list"));
        finish(last);
        UUID next = start(Review.Kind.WEEKLY);
        assertThat(next).isNotEqualTo(last);
        answer(next, "lookback", Map.of("first", "done", "second", "open"));
        Content plan = reviews.content(amara, next, "plan", DAY);
        assertThat(plan.questions()).extracting(Question::shown).containsExactly("Send the list", "", "");
    }

    @Test
    void theCheckInOfAReviewIsACheckIn() {
        UUID id = start(Review.Kind.WEEKLY);
        Result<Kept<Review>> half = reviews.answer(
                amara, id, review(id).version(), "balance", FormData.of(Map.of("energy", "3")), Going.ON, DAY);
        assertThat(half).isInstanceOf(Result.Invalid.class);
        answer(id, "balance", Map.of("energy", "3", "stress", "2", "hours", "41"));
        assertThat(app.balance().readings(amara, DAY)).hasSize(1);
    }

    @Test
    void E4_theBestOfTheQuarterIsChosenAndLetGo() {
        UUID deed = app.accomplishments()
                .add(amara, AccomplishmentDraft.quick("Cut the round from 50 to 35 minutes", DAY), "web")
                .id();
        UUID id = start(Review.Kind.QUARTERLY);
        answer(id, "samples", Map.of(deed.toString(), "yes"));
        assertThat(app.show().samples().of(amara, deed)).isPresent();
        answer(id, "samples", Map.of());
        assertThat(app.show().samples().of(amara, deed)).isEmpty();
    }

    @Test
    @Tag("S5")
    void whatIsPreparedCanBeHandedOver() {
        UUID deed = app.accomplishments()
                .add(amara, AccomplishmentDraft.quick("Cut the round from 50 to 35 minutes", DAY), "web")
                .id();
        UUID id = start(Review.Kind.PERFORMANCE);
        answer(id, "date", Map.of("on", "2026-03-30"));
        answer(id, "evidence", Map.of(deed.toString(), "yes"));
        answer(id, "questions", Map.of("manager", "What does 8a need?\n\nWho decides?"));
        answer(id, "criticism", Map.of("expected1", "Too few audits", "plan1", "One each month"));
        finish(id);
        Preparation prepared = reviews.preparation(amara).orElseThrow();
        assertThat(prepared.on()).contains(LocalDate.parse("2026-03-30"));
        assertThat(prepared.finished()).isTrue();
        assertThat(prepared.accomplishments()).containsExactly(deed);
        assertThat(prepared.questions()).containsExactly("What does 8a need?", "Who decides?");
        assertThat(prepared.criticisms())
                .containsExactly(new Preparation.Criticism("Too few audits", "", "One each month"));
        assertThat(reviews.rhythms().settings(amara).performanceOn()).contains(LocalDate.parse("2026-03-30"));
    }

    @Test
    void R1_theWeeklyReviewComesOnTheChosenDay() {
        UUID id = start(Review.Kind.WEEKLY);
        finish(id);
        assertThat(names(DAY.plusDays(3))).doesNotContain("reviews.weekly");
        assertThat(names(DAY.plusDays(4))).contains("reviews.weekly");
    }

    @Test
    void R1_aQuarterAndAYearComeUp() {
        finish(start(Review.Kind.QUARTERLY));
        finish(start(Review.Kind.YEARLY));
        assertThat(names(DAY.plusDays(90))).doesNotContain("reviews.quarterly");
        assertThat(names(DAY.plusDays(91))).contains("reviews.quarterly");
        assertThat(names(DAY.plusDays(364))).doesNotContain("reviews.yearly");
        assertThat(names(DAY.plusDays(365))).contains("reviews.yearly");
    }

    @Test
    void R1_whatWasBegunIsBroughtUpAfterTwoDays() {
        start(Review.Kind.YEARLY);
        assertThat(names(DAY.plusDays(1))).doesNotContain("reviews.left");
        assertThat(names(DAY.plusDays(2))).contains("reviews.left");
    }

    @Test
    void R1_aPerformanceReviewIsBroughtUpThreeWeeksAheadUntilItIsPrepared() {
        reviews.rhythms().save(amara, Settings.USUAL.withPerformanceOn(DAY.plusDays(30)), Origin.WEB);
        assertThat(names(DAY.plusDays(8))).doesNotContain("reviews.performance");
        assertThat(names(DAY.plusDays(9))).contains("reviews.performance");
        finish(start(Review.Kind.PERFORMANCE));
        assertThat(names(DAY.plusDays(9))).doesNotContain("reviews.performance");
    }

    @Test
    void answersSurviveAnyText() {
        String hostile = "<b>\tone\n@key\u2028two 'quoted' \u001f";
        UUID id = start(Review.Kind.QUARTERLY);
        answer(id, "strengths", Map.of("lean", hostile));
        assertThat(review(id).facts().answers().value("strengths", "lean")).isEqualTo("<b> one\n@key\ntwo 'quoted'");
    }

    @Test
    void answersOfPartsThatAreGoneAreStillRead() {
        Answers read = Answers.parse("gone\tname\tline\t@reviews.q.gone.name\tvalue\nbroken line");
        assertThat(read.all()).hasSize(1);
        assertThat(read.value("gone", "name")).isEqualTo("value");
    }
}
