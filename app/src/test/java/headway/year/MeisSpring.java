package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import headway.demo.HeadwayCast;
import headway.testing.TestDatabase;
import java.util.List;
import java.util.Map;

/// Mei Tanaka, staff engineer: what her role asks, how she lives from month to month, and the work she asks for.
abstract sealed class MeisSpring permits EngineersYearTest {
    static final String PRINCIPAL = "Become principal engineer";
    static final String TRACKING = "Answer 95 percent of tracking requests within 100 ms";
    static final String RUST = "Write a service in Rust";
    static final String DATABASE =
            "Moved 2.4 million shipments to the new database without an hour of downtime for 31 depots";
    static final String REVIEWS =
            "Cut failed releases from 9 to 2 a quarter with a plan that is read aloud before each one";

    final Year year = Year.of(TestDatabase.sqlite(), HeadwayCast.MEI);
    final Desk mei = year.desk();
    final Walk chain = new Walk(mei);

    String principal = "";
    String tracking = "";
    String rust = "";
    String joris = "";
    String anouk = "";
    String samira = "";
    String profile = "";
    String duty = "";
    String priority = "";
    String migration = "";
    String outage = "";
    String decision = "";
    String plan = "";
    String releases = "";
    String mentoring = "";

    final void whatTheRoleAsks() {
        String place = mei.adds(
                "positions",
                "title",
                "Staff engineer",
                "employer",
                "Lantern Freight",
                "startedOn",
                "2024-01",
                "ongoing",
                true);
        principal = goal(PRINCIPAL, "title", "medium", 3, "2028-06");
        tracking = goal(TRACKING, "result", "short", 2, "2027-03-31");
        mei.changes("goals", tracking, "unit", "ms", "baseline", "600", "target", "100");
        rust = goal(RUST, "habit", "short", 2, "2027-06-30");
        circle();
        whatIsAskedAndSeen(place);
        mei.looksAtToday()
                .says("Anouk Visser decides on your goals (influence 8 of 10) and knows little of your work.")
                .saysNothingOf("people.cooling", "goals.none", "people.vacant-seat");
        assertThat(mei.why("people.unknown-decider")).contains("score.stage.general");
        mei.adds("life-stages", "stage", "employed", "since", "2017-02-01");
        assertThat(mei.why("people.unknown-decider"))
                .as("who leads needs it more")
                .contains("score.stage.other");
    }

    private void whatIsAskedAndSeen(String place) {
        duty = mei.adds("responsibilities", "text", "Keep releases safe for 11 teams", "positionId", place);
        priority = mei.adds(
                "priorities",
                "text",
                "No failed release in the weeks before Christmas",
                "whose",
                "manager",
                "statedOn",
                year.today());
        profile = mei.adds(
                "public-profiles",
                "service",
                "Code forge",
                "title",
                "Senior software engineer",
                "employer",
                "Lantern Freight",
                "since",
                "2024-01",
                "auditedOn",
                year.today());
    }

    private void circle() {
        joris = mei.adds("people", "name", "Joris Bakker", "relation", "manager", "everyDays", 60);
        anouk = mei.adds("people", "name", "Anouk Visser", "relation", "skip_level", "influence", 8, "knowsMe", 2);
        samira = mei.adds(
                "people",
                "name",
                "Samira Haddad",
                "relation",
                "other",
                "organisation",
                "Kestrel Maps",
                "admired",
                List.of("clear"));
    }

    final String goal(String title, String kind, String horizon, int hours, String due) {
        return mei.adds(
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
                "Read what is there",
                "why",
                "It is what the next level asks for");
    }

    /// What happens in any month without a story of its own.
    final void lifeGoesOn() {
        mei.isInTouchWith(joris, "meeting");
        for (String goal : List.of(principal, tracking)) {
            mei.sends("/goals/" + goal + "/check-ins", "note", "A little further");
        }
    }

    final void goalsAreKept() {
        mei.goesThrough("quarterly", Map.of("decisions", Map.of(principal, "keep", tracking, "keep", rust, "keep")));
    }

    final void somethingIsMissing() {
        String weekly = "The weekly review is due, about 15 minutes.";
        mei.looksAtToday().beginsWith(weekly);
        mei.taps("never", weekly);
        assertThat(year.found("role.empty")).hasSize(1);
        assertThat(year.found("presence.differs")).hasSize(1);
        mei.changes("public-profiles", profile, "title", "Staff engineer");
        assertThat(year.found("presence.differs")).isEmpty();
        mei.adds(
                "steps", "goalId", tracking, "title", "Measure what the slow requests wait for", "dueOn", "2026-04-08");
        String step = "“Measure what the slow requests wait for” is due 8 Apr 2026.";
        mei.looksAtToday().says(step);
        mei.taps("done", step);
        assertThat(year.found("goals.step-due")).isEmpty();
        assertThat(mei.asks("steps").path("items").path(0).path("doneOn").asText())
                .as("done ticks the step off")
                .isEqualTo(year.today().toString());
        mei.adds("goal-check-ins", "goalId", tracking, "value", "420", "checkedOn", year.today());
    }

    final void aHandIsRaised() {
        mei.looksAtToday()
                .says("Joris Bakker: 63 days since you were in touch, and you meant to be every 60.")
                .saysNothingOf("reviews.weekly");
        mei.isInTouchWith(joris, "call");
        mei.sends("/goals/" + principal + "/check-ins", "note", "Asked what the panel reads");
        mei.comesTo("You have raised your hand for nothing in 63 days.");
        migration = mei.adds(
                "opportunities",
                "title",
                "Lead the move to the new database",
                "type",
                "lead_role",
                "stage",
                "noticed",
                "organisation",
                "Lantern Freight",
                "offer",
                "I plan it with two teams and try it on one depot first",
                "noticedOn",
                year.today(),
                "nextAction",
                "Tell Joris Bakker that I would do it",
                "nextOn",
                "2026-05-06");
        mei.links("goal:" + principal, "opportunity:" + migration);
        assertThat(year.found("opportunities.quiet")).isEmpty();
        year.onThe(6);
        mei.looksAtToday()
                .says("Lead the move to the new database: Tell Joris Bakker that I would do it, due 6 May 2026.");
        mei.isInTouchWith(joris, "meeting");
        mei.sends("/opportunities/" + migration + "/stages", "to", "offered");
        mei.changes("opportunities", migration, "told", List.of("Joris Bakker"), "nextAction", "", "nextOn", "");
        assertThat(year.found("opportunities.next-action")).isEmpty();
        mei.sends("/opportunities/" + migration + "/stages", "to", "underway");
    }

    final void theMigrationIsDone() {
        goalsAreKept();
        mei.sends(
                "/goals/" + principal + "/sharings",
                "person",
                "Joris Bakker",
                "role",
                "manager",
                "discussedOn",
                year.today());
        mei.sends(
                "/goals/" + tracking + "/sharings",
                "person",
                "Joris Bakker",
                "role",
                "manager",
                "discussedOn",
                year.today());
        assertThat(year.found("goals.unheard")).hasSize(1).allMatch(each -> each.contains(RUST));
        String deed = mei.logs(DATABASE, "database", "leadership");
        mei.links("goal:" + principal, "accomplishment:" + deed);
        mei.links("opportunity:" + migration, "accomplishment:" + deed);
        mei.sends("/opportunities/" + migration + "/stages", "to", "done");
        mei.sends("/credit/" + deed + "/tellings", "person", anouk);
        mei.changes("people", anouk, "knowsMe", 6);
        assertThat(year.found("people.unknown-decider"))
                .as("she knows of the work now")
                .isEmpty();
        chain.leads("goal:" + principal, "accomplishment:" + deed, "opportunity:" + migration);
        assertThat(mei.asks("opportunities/" + migration + "/stages").path("items"))
                .hasSize(4);
    }
}
