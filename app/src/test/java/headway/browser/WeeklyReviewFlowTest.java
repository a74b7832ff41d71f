package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A whole weekly review with the demo record, by keyboard alone.
@Tag("browser")
class WeeklyReviewFlowTest {
    /// Counting every letter that is typed.
    private static final int MOST_PRESSES = 60;
    /// More steps than any review has.
    private static final int MOST_STEPS = 20;

    private int presses;

    @Test
    @Tag("R1")
    void aWeeklyReviewTakesAtMostSixtyKeyPressesAndHasNoDeadEnd() {
        try (TestApp house = TestApp.start();
                TestBrowser browser = TestBrowser.start()) {
            house.app().demo().fillWithAmara(house.amaraId());
            Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
            page.navigate(house.base() + "/reviews");
            page.locator("form:has(input[value=weekly]) button").focus();
            press(page, "Enter");
            page.waitForURL("**/steps/**");
            for (int step = 0; step < MOST_STEPS && page.url().contains("/steps/"); step++) {
                assertThat(TestBrowser.violations(page)).as(page.url()).isEmpty();
                answer(page);
                String here = page.url();
                page.keyboard().press("Control+Enter");
                presses += 2;
                page.waitForURL(url -> !url.equals(here));
            }
            assertThat(page.locator("#toasts")).containsText("Review finished.");
            assertThat(page.locator("h1")).hasText("Weekly review");
            assertThat(TestBrowser.violations(page)).isEmpty();
            assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
            assertThat(house.app().balance().readings(house.amaraId(), LocalDate.parse("2026-03-02")))
                    .hasSize(1);
            for (String path : List.of("/rhythm", "/rhythm/check-in", "/rhythm/settings/edit", "/reviews")) {
                page.navigate(house.base() + path);
                assertThat(TestBrowser.violations(page)).as(path).isEmpty();
            }
            assertThat(browser.complaints()).isEmpty();
            page.context().close();
        }
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        presses++;
    }

    /// Each choice with one key; of the texts only the first thing of the plan.
    private void answer(Page page) {
        int choices = page.locator("fieldset[data-question]").count();
        for (int i = 0; i < choices; i++) {
            for (int field = 0; field < 2 && !isChoice(page); field++) {
                press(page, "Tab");
            }
            press(page, "1");
        }
        if (page.url().endsWith("/plan")) {
            for (char letter : "Rest".toCharArray()) {
                press(page, String.valueOf(letter));
            }
        }
    }

    private static boolean isChoice(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('fieldset[data-question] input')"));
    }
}
