package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Mei Tanaka, staff engineer, who does not know yet whether she wants to lead people: she raises her hand,
/// makes a mistake that everybody sees, decides on a risk, and looks back on how well she judged it.
final class EngineersYearTest extends MeisSpring {
    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void aYearFromAnIdeaToADecisionThatIsLookedBackOn() {
        year.everyWeek(() -> mei.feels(4, 2, 42));
        year.inMonth("March", this::whatTheRoleAsks);
        year.inMonth("April", this::somethingIsMissing);
        year.inMonth("May", this::aHandIsRaised);
        year.inMonth("June", this::theMigrationIsDone);
        year.inMonth("July", this::anOutage);
        year.inMonth("August", this::whatFollowsFromIt);
        year.inMonth("September", this::aTeamIsOffered);
        year.inMonth("October", this::aMentorOutside);
        year.inMonth("November", this::whatIsNotForHer);
        year.inMonth("December", this::oneGoalIsLetGo);
        year.inMonth("January", this::theReviewIsPrepared);
        year.inMonth("February", this::theDecisionIsLookedBackOn);
        new Moving(mei).givesTheSameRecordElsewhere();
    }

    private void anOutage() {
        outage = mei.adds(
                "setbacks",
                "what",
                "My release stopped tracking for three hours on the busiest day.",
                "happenedOn",
                year.today(),
                "kind",
                "mistake",
                "inMyHands",
                "I had read the plan alone.",
                "lesson",
                "A plan that nobody hears is not a plan.",
                "nextTry",
                "Have each plan read aloud before the release",
                "nextTryOn",
                "2026-08-03");
        plan = mei.adds(
                "feedback",
                "text",
                "You were too fast with that release.",
                "giver",
                "Joris Bakker",
                "sourceKind",
                "manager",
                "personId",
                joris,
                "givenOn",
                year.today(),
                "tone",
                "improve",
                "opinion",
                "agree",
                "action",
                "Read each plan aloud before the release",
                "actionOn",
                "2026-08-31");
        mei.links("setback:" + outage, "feedback:" + plan);
        assertThat(year.found("people.cooling")).as("what he said is a contact").isEmpty();
    }

    private void whatFollowsFromIt() {
        mei.looksAtToday().says("The next try after a setback is due: Have each plan read aloud before the release");
        year.onThe(31);
        String acting =
                "Because of what Joris Bakker said, you wanted to do something by now: You were too fast with that release.";
        mei.looksAtToday().says(acting);
        releases = mei.logs(REVIEWS, "releases");
        mei.links("feedback:" + plan, "accomplishment:" + releases);
        mei.sends("/role/cells/" + duty + "/" + priority, "accomplishment", releases);
        assertThat(year.found("role.empty")).isEmpty();
        mei.thinks(plan, "today", "actionDoneOn");
        mei.changes("setbacks", outage, "cameOfIt", "Seven releases fewer failed within a quarter.");
        assertThat(year.found("setbacks.try")).isEmpty();
        assertThat(year.found("feedback.action")).isEmpty();
    }

    private void aTeamIsOffered() {
        lifeGoesOn();
        goalsAreKept();
        decision = mei.adds(
                "decisions",
                "question",
                "Lead the tracking team?",
                "situation",
                "Seven people, and I have led nobody so far.",
                "door",
                "two_way",
                "smallestTest",
                "Stand in for Piotr Nowak for four weeks");
        mei.adds(
                "decision-options",
                "decisionId",
                decision,
                "name",
                "Lead it",
                "upside",
                "I learn whether I like it",
                "chanceLow",
                50,
                "chanceHigh",
                80);
        mei.adds(
                "decision-risks",
                "decisionId",
                decision,
                "wrong",
                "I write no code for a year",
                "sign",
                "Two weeks without a change of mine",
                "countermeasure",
                "One morning a week is kept free");
        itIsDecided();
    }

    private void itIsDecided() {
        mei.changes(
                "decisions",
                decision,
                "chosen",
                "Lead it",
                "decidedOn",
                year.today(),
                "expected",
                "After five months the team wants me to stay",
                "probability",
                70,
                "reviewOn",
                "2027-02-01");
        mei.adds("life-stages", "stage", "leading", "since", year.today());
        assertThat(mei.reads("/direction/vision")).contains("Leading");
        assertThat(year.found("accomplishments.quiet"))
                .as("nothing was logged for a week")
                .isNotEmpty();
    }

    private void aMentorOutside() {
        lifeGoesOn();
        String wait = "Joris Bakker does not know yet what you did about it: You were too fast with that release.";
        assertThat(year.found("feedback.loop")).hasSize(1);
        mei.taps("done", wait);
        assertThat(year.found("feedback.loop")).as("done says that he was told").isEmpty();
        mentoring = mei.adds(
                "mentoring",
                "side",
                "mentor",
                "personId",
                samira,
                "aim",
                "Lead without writing all the code",
                "state",
                "running",
                "startedOn",
                year.today(),
                "endsOn",
                "2027-01-31",
                "everyDays",
                30);
        assertThat(year.found("people.mentor-ends")).isEmpty();
    }

    private void whatIsNotForHer() {
        lifeGoesOn();
        String words = "What success means to you is not written down.";
        mei.comesTo(words);
        mei.taps("never", words);
        mei.looksAtToday().saysNothingOf("values.success-never");
        assertThat(mei.reads("/today/hidden")).contains(words);
        String weigh = "You have not weighed what matters to you in your work.";
        mei.comesTo(weigh);
        mei.taps("later", weigh);
        mei.looksAtToday().saysNothingOf("values.weights-never");
        year.daysLater(7);
        assertThat(mei.asks("today").path("heldBack").path("LATER").asInt())
                .as("later is a week")
                .isZero();
    }

    private void oneGoalIsLetGo() {
        lifeGoesOn();
        mei.looksAtToday();
        mei.sends(
                "/goals/" + rust + "/decisions",
                "decision",
                "let_go",
                "reason",
                "The team needs me more than the language");
        assertThat(mei.reads("/goals?state=let_go")).contains(RUST);
        assertThat(year.found("goals.quiet")).noneMatch(each -> each.contains(RUST));
        assertThat(year.found("goals.undecided")).noneMatch(each -> each.contains(RUST));
        assertThat(year.found("goals.unheard")).noneMatch(each -> each.contains(RUST));
    }

    private void theReviewIsPrepared() {
        mei.sends("/rhythm/settings", "weekday", "friday", "performanceOn", "2027-01-25");
        mei.looksAtToday().beginsWith("Your performance review is on 25 Jan 2027, and nothing is prepared yet.");
        mei.goesThrough(
                "performance",
                Map.of(
                        "date", Map.of("on", "2027-01-25"),
                        "questions", Map.of("manager", "What would principal mean for somebody who leads?")));
        mei.looksAtToday().saysNothingOf("values.success-never");
        String packet = mei.adds("packets", "reviewOn", "2027-01-25", "title", "Review with Joris");
        Paper paper = new Paper(mei.asks("packets/" + packet)).isAllFromTheRecord();
        assertThat(paper.beginning("response", "Feedback: “You were too fast").text())
                .contains("Evidence: " + REVIEWS);
        assertThat(paper.beginning("goals", DATABASE).heading()).isEqualTo(PRINCIPAL);
        assertThat(paper.beginning("priorities", "Cut failed releases").heading())
                .isEqualTo("No failed release in the weeks before Christmas");
        assertThat(paper.texts("lessons")).as("only where she wants it").isEmpty();
        assertThat(paper.texts("ambitions")).noneMatch(each -> each.contains(RUST));
        chain.leads(
                "goal:" + principal,
                paper.beginning("goals", DATABASE).sources().getFirst(),
                "packet:" + packet);
        chain.leads("feedback:" + plan, "accomplishment:" + releases, "packet:" + packet);
        String brag = mei.takesHomeTheWordsOf("/api/brag?from=2026-03-01&to=2027-02-28&by=goal&format=md");
        assertThat(brag).contains(PRINCIPAL, DATABASE, REVIEWS);
    }

    private void theDecisionIsLookedBackOn() {
        mei.looksAtToday().says("“Lead the tracking team?”: you wanted to look back on 1 Feb 2027.");
        mei.changes(
                "decisions",
                decision,
                "happened",
                "yes",
                "outcome",
                "They asked me to stay",
                "learned",
                "I like it more than I thought");
        assertThat(year.found("decisions.review")).isEmpty();
        JsonNode calibration = mei.asks("calibration");
        assertThat(calibration.path("count").asInt()).isEqualTo(1);
        assertThat(calibration.path("brier").asDouble()).isCloseTo(0.09, org.assertj.core.data.Offset.offset(1e-9));
        mei.sends("/mentoring/" + mentoring + "/completion");
        assertThat(year.found("people.mentor-ends")).isEmpty();
        assertThat(mei.reads("/direction/plan")).contains(PRINCIPAL);
        assertThat(List.of(joris, samira))
                .allMatch(id -> !mei.reads("/people/" + id).isEmpty());
    }
}
