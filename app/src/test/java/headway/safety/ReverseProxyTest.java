package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.config.Config;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Under a path prefix, behind a proxy that speaks TLS with the world and names the outer host.
class ReverseProxyTest {
    private static final String OUTSIDE = "https://career.example";
    private static final String PREFIX = "/desk";
    private static final TestApp HOUSE = TestApp.start(TestDatabase.sqlite(), ReverseProxyTest::behindProxy);
    private static final TestProxy PROXY = new TestProxy("career.example", HOUSE.port());

    private static Config behindProxy(Config config) {
        return new Config(
                config.data(),
                config.databaseUrl(),
                config.listen(),
                config.port(),
                Optional.of(URI.create(OUTSIDE + PREFIX + "/")));
    }

    @AfterAll
    static void cleanUp() {
        PROXY.close();
        HOUSE.close();
    }

    private static TestClient browser() {
        return new TestClient("http://127.0.0.1:" + PROXY.port() + PREFIX);
    }

    private static TestClient amara() {
        return browser().signedInWith(HOUSE.app().accounts().launchToken(HOUSE.amaraId()));
    }

    private static TestResponse post(TestClient browser, String path, String origin, String form) {
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    @Test
    void theSessionCookieStaysUnderThePrefixAndOnTls() {
        TestResponse started =
                browser().get("/start?token=" + HOUSE.app().accounts().launchToken(HOUSE.amaraId()));
        assertThat(started.location()).isEqualTo(PREFIX + "/");
        assertThat(started.header("Set-Cookie").orElseThrow())
                .contains("; Path=" + PREFIX + "/;")
                .endsWith("; Secure");
    }

    @Test
    void everyAddressInAPageHasThePrefixAndAnswers() {
        TestClient browser = amara();
        for (String page : new String[] {"/", "/accomplishments", "/settings"}) {
            String html = browser.get(page).body();
            assertThat(Pattern.compile("(?:href|src|action|hx-get|hx-post)=\"(/[^\"]*)\"")
                            .matcher(html)
                            .results()
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(address).startsWith(PREFIX + "/"));
            Pattern.compile("\"" + PREFIX + "(/assets/[^\"]+)\"")
                    .matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .map(quoted -> quoted.substring(PREFIX.length() + 1, quoted.length() - 1))
                    .forEach(asset ->
                            assertThat(browser.get(asset).status()).as(asset).isEqualTo(200));
        }
    }

    @Test
    void whatIsWrittenThroughTheProxyIsKeptAndLeadsBackUnderThePrefix() {
        TestClient browser = amara();
        TestResponse saved =
                post(browser, "/accomplishments", OUTSIDE, "text=Welded+14+railings&happenedOn=2026-02-01");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).startsWith(PREFIX + "/");
        assertThat(browser.get("/accomplishments").body()).contains("Welded 14 railings");
    }

    @Test
    void aWriteFromAnotherSiteIsRefused() {
        TestResponse refused =
                post(amara(), "/accomplishments", "https://evil.example", "text=Forged+railings&happenedOn=2026-02-01");
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void aHostThatIsNotTheOuterOneIsRefused() {
        try (TestProxy other = new TestProxy("evil.example", HOUSE.port())) {
            assertThat(new TestClient("http://127.0.0.1:" + other.port() + PREFIX)
                            .get("/session")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoIsNotSignedInIsAskedUnderThePrefix() {
        TestResponse asked = browser().get("/timeline");
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.body()).contains("action=\"" + PREFIX + "/session\"");
        TestResponse signedIn = post(
                browser(),
                "/session",
                OUTSIDE,
                "name=Jonas+Weber&target=%2Ftimeline&password=" + TestApp.PASSWORD.replace(' ', '+'));
        assertThat(signedIn.location()).isEqualTo(PREFIX + "/timeline");
    }
}
