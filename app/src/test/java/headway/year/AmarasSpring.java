package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import headway.demo.HeadwayCast;
import headway.testing.TestDatabase;
import java.util.List;
import java.util.Map;

/// Amara Okafor, ward manager: what she has and wants, and how she lives with it from month to month.
abstract sealed class AmarasSpring permits AmarasSummer {
    static final String MATRON = "Become matron for cardiology";
    static final String FALLS = "Bring falls on the ward below 2 a month";
    static final String JOURNAL = "Write for the nursing journal every month";
    static final String CHART =
            "Cut falls on the ward from 6 to 4 a month with a chart at every bed that all shifts fill in";
    static final String MAIL =
            "Answer mail at 8:30 and 15:00, so that no question of the ward waits longer than 7 hours";

    final Year year;
    final Desk amara;
    final Walk chain;

    String matron = "";
    String falls = "";
    String journal = "";
    String ruth = "";
    String helen = "";
    String tomasz = "";
    String priya = "";
    String certificate = "";
    String mails = "";
    String chart = "";
    String mailDeed = "";
    String word = "";
    String request = "";
    String setback = "";
    String mentoring = "";
    String raise = "";
    List<String> links = List.of();
    int energy = 4;

    AmarasSpring(TestDatabase database) {
        year = Year.of(database, HeadwayCast.AMARA);
        amara = year.desk();
        chain = new Walk(amara);
        year.everyWeek(this::review);
    }

    /// Her quarter of an hour on Monday mornings.
    final void review() {
        String stress = energy > 2 ? "2" : "4";
        amara.goesThrough(
                "weekly", Map.of("balance", Map.of("energy", String.valueOf(energy), "stress", stress, "hours", "41")));
    }

    final void goalsAreSet() {
        amara.looksAtToday()
                .says("There is no goal in your record yet.", "There is no picture yet of where you want to be.");
        amara.adds("life-stages", "stage", "leading", "since", "2023-02-01");
        amara.adds(
                "visions", "horizon", "three_years", "text", "I lead cardiology nursing.", "writtenOn", year.today());
        amara.adds("success", "text", "A ward that people want to work on.", "writtenOn", year.today());
        matron = goal(MATRON, "title", "medium", 4, "2028", "Ask Helen Voss what the panel looks for");
        falls = goal(FALLS, "result", "short", 2, "2026-12-31", "Put a chart at every bed");
        amara.changes("goals", falls, "unit", "falls a month", "baseline", "6", "target", "2");
        journal = goal(JOURNAL, "habit", "short", 3, "2026-12-31", "Write to the editor");
        amara.changes("goals", journal, "unit", "articles", "baseline", "0", "target", "10");
        amara.sends("/weekly-hours", "hours", 8);
        amara.adds(
                "skill-ratings",
                "skill",
                "Saying no before the roster is full",
                "level",
                2,
                "mark",
                "weakness",
                "ratedOn",
                year.today());
        amara.sends("/direction/plan/looks");
        circle();
        certificate = amara.adds(
                "credentials",
                "name",
                "Advanced life support",
                "kind",
                "certificate",
                "issuedOn",
                "2022-08",
                "expiresOn",
                "2026-08");
        amara.looksAtToday()
                .saysNothingOf("goals.none", "vision.unread-never", "vision.stage-never", "values.success-never")
                .says("You have promised 9 hours a week and have 8.");
    }

    final String goal(String title, String kind, String horizon, int hours, String due, String firstStep) {
        return amara.adds(
                "goals",
                "title",
                title,
                "kind",
                kind,
                "horizon",
                horizon,
                "weeklyHours",
                hours,
                "startsOn",
                year.today(),
                "dueOn",
                due,
                "firstStep",
                firstStep,
                "why",
                "It is what I want to be known for",
                "serves",
                "three_years");
    }

    final void circle() {
        ruth = amara.adds(
                "people", "name", "Ruth Adeyemi", "relation", "manager", "everyDays", 30, "influence", 9, "knowsMe", 7);
        helen = amara.adds(
                "people",
                "name",
                "Helen Voss",
                "relation",
                "other",
                "influence",
                6,
                "knowsMe",
                5,
                "admired",
                List.of("calm", "fair"));
        tomasz = amara.adds("people", "name", "Tomasz Zielinski", "relation", "peer");
        priya = amara.adds("people", "name", "Priya Nair", "relation", "report");
        amara.isInTouchWith(ruth, "meeting");
    }

    final void feedbackIsTakenUp() {
        amara.looksAtToday().says("Ruth Adeyemi: 35 days since you were in touch, and you meant to be every 30.");
        mails = amara.adds(
                "feedback",
                "text",
                "Mails to you wait too long. I called twice about the agency budget.",
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
                "themes",
                List.of("communication", "reliability"));
        assertThat(year.found("people.cooling")).as("any contact counts").isEmpty();
        amara.comesTo("Nothing has moved on “" + FALLS + "” since 2 Mar 2026.");
        amara.sends("/goals/" + falls + "/check-ins", "value", "5", "note", "First month with the charts");
        assertThat(year.found("goals.quiet")).noneMatch(each -> each.contains(FALLS));
        year.daysLater(3);
        String view =
                "What do you think of what Ruth Adeyemi said? Mails to you wait too long. I called twice about the agency budget.";
        amara.comesTo(view);
        amara.thinks(mails, "opinion", "agree", "opinionWhy", "It was so that week");
        assertThat(year.found("feedback.view")).isEmpty();
        amara.thinks(mails, "action", "Two fixed times a day for mail", "actionOn", "2026-05-01");
        amara.looksAtToday().saysNothingOf("feedback.view", "feedback.action", "people.cooling");
    }

    /// What happens in any month without a story of its own: she talks with Ruth, and says how her goals stand.
    final void lifeGoesOn() {
        amara.isInTouchWith(ruth, "meeting");
        amara.sends("/goals/" + matron + "/check-ins", "note", "A little further");
        amara.sends("/goals/" + falls + "/check-ins", "value", "3");
    }

    final void goalsAreKept() {
        amara.goesThrough("quarterly", Map.of("decisions", Map.of(matron, "keep", falls, "keep")));
    }
}
