package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestDatabase;
import java.util.List;
import java.util.Map;

/// From acting on what was said to the post that went to somebody else.
abstract sealed class AmarasSummer extends AmarasSpring permits NursesYearTest {
    AmarasSummer(TestDatabase database) {
        super(database);
    }

    final void feedbackIsActedUpon() {
        String acting =
                "Because of what Ruth Adeyemi said, you wanted to do something by now: Mails to you wait too long. I called twice about the agency budget.";
        amara.looksAtToday().says(acting);
        mailDeed = amara.logs(MAIL, "communication");
        amara.links("feedback:" + mails, "accomplishment:" + mailDeed);
        amara.taps("done", acting);
        assertThat(year.found("feedback.action")).as("done is written down").isEmpty();
        chart = amara.logs(CHART, "safety");
        assertThat(amara.confirmsTheFirstSuggestionFor("accomplishment:" + chart))
                .isEqualTo("goal:" + falls);
        year.daysLater(14);
        String loop =
                "Ruth Adeyemi does not know yet what you did about it: Mails to you wait too long. I called twice about the agency budget.";
        amara.comesTo(loop);
        amara.thinks(mails, "closedSaid", "Told her about the two times", "today", "closedOn");
        assertThat(year.found("feedback.loop")).isEmpty();
        chain.leads("goal:" + falls, "accomplishment:" + chart);
        chain.leads("accomplishment:" + mailDeed, "feedback:" + mails);
    }

    final void oneGoalIsLetGo() {
        amara.comesTo("A quarter has passed: the quarterly review is due, about 60 minutes.");
        amara.goesThrough(
                "quarterly",
                Map.of(
                        "decisions",
                        Map.of(
                                matron,
                                "keep",
                                falls,
                                "keep",
                                journal,
                                "let_go",
                                "reason-" + journal,
                                "Teaching reaches more people than writing")));
        assertThat(year.found("reviews.quarterly")).isEmpty();
        assertThat(year.found("goals.overcommitted"))
                .as("letting go frees hours")
                .isEmpty();
        assertThat(amara.reads("/goals?state=let_go")).contains(JOURNAL);
        assertThat(amara.reads("/goals/" + journal)).contains("Teaching reaches more people than writing");
        amara.comesTo("Since 2 Mar 2026 your manager has heard nothing of “" + MATRON + "”.");
        talk();
        year.onThe(8);
        amara.comesTo("“Advanced life support” is valid until 31 Aug 2026.");
        assertThat(year.found("goals.undecided"))
                .as("what was decided is not asked again")
                .isEmpty();
    }

    final void talk() {
        String talk = amara.adds(
                "one-to-ones", "personId", ruth, "metOn", year.today().plusDays(2));
        assertThat(year.found("meetings.unprepared")).isNotEmpty();
        amara.changes("one-to-ones", talk, "asks", "Two days a month for the leadership course");
        assertThat(year.found("meetings.unprepared")).isEmpty();
        year.daysLater(2);
        amara.sends("/one-to-ones/" + talk + "/talks", "goal", matron);
        amara.sends("/one-to-ones/" + talk + "/talks", "goal", falls);
        amara.sends("/one-to-ones/" + talk + "/holding");
        assertThat(year.found("goals.unheard"))
                .as("the manager has heard of them")
                .isEmpty();
        amara.adds(
                "commitments",
                "direction",
                "mine",
                "text",
                "Numbers of the handover for Ruth",
                "personId",
                ruth,
                "dueOn",
                "2026-07-07");
        word = amara.adds(
                "commitments",
                "direction",
                "theirs",
                "text",
                "Ask the directorate about the course",
                "personId",
                ruth,
                "dueOn",
                "2026-07-03");
    }

    final void colleaguesAreAsked() {
        lifeGoesOn();
        String promise = "You promised: Numbers of the handover for Ruth – due 7 Jul 2026.";
        amara.looksAtToday()
                .says(
                        promise,
                        "Ruth Adeyemi promised you: Ask the directorate about the course – due 3 Jul 2026. Ask kindly.");
        amara.taps("done", promise);
        assertThat(amara.reads("/commitments")).contains("Numbers of the handover for Ruth");
        assertThat(year.found("commitments.mine-due")).as("done keeps the word").isEmpty();
        amara.sends("/commitments/" + word + "/keeping");
        assertThat(year.found("commitments.theirs-due")).isEmpty();
        request = amara.adds(
                "feedback/requests",
                "title",
                "The new morning handover",
                "questions",
                List.of("What should stay?", "What would you change?"),
                "people",
                List.of("Tomasz Zielinski <tomasz@northgate.example>", "Priya Nair <priya@northgate.example>"),
                "sourceKind",
                "peer",
                "way",
                "named",
                "expiresOn",
                "2026-12-31");
        links = amara.invites(request);
        assertThat(links).hasSize(2);
        amara.isAnswered(links.getFirst(), "The order of the beds", "Two more minutes for questions");
        year.daysLater(7);
        amara.comesTo("Priya Nair has not answered yet: The new morning handover");
        amara.isAnswered(links.getLast(), "You stand up for us", "Nothing");
        assertThat(year.found("feedback.silence")).isEmpty();
        answersAreWeighed();
    }

    final void answersAreWeighed() {
        year.daysLater(3);
        assertThat(year.found("feedback.view")).hasSize(2);
        for (var entry : amara.asks("feedback").path("items")) {
            if (entry.path("opinion").asText().equals("undecided")) {
                amara.thinks(entry.path("id").asText(), "opinion", "agree");
            }
        }
        assertThat(year.found("feedback.view")).isEmpty();
    }

    final void aPostGoesToSomebodyElse() {
        lifeGoesOn();
        setback = amara.adds(
                "setbacks",
                "what",
                "The post of deputy matron went to somebody from another hospital.",
                "happenedOn",
                year.today(),
                "kind",
                "passed_over",
                "inMyHands",
                "Nobody on the panel knew of the falls chart.",
                "lesson",
                "Work that nobody outside the ward sees does not count outside the ward.",
                "nextTry",
                "Present the falls chart to the board",
                "nextTryOn",
                "2026-10-01");
        energy = 2;
        year.daysLater(14);
        amara.looksAtToday().isGentle(2);
        assertThat(year.waiting()).contains("positions.expiring", "balance.warning");
        assertThat(year.found("balance.warning")).singleElement().asString().contains("balance.sign.energy-down");
        energy = 4;
        amara.changes("credentials", certificate, "issuedOn", "2026-08", "expiresOn", "2030-08");
        assertThat(year.found("positions.expiring")).isEmpty();
    }
}
