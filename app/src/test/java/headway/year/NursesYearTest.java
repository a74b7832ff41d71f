package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.BothDatabases;
import headway.testing.TestDatabase;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Amara Okafor, ward manager, who wants to become matron: from an empty record in March to the talk with
/// her manager in February.
@BothDatabases
final class NursesYearTest extends AmarasSummer {
    NursesYearTest(TestDatabase database) {
        super(database);
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void aYearFromGoalsToTheReview() {
        year.inMonth("March", this::goalsAreSet);
        year.inMonth("April", this::feedbackIsTakenUp);
        year.inMonth("May", this::feedbackIsActedUpon);
        year.inMonth("June", this::oneGoalIsLetGo);
        year.inMonth("July", this::colleaguesAreAsked);
        year.inMonth("August", this::aPostGoesToSomebodyElse);
        year.inMonth("September", this::aMentorIsFound);
        year.inMonth("October", this::theNextTryIsMade);
        year.inMonth("November", this::aRaiseIsAskedFor);
        year.inMonth("December", this::workIsMadeKnown);
        year.inMonth("January", this::theReviewComesNear);
        year.inMonth("February", this::theReviewIsPrepared);
        theRecordIsHers();
    }

    private void aMentorIsFound() {
        lifeGoesOn();
        goalsAreKept();
        amara.sends("/mentor-wish", "admired", "calm, fair", "aim", "Lead beyond one ward");
        assertThat(amara.reads("/people/mentors")).contains("Helen Voss");
        mentoring = amara.adds(
                "mentoring",
                "side",
                "mentor",
                "personId",
                helen,
                "aim",
                "Lead beyond one ward",
                "state",
                "running",
                "startedOn",
                year.today(),
                "endsOn",
                "2027-02-28",
                "everyDays",
                28);
        amara.isInTouchWith(helen, "coffee");
        assertThat(year.found("people.mentor-quiet")).isEmpty();
    }

    private void theNextTryIsMade() {
        lifeGoesOn();
        String next = "The next try after a setback is due: Present the falls chart to the board";
        amara.comesTo(next);
        amara.comesTo("28 days have passed since you and Helen Voss were in touch, longer than your rhythm.");
        amara.sends("/mentoring/" + mentoring + "/meetings", "note", "The panel wants numbers");
        assertThat(year.found("people.mentor-quiet")).isEmpty();
        String board = amara.logs(
                "Presented the falls chart to the board; 4 wards took it over within 3 weeks", "safety", "leadership");
        amara.links("goal:" + matron, "accomplishment:" + board);
        amara.links("setback:" + setback, "accomplishment:" + board);
        amara.changes("setbacks", setback, "cameOfIt", "Four wards took over the chart.");
        assertThat(year.found("setbacks.try")).isEmpty();
    }

    private void aRaiseIsAskedFor() {
        lifeGoesOn();
        raise = amara.adds(
                "asks",
                "wanted",
                "The second point of the scale from January on",
                "type",
                "raise",
                "ofWhom",
                "Ruth Adeyemi",
                "state",
                "planned",
                "talkOn",
                "2026-11-18");
        String bare =
                "“The second point of the scale from January on” comes up on 18 Nov 2026, and nothing speaks for it yet.";
        amara.looksAtToday().says(bare);
        amara.sends("/asks/" + raise + "/evidence", "accomplishment", chart);
        assertThat(year.found("asks.no-evidence")).isEmpty();
        year.onThe(18);
        amara.changes(
                "asks",
                raise,
                "state",
                "later",
                "answer",
                "Not in this budget; again in January",
                "nextOn",
                "2027-01-11");
        assertThat(year.found("asks.next-date")).isEmpty();
    }

    private void workIsMadeKnown() {
        lifeGoesOn();
        String taught = amara.logs(
                "Trained 14 new nurses in reading heart monitors; all 14 passed the assessment at the first attempt",
                "teaching");
        goalsAreKept();
        year.daysLater(7);
        String unknown =
                "Nobody knows yet of: “Trained 14 new nurses in reading heart monitors; all 14 passed the assessment at the first…”";
        amara.comesTo(unknown);
        amara.sends("/credit/" + taught + "/tellings", "person", helen);
        assertThat(year.found("credit.unknown")).noneMatch(each -> each.contains("14 new nurses"));
        amara.sends("/goals/" + falls + "/check-ins", "value", "2", "note", "Two in November");
        amara.sends("/goals/" + falls + "/decisions", "decision", "finish", "reason", "Reached");
        assertThat(year.found("goals.due"))
                .as("what is finished is due no longer")
                .isEmpty();
    }

    private void theReviewComesNear() {
        amara.sends("/rhythm/settings", "weekday", "monday", "performanceOn", "2027-02-08");
        assertThat(year.found("reviews.performance"))
                .as("five weeks are time enough")
                .isEmpty();
        amara.comesTo("“The second point of the scale from January on”: you planned to bring it up on 11 Jan 2027.");
        amara.changes("asks", raise, "state", "granted", "answer", "From April on");
        assertThat(year.found("asks.next-date")).isEmpty();
        year.onThe(18);
        amara.isInTouchWith(ruth, "call");
        amara.looksAtToday().beginsWith("Your performance review is on 8 Feb 2027, and nothing is prepared yet.");
    }

    private void theReviewIsPrepared() {
        String roster = amara.adds(
                "feedback",
                "text",
                "The roster came late twice this winter.",
                "giver",
                "Ruth Adeyemi",
                "sourceKind",
                "manager",
                "personId",
                ruth,
                "givenOn",
                year.today(),
                "tone",
                "improve",
                "opinion",
                "agree",
                "action",
                "Roster six weeks ahead",
                "actionOn",
                "2027-03-15");
        amara.goesThrough(
                "performance",
                Map.of(
                        "date", Map.of("on", "2027-02-08"),
                        "evidence", Map.of(chart, "yes"),
                        "ambitions", Map.of("next", "Lead the falls work for all wards."),
                        "questions", Map.of("manager", "What does band 8a need?"),
                        "criticism",
                                Map.of(
                                        "expected1",
                                        "Few audits this year",
                                        "answer1",
                                        "Two shifts were short of staff",
                                        "plan1",
                                        "One audit a month")));
        assertThat(year.found("reviews.performance")).isEmpty();
        thePacketTellsTheYear(roster);
    }

    private void thePacketTellsTheYear(String roster) {
        String packet = amara.adds(
                "packets",
                "reviewOn",
                "2027-02-08",
                "title",
                "Review with Ruth",
                "lessons",
                "yes",
                "options",
                "1",
                "internal",
                "yes");
        assertThat(year.found("packet.missing")).isEmpty();
        Paper paper = new Paper(amara.asks("packets/" + packet)).isAllFromTheRecord();
        assertThat(paper.beginning("response", "Feedback: “Mails to you wait too long.")
                        .text())
                .contains("What I did: Two fixed times a day for mail", "Evidence: " + MAIL);
        assertThat(paper.beginning("goals", CHART).heading()).isEqualTo(FALLS);
        assertThat(paper.beginning("goals", "Presented the falls chart").heading())
                .isEqualTo(MATRON);
        assertThat(paper.texts("ambitions"))
                .anyMatch(each -> each.startsWith(MATRON))
                .noneMatch(each -> each.contains(JOURNAL));
        assertThat(paper.texts("lessons")).anyMatch(each -> each.contains("Work that nobody outside the ward sees"));
        assertThat(paper.beginning("criticism", "“The roster came late").text())
                .contains("My plan: Roster six weeks ahead");
        whatWasPreparedIsInIt(paper);
        chain.leads("goal:" + falls, "accomplishment:" + chart, "packet:" + packet);
        chain.leads("feedback:" + mails, "packet:" + packet);
        chain.leads("feedback:" + roster, "packet:" + packet);
        documents(packet);
    }

    private static void whatWasPreparedIsInIt(Paper paper) {
        assertThat(paper.texts("questions")).anyMatch(each -> each.contains("What does band 8a need?"));
        assertThat(paper.texts("ambitions")).anyMatch(each -> each.contains("Lead the falls work for all wards."));
        assertThat(paper.texts("criticism"))
                .anyMatch(each -> each.contains("Few audits this year") && each.contains("One audit a month"));
    }

    private void documents(String packet) {
        String markdown = amara.takesHomeTheWordsOf("/api/packets/" + packet + "?format=md");
        assertThat(markdown).contains("Amara Okafor", CHART);
        String brag = amara.takesHomeTheWordsOf("/api/brag?from=2026-03-01&to=2027-02-28&by=goal&format=md");
        assertThat(brag)
                .containsSubsequence(MATRON, "Presented the falls chart")
                .contains(FALLS, CHART);
        assertThat(amara.reads("/direction/sheet")).contains(MATRON).doesNotContain(JOURNAL);
        assertThat(amara.reads("/direction/plan"))
                .contains("I lead cardiology nursing", "A ward that people want to work on", MATRON);
        assertThat(Stream.of("docx", "pdf")
                        .map(each -> amara.takesHome("/api/packets/" + packet + "?format=" + each).length))
                .allMatch(length -> length > 2000);
    }

    private void theRecordIsHers() {
        new Moving(amara).givesTheSameRecordElsewhere();
    }
}
