package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// From an accomplishment to a file that somebody outside opens.
@Tag("browser")
@Tag("E4")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortfolioFlowTest {
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

    private String logged(String text, String links) {
        return house.amara()
                .postJson("/api/accomplishments", Map.of("text", text, "happenedOn", "2026-02-19", "links", links))
                .json()
                .path("id")
                .asText();
    }

    @Test
    void E4_bestWorkIsChosenWithAKeyAndHandedOverFromAPhone() throws IOException {
        String deed = logged("Cut the handover from 25 to 15 minutes", "/home/amara/audit");
        logged("Taught the night shift", "");
        Page page = browser.signedIn(house, TestBrowser.PHONE, ColorScheme.LIGHT);
        page.navigate(house.base() + "/accomplishments/" + deed);
        assertThat(page.locator("[data-copy]")).isVisible();
        assertThat(page.locator("#best [data-key=b]")).isVisible();
        Assertions.assertThat(TestBrowser.violations(page)).isEmpty();
        page.keyboard().press("b");
        assertThat(page.locator("#best h3")).containsText("Best work of Q1 2026");
        page.locator("#best input[name=note]").fill("It has held ever since");
        page.locator("#best .best-why-form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/show/best.*"));
        assertThat(page.locator(".best-item .best-why")).hasText("It has held ever since");
        page.locator(".best-more > summary").first().click();
        page.locator(".best-choices input[type=checkbox]").first().check();
        page.locator(".best-choices button").first().click();
        assertThat(page.locator(".best-item")).hasCount(2);
        Assertions.assertThat(TestBrowser.violations(page)).isEmpty();
        page.navigate(house.base() + "/show/best/portfolio");
        page.locator("input[name=sample]").first().check();
        page.locator("input[name=sample]").last().check();
        page.locator(".portfolio-making section form button.button:not(.quiet)")
                .last()
                .click();
        assertThat(page.locator(".portfolio-order li")).hasCount(2);
        String last =
                page.locator(".portfolio-order li").last().locator(".own-words").textContent();
        page.locator(".portfolio-order li").last().locator("button[value=up]").click();
        assertThat(page.locator(".portfolio-order li").first()).containsText(last);
        assertThat(page.locator(".portfolio-left")).containsText("/home/amara/audit");
        Assertions.assertThat(TestBrowser.violations(page)).isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(TestBrowser.PHONE);
        Download file = page.waitForDownload(
                () -> page.locator(".portfolio-formats .primary").click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("Cut the handover from 25 to 15 minutes", "It has held ever since")
                .doesNotContain("/home/amara");
        page.navigate(house.base() + "/show/best/portfolio/view");
        assertThat(page.locator("h1")).isVisible();
        Assertions.assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth"))
                .isNotEqualTo("none");
        Assertions.assertThat(browser.complaints()).isEmpty();
        page.context().close();
    }
}
