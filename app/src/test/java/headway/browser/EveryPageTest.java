package headway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import headway.platform.web.Route;
import headway.testing.TestApp;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every page that needs no id in its address, empty and with the demo record.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /// The narrowest width that pages must work at, in CSS pixels.
    private static final int NARROWEST = 320;

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

    private List<String> pages() {
        TreeSet<String> paths = new TreeSet<>();
        for (Route route : house.app().routes()) {
            boolean page = route.method() == Route.Method.GET
                    && !route.path().contains("{")
                    && !route.path().startsWith("/api/")
                    && !route.path().startsWith("/export/")
                    && !List.of("/start", "/accomplishments/capture", "/palette")
                            .contains(route.path());
            if (page) {
                paths.add(route.path());
            }
        }
        return List.copyOf(paths);
    }

    private List<String> problems(Page page, String where) {
        List<String> problems = new ArrayList<>();
        for (String path : pages()) {
            int status = page.navigate(house.base() + path).status();
            if (status >= 400) {
                problems.add(where + " " + path + " answers " + status);
                continue;
            }
            TestBrowser.violations(page).forEach(each -> problems.add(where + " " + path + " " + each));
            page.setViewportSize(NARROWEST, 700);
            Object overflow = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
            if (Boolean.TRUE.equals(overflow)) {
                problems.add(where + " " + path + " scrolls sideways at " + NARROWEST);
            }
            page.setViewportSize(TestBrowser.WIDE, 900);
        }
        page.context().close();
        return problems;
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhoneInBothThemesEmptyAndFilled() {
        List<String> problems =
                new ArrayList<>(problems(browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT), "empty light"));
        house.app().demo().fillWithAmara(house.amaraId());
        problems.addAll(problems(browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT), "demo light"));
        problems.addAll(problems(browser.signedIn(house, TestBrowser.WIDE, ColorScheme.DARK), "demo dark"));
        assertThat(problems).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
