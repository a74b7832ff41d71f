package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Somebody is added, met with one key, given a seat and a promise.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleFlowTest {
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
    void P1_P4_E8_aPersonIsMetSeatedAndPromisedSomething() {
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        page.navigate(house.base() + "/people");
        page.locator(".quick input[name=name]").fill("Helen Voss");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person h2")).hasText("Helen Voss");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep in touch every 90 days"))
                .click();
        assertThat(page.locator("#toasts")).containsText("Rhythm set.");
        page.navigate(house.base() + "/people/all");
        page.locator(".list-item > a").first().focus();
        page.keyboard().press("t");
        assertThat(page.locator("#toasts")).containsText("Contact logged.");
        assertThat(page.locator("#people-list .rhythm").first()).containsText("0/90 days");

        page.navigate(house.base() + "/people/board");
        page.locator("#seat-coach summary").click();
        page.locator("#seat-coach select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Helen Voss"));
        page.locator("#seat-coach button").click();
        assertThat(page.locator("#seat-coach")).containsText("Helen Voss");

        page.navigate(house.base() + "/commitments");
        page.locator(".quick input[name=text]").fill("Send Helen the rota");
        page.keyboard().press("Enter");
        assertThat(page.locator(".commitment")).containsText("Send Helen the rota");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kept Send Helen the rota"))
                .click();
        assertThat(page.locator("#toasts")).containsText("Kept.");
        page.context().close();
    }
}
