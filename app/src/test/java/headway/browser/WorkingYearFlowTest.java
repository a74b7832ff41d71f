package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The small acts of a year, each as it is done with the mouse on a desk: the rows that no longer flow covers.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingYearFlowTest {
    private static final String RUTH = "Ruth Adeyemi";

    private TestApp house;
    private TestBrowser browser;
    private Page page;
    private String ruth;

    @BeforeAll
    void start() {
        house = TestApp.start();
        browser = TestBrowser.start();
        page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        ruth = house.amara()
                .postJson("/api/people", Map.of("name", RUTH, "relation", "manager", "influence", 8, "knowsMe", 2))
                .json()
                .path("id")
                .asText();
    }

    @AfterAll
    void close() {
        browser.close();
        house.close();
    }

    private void open(String path) {
        page.navigate(house.base() + path);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private void shows(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    @Test
    @Tag("D5")
    void aGoalIsSharedAndStandsOnTheSheet() {
        house.amara().postJson("/api/goals", Map.of("title", "Lead the ward"));
        open("/goals");
        page.getByText("Lead the ward").first().click();
        page.locator("#person").fill(RUTH);
        page.locator(".goal-share button").click();
        assertThat(page.locator("#shared")).containsText(RUTH);
    }

    @Test
    @Tag("D7")
    void aSkillIsRatedOnADescribedScale() {
        open("/direction/strengths");
        page.locator("input[name=skill]:not([type=hidden])").fill("Teaching");
        page.locator("select[name=level]").last().selectOption("4");
        page.locator("form[action$='/direction/strengths'] .button.primary").click();
        shows("Teaching");
    }

    @Test
    @Tag("D13")
    @Tag("D14")
    void whereOneStandsIsSaidAndThePlanIsTaken() {
        open("/direction/vision");
        page.locator("input[name=stage]").nth(2).check();
        press("That is where I am");
        assertThat(page.locator(".stage-history li")).hasCount(1);
        open("/direction/plan");
        shows("Career plan");
    }

    @Test
    @Tag("E3")
    void somebodyIsToldOfAStrongAccomplishment() {
        house.amara()
                .postJson(
                        "/api/accomplishments",
                        Map.of(
                                "text",
                                "Cut the handover from 25 to 15 minutes on ward 4, so that rounds start on time"));
        open("/credit");
        page.getByText("Cut the handover").first().click();
        page.locator(".credit-should button").first().click();
        assertThat(page.locator("#credit")).containsText(RUTH);
        assertThat(page.locator(".credit-should")).hasCount(0);
    }

    @Test
    @Tag("E7")
    void aSetbackIsNotedInOneLine() {
        open("/setbacks/new");
        page.locator("#what").fill("The post went to somebody else");
        press("Save");
        shows("The post went to somebody else");
    }

    @Test
    @Tag("P2")
    @Tag("P3")
    @Tag("P9")
    void somebodyIntroducesTeachesAndVouches() {
        open("/introductions/new");
        page.locator("#personId").selectOption(ruth);
        page.locator("#toWhom").fill("The head of surgery");
        press("Save");
        shows("The head of surgery");
        open("/mentoring/new");
        page.locator("#personId").selectOption(ruth);
        page.locator("#aim").fill("Leading beyond the ward");
        press("Save");
        open("/people/mentors");
        shows("Leading beyond the ward");
        open("/references/new");
        page.locator("#personId").selectOption(ruth);
        page.locator("#vouchesFor").fill("How I lead a ward at night");
        press("Save");
        shows("How I lead a ward at night");
    }

    @Test
    @Tag("P5")
    void whoDecidesStandsOnTheMap() {
        open("/people/map");
        assertThat(page.locator("main table")).containsText(RUTH);
    }

    @Test
    @Tag("P11")
    void aMeetingIsNotedInTwentySeconds() {
        open("/perception/impressions/new");
        page.locator("#contributed").fill("Showed the falls chart");
        press("Save");
        open("/perception");
        shows("Showed the falls chart");
    }

    @Test
    @Tag("S7")
    void aOneToOneIsPlanned() {
        open("/one-to-ones/new");
        page.locator("#personId").selectOption(ruth);
        page.locator("#metOn").fill("2031-03-03");
        press("Save");
        open("/one-to-ones");
        shows(RUTH);
    }

    @Test
    @Tag("R2")
    @Tag("R3")
    @Tag("R4")
    void aWeekIsCheckedInAndFifteenMinutesAreUsed() {
        open("/rhythm/check-in");
        page.locator("input[type=radio][value='4']").all().forEach(each -> each.check());
        page.locator(".check-in .button.primary").click();
        open("/rhythm");
        shows("How it goes");
        house.amara()
                .postJson(
                        "/api/commitments",
                        Map.of(
                                "text",
                                "Figures of falls",
                                "direction",
                                "theirs",
                                "personId",
                                ruth,
                                "dueOn",
                                "2020-01-02"));
        open("/");
        page.getByText("2 min", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        shows("Ask kindly");
    }
}
