package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import headway.platform.config.Config;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.net.URI;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// From a question to an answer through a link, to what is done about it.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackFlowTest {
    private TestApp house;
    private TestBrowser browser;

    @BeforeAll
    void start() {
        house = TestApp.start(TestDatabase.sqlite(), FeedbackFlowTest::withAddress);
        browser = TestBrowser.start();
    }

    private static Config withAddress(Config config) {
        return new Config(
                config.data(),
                config.databaseUrl(),
                config.listen(),
                config.port(),
                Optional.of(URI.create("http://reach.test/")));
    }

    @AfterAll
    void close() {
        browser.close();
        house.close();
    }

    private static void accessible(Page page) {
        Assertions.assertThat(TestBrowser.violations(page)).isEmpty();
    }

    @Test
    @Tag("E5")
    @Tag("E6")
    void aQuestionIsAnsweredOnAPhoneAndActedUpon() {
        Page desk = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        desk.navigate(house.base() + "/feedback/requests/new");
        desk.locator("#title").fill("The new handover");
        desk.locator("#questions").fill("What should stay?\nWhat would you change?");
        desk.locator("#people").fill("Priya Nair <priya@example.org>");
        desk.locator("form.record-form button.primary").click();
        desk.locator("text=Make the links").click();
        accessible(desk);
        String text = desk.locator("#draft-0").inputValue();
        String link = text.substring(text.indexOf("/f/")).lines().findFirst().orElseThrow();

        Page phone = browser.signedIn(house, TestBrowser.PHONE, ColorScheme.DARK);
        phone.navigate(house.base() + link);
        assertThat(phone.locator("main")).containsText("You answer as Priya Nair");
        accessible(phone);
        phone.locator("#answer0").fill("The order of the beds");
        phone.locator("button.primary").click();
        assertThat(phone.locator("main")).containsText("Thank you!");
        accessible(phone);
        phone.context().close();

        desk.navigate(house.base() + "/feedback");
        desk.locator("#detail").waitFor();
        desk.locator("text=What should stay?").first().click();
        assertThat(desk.locator("#detail")).containsText("The order of the beds");
        desk.locator("input[name=opinion][value=agree]").check();
        desk.locator("text=Keep this view").click();
        assertThat(desk.locator("#toasts")).containsText("Saved.");
        desk.locator("textarea[name=action]").fill("Keep the order, write it down");
        desk.locator("#detail")
                .getByText("Keep this", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        desk.locator("text=Done today").click();
        desk.locator("textarea[name=closedSaid]").fill("Told Priya at the handover");
        desk.locator("text=I told them today").click();
        assertThat(desk.locator("#detail")).containsText("Told them on 2 Mar 2026");
        accessible(desk);
        desk.context().close();
    }
}
