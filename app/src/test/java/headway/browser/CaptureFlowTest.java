package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Logging, finding and taking back, with the mouse, on a phone and by keyboard alone.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptureFlowTest {
    private TestApp house;
    private TestBrowser browser;

    @BeforeAll
    void start() {
        house = TestApp.start();
        browser = TestBrowser.start();
    }

    @AfterAll
    void close() {
        browser.close();
        house.close();
    }

    @Test
    @Tag("E1")
    void anAccomplishmentIsLoggedFromTheKeyboardAloneAndFound() {
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        page.navigate(house.base() + "/timeline");
        page.keyboard().press("c");
        Locator dialog = page.locator("dialog.capture");
        Locator text = dialog.locator("textarea[name=text]");
        assertThat(text).isFocused();
        page.keyboard().type("Cut the medication round from 50 to 35 min for 28 patients");
        assertThat(dialog.locator(".chip.number").first()).containsText("50 to 35 min");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#toasts")).containsText("Logged.");
        page.keyboard().press("Control+k");
        page.keyboard().type("medication");
        Locator found = page.locator("#palette-results [role=option]")
                .filter(new Locator.FilterOptions().setHasText("medication round"));
        assertThat(found.first()).isVisible();
        page.keyboard().press("Escape");
        page.context().close();
    }

    @Test
    @Tag("E1")
    void onAPhoneItIsLoggedAndTakenBack() {
        Page page = browser.signedIn(house, TestBrowser.PHONE, ColorScheme.DARK);
        page.navigate(house.base() + "/");
        page.locator("#today-text").fill("Wrote the night rota for 40 nurses");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log it"))
                .first()
                .click();
        assertThat(page.locator("#toasts")).containsText("Logged.");
        page.locator("#toasts button").click();
        assertThat(page.locator("#toasts")).containsText("Taken back.");
        page.navigate(house.base() + "/accomplishments?q=rota");
        assertThat(page.locator("body")).containsText("Nothing matches");
        page.context().close();
    }

    @Test
    @Tag("E9")
    void theListFiltersWhileTypingAndOpensBeside() {
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        house.amara().postJson("/api/accomplishments", java.util.Map.of("text", "Reorganised the linen store"));
        house.amara().postJson("/api/accomplishments", java.util.Map.of("text", "Taught 9 students to read monitors"));
        page.navigate(house.base() + "/accomplishments");
        page.locator("#accomplishment-search").fill("linen");
        assertThat(page.locator("#accomplishment-list .list-item")).hasCount(1);
        page.locator("#accomplishment-list .list-item a").first().click();
        assertThat(page.locator("#detail")).containsText("Reorganised the linen store");
        assertThat(page.locator("#detail .question")).isVisible();
        page.context().close();
    }

    @Test
    void whatWasTypedSurvivesALostSession() {
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        page.navigate(house.base() + "/accomplishments/new");
        page.locator("#text").fill("Words that must not be lost");
        page.context().clearCookies();
        page.locator("form.page-form button.primary").click();
        assertThat(page.locator("body")).containsText("kept on this page");
        page.locator("input[name=name]").fill(headway.demo.HeadwayCast.AMARA.name());
        page.locator("input[name=password]").fill(TestApp.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in and go on"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save it now"))
                .click();
        assertThat(page.locator("#detail")).containsText("Words that must not be lost");
        page.context().close();
    }
}
