package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/// Raising a hand, asking with evidence, deciding, looking at a profile, saying something about an article.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovesFlowTest {
    private TestApp house;
    private TestBrowser browser;
    private Page page;

    @BeforeAll
    void start() {
        house = TestApp.start();
        browser = TestBrowser.start();
        page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
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
    @Tag("M1")
    void anOpportunityIsNotedInOneLineMovedByAKeyAndTakenBack() {
        open("/opportunities");
        page.locator("#quick-title").fill("Students on nights");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Students on nights");
        open("/opportunities");
        page.locator(".opportunity-card > .open").focus();
        page.keyboard().press("2");
        Locator offered = page.locator("section[aria-labelledby=stage-offered] .opportunity-card");
        assertThat(offered).hasCount(1);
        page.locator("#toasts button").click();
        assertThat(page.locator("#toasts")).containsText("Taken back.");
        open("/opportunities");
        assertThat(offered).hasCount(0);
    }

    @Test
    @Tag("M4")
    void anAskIsPlannedAndSupported() {
        house.amara().postJson("/api/accomplishments", Map.of("text", "Cut waiting from 25 to 15 min for 60 patients"));
        open("/asks");
        page.locator("#quick-wanted").fill("Two study days a month");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Two study days a month");
        page.locator("input[name=accomplishment]").first().check();
        press("Pick these");
        assertThat(page.locator("section[aria-labelledby=evidence] ol")).containsText("Cut waiting");
    }

    @Test
    @Tag("M5")
    void aDecisionGetsItsOptions() {
        open("/decisions");
        page.locator("#quick-question").fill("Apply for the post?");
        page.keyboard().press("Enter");
        page.getByText("Add “Stay as it is”").click();
        page.locator("#upLow").fill("9");
        page.locator("#upHigh").fill("3");
        press("Save");
        assertThat(page.locator("#upLow-problem")).isVisible();
        page.locator("#upLow").fill("1");
        press("Save");
        assertThat(page.locator("h1")).hasText("Apply for the post?");
        assertThat(page.locator(".option-spread")).isVisible();
    }

    @Test
    @Tag("P7")
    void anArticleIsReadAndAnsweredTo() {
        house.amara().postJson("/api/articles", Map.of("title", "Bedside handover"));
        open("/reading");
        page.getByText("Bedside handover").first().click();
        press("Read");
        page.getByText("Write it").click();
        page.locator("#opinion").fill("We tried it for a month.");
        press("Save");
        assertThat(page.locator("#main, main")).containsText("We tried it for a month.");
    }

    @Test
    @Tag("P8")
    void aProfileIsLookedAt() {
        house.amara().postJson("/api/public-profiles", Map.of("service", "LinkedIn"));
        open("/presence");
        page.getByText("LinkedIn").first().click();
        page.locator("input[name=right]").first().check();
        press("I looked at it today");
        assertThat(page.locator("section[aria-labelledby=profiles] .list")).containsText("looked at on");
    }
}
