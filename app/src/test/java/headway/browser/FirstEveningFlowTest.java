package headway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import headway.testing.TestApp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The main job from end to end: bring what one has, log, find again, get a document for one's manager.
@Tag("browser")
class FirstEveningFlowTest {
    private static final byte[] RESUME = """
            {
              "basics": {"name": "Amara Okafor", "label": "Ward manager"},
              "work": [{
                "name": "Northgate Infirmary", "position": "Ward manager", "startDate": "2023-02",
                "highlights": ["Cut falls on the ward by a third within six months"]
              }],
              "education": [{"institution": "University of Hull", "studyType": "BSc", "area": "Nursing"}]
            }
            """.getBytes(StandardCharsets.UTF_8);

    private TestApp house;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        house = TestApp.start();
        browser = TestBrowser.start();
    }

    @AfterEach
    void close() {
        browser.close();
        house.close();
    }

    @Test
    @Tag("E1")
    @Tag("E9")
    @Tag("S9")
    void fromAnOldResumeToADocumentForTheManagerOnAWideScreen() throws IOException {
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        bringResume(page);
        log(page, "Trained 14 nurses in reading heart monitors; all passed the assessment in March");
        find(page, "heart monitors");
        assertThat(text(document(page))).contains("Trained 14 nurses").contains("Cut falls on the ward by a third");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Tag("S9")
    void theSameOnAPhone() throws IOException {
        Page page = browser.signedIn(house, TestBrowser.PHONE, ColorScheme.DARK);
        bringResume(page);
        log(page, "Wrote the rota for 40 nurses, so that nobody works two nights in a row");
        find(page, "rota");
        assertThat(text(document(page))).contains("Wrote the rota for 40 nurses");
        assertThat(browser.complaints()).isEmpty();
    }

    private void bringResume(Page page) {
        page.navigate(house.base() + "/import");
        page.locator("#import-file").setInputFiles(new FilePayload("resume.json", "application/json", RESUME));
        page.locator(".import-form button.primary").click();
        assertThat(page.locator(".import-plan")).containsText("Cut falls on the ward by a third");
        page.locator(".import-bar button.primary").click();
        page.navigate(house.base() + "/work-history");
        assertThat(page.locator("main")).containsText("Northgate Infirmary");
    }

    private void log(Page page, String words) {
        page.navigate(house.base() + "/");
        page.locator("#today-text").fill(words);
        assertThat(page.locator("#today-near .chip.number").first()).isVisible();
        page.locator(".capture-here button.primary").click();
        assertThat(page.locator("#toasts")).containsText("Logged.");
    }

    private void find(Page page, String words) {
        page.navigate(house.base() + "/search?q=" + words.replace(" ", "+"));
        assertThat(page.locator("main mark").first()).isVisible();
    }

    private Download document(Page page) {
        page.navigate(house.base() + "/show/brag");
        Locator pdf = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("PDF")))
                .first();
        return page.waitForDownload(pdf::click);
    }

    private static String text(Download download) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Tag("E1")
    @Tag("S9")
    void theSameByKeyboardAlone() throws IOException {
        Page page = browser.signedIn(house, TestBrowser.WIDE, ColorScheme.LIGHT);
        goTo(page, "bring what");
        tabTo(page, "#import-file");
        page.locator("#import-file").setInputFiles(new FilePayload("resume.json", "application/json", RESUME));
        tabTo(page, ".import-form button.primary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".import-plan")).isVisible();
        tabTo(page, ".import-bar button.primary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".import-plan")).hasCount(0);
        page.keyboard().press("c");
        assertThat(page.locator("dialog.capture textarea")).isFocused();
        page.keyboard().type("Halved the agency hours on ward 4 within six months");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#toasts")).containsText("Logged.");
        goTo(page, "agency hours");
        assertThat(page.locator("#detail")).containsText("Halved the agency hours");
        goTo(page, "brag doc");
        String pdf = "main a[href*='pdf'], main button[value='pdf'], main [formaction*='pdf']";
        tabTo(page, pdf);
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(text(download)).contains("Halved the agency hours");
    }

    /// Through the palette: types, waits for what is found, presses Enter.
    private static void goTo(Page page, String words) {
        page.keyboard().press("Control+k");
        assertThat(page.locator("dialog.palette")).isVisible();
        page.keyboard().type(words);
        Locator first = page.locator("#palette-results [role=option][aria-selected=true]");
        String start = words.substring(0, words.indexOf(' '));
        assertThat(first)
                .containsText(java.util.regex.Pattern.compile(start, java.util.regex.Pattern.CASE_INSENSITIVE));
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.palette")).not().isVisible();
    }

    /// Presses Tab until an element has the focus; a bound keeps a trap from hanging the test.
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 120; i++) {
            Object there = page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }
}
