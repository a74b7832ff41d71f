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

/// Saying what counts, where to go, and what to let go of; on a phone, as most would on an evening.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectionFlowTest {
    private TestApp house;
    private TestBrowser browser;
    private Page page;

    @BeforeAll
    void start() {
        house = TestApp.start();
        browser = TestBrowser.start();
        page = browser.signedIn(house, TestBrowser.PHONE, ColorScheme.DARK);
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

    @Test
    @Tag("D1")
    void valuesAreTakenComparedAndWeighed() {
        open("/direction/values");
        page.locator("input[name=standard]").nth(0).check();
        page.locator("input[name=standard]").nth(1).check();
        page.locator("input[name=standard]").nth(2).check();
        press("Add those ticked");
        open("/direction/values/comparison");
        while (page.locator("[data-answer]:has(kbd)").count() > 0) {
            String asked = page.locator("#comparison .meta").first().innerText();
            page.keyboard().press("2");
            assertThat(page.locator("#comparison .meta").first()).not().hasText(asked);
        }
        open("/direction/values");
        assertThat(page.locator("#weights tbody tr")).hasCount(3);
    }

    @Test
    @Tag("D2")
    void aVisionIsWrittenAndStandsOnTheOverview() {
        open("/direction/vision");
        page.locator("#text-one_year").fill("Two of my nurses could run a shift without me.");
        press("Save as today’s version");
        open("/direction");
        assertThat(page.locator("main")).containsText("could run a shift without me");
    }

    @Test
    @Tag("D3")
    void aGoalIsCheckedWhileItIsTypedAndItsProgressDrawn() {
        open("/goals/new");
        page.locator("#title").fill("Bring falls on the ward below 2 a month");
        page.locator("#dueOn").fill("2027");
        page.getByText("How you will know").click();
        page.locator("#baseline").fill("8");
        page.locator("#target").fill("2");
        page.locator("#unit").fill("falls a month");
        assertThat(page.locator("#smart")).not().containsText("Which number will tell you");
        press("Save");
        assertThat(page.locator("h1")).hasText("Bring falls on the ward below 2 a month");
        page.locator("#value").fill("5");
        page.locator("#note").fill("Since the new round");
        press("Check in");
        assertThat(page.locator(".goal-bar")).containsText("50 %");
        page.locator("#step").fill("Walk the ward with the physiotherapist");
        press("Add");
        assertThat(page.locator(".goal-steps")).containsText("Walk the ward");
    }

    @Test
    @Tag("D4")
    void lettingGoFreesHoursAndCanBeTakenBack() {
        house.amara().postJson("/api/goals", Map.of("title", "Chair the equipment committee", "weeklyHours", 3));
        open("/goals");
        page.getByText("Chair the equipment committee").first().click();
        page.locator("#reason").fill("It teaches me nothing any more");
        press("Let go");
        assertThat(page.locator("#decisions")).containsText("3 hours a week freed");
        page.locator("#toasts button").click();
        assertThat(page.locator("#toasts")).containsText("Taken back.");
    }
}
