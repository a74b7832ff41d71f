package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// From what the role asks to the packet for the review, on a wide screen and on a phone.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowFlowTest {
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
    @Tag("S5")
    void S5_aPacketIsMadeReorderedAndEdited() {
        for (String text : new String[] {"Cut the handover from 25 to 15 minutes", "Taught the night shift"}) {
            house.amara().postJson("/api/accomplishments", Map.of("text", text));
        }
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        page.navigate(house.base() + "/show/packets");
        page.locator(".packet-new button.primary").click();
        Locator paragraphs = page.locator("#goals .packet-paragraph");
        assertThat(paragraphs).hasCount(2);
        paragraphs.last().locator("button[value=up]").click();
        assertThat(paragraphs.first()).containsText("Taught the night shift");
        paragraphs.first().locator(".packet-edit summary").click();
        paragraphs.first().locator("textarea").fill("Taught 30 people of the night shift");
        paragraphs.first().locator(".packet-edit button").click();
        assertThat(paragraphs.first()).containsText("no source in your record has");
        paragraphs.first().locator("button[name=out]").click();
        assertThat(paragraphs).hasCount(1);
        page.context().close();
    }

    @Test
    @Tag("E10")
    void E10_anEmptyCellIsFilledOnAPhone() {
        Page page = browser.signedIn(house, TestBrowser.PHONE, ColorScheme.DARK);
        page.navigate(house.base() + "/role");
        page.locator("#responsibility-text").fill("Plan the roster eight weeks ahead");
        page.locator(".role-adding button.primary").click();
        page.locator("#priority-text").fill("Fewer agency hours");
        page.locator(".role-adding form").last().locator("button").click();
        page.locator(".role-cell.blank").click();
        page.locator("#text").fill("Brought agency shifts down from 40 to 9 a month");
        page.locator("main form .button.primary").first().click();
        page.navigate(house.base() + "/role");
        assertThat(page.locator(".role-cell")).containsText("Brought agency shifts down");
        page.context().close();
    }
}
