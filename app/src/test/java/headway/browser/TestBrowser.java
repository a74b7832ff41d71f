package headway.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import headway.testing.TestApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Debian's Chromium, driven by Playwright. Collects what pages complain of.
final class TestBrowser implements AutoCloseable {
    static final int PHONE = 390;
    static final int WIDE = 1440;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private TestBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("headway.browser", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static TestBrowser start() {
        return new TestBrowser();
    }

    /// A page of a person who is signed in.
    Page signedIn(TestApp house, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setHasTouch(width == PHONE)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setBaseURL(house.base()));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(house.base() + "/start?token=" + house.app().accounts().launchToken(house.amaraId()));
        return page;
    }

    /// What scripts and the content security policy complained of.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Accessibility rules that a page breaks, with the element (axe-core, WCAG 2.2 AA and best practices).
    static List<String> violations(Page page) {
        page.evaluate(Axe.SOURCE);
        Object found = page.evaluate("""
                async () => (await axe.run(document)).violations.flatMap(
                  rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)))""");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static final class Axe {
        static final String SOURCE = read();

        private static String read() {
            try {
                return Files.readString(Path.of("node_modules/axe-core/axe.min.js"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
