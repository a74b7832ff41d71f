package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.web.Route;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final TestApp HOUSE = TestApp.start();

    @AfterAll
    static void cleanUp() {
        HOUSE.close();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", HOUSE.port());
                OutputStream out = socket.getOutputStream()) {
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aNameThatIsNotOursIsRebindingAndRefused() throws IOException {
        assertThat(raw("GET /session HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET /session HTTP/1.1\r\nHost: 127.0.0.1.evil.example:" + HOUSE.port() + "\r\n"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(raw("GET /session HTTP/1.1\r\nHost: localhost:" + HOUSE.port() + "\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static TestResponse post(String... headers) {
        return HOUSE.amara()
                .send(HOUSE.amara()
                        .request("/settings/backups")
                        .headers(headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(""))
                        .build());
    }

    @Test
    void aWriteThatAnotherSiteCausedIsRefused() {
        assertThat(post("Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(post("Origin", "null").status()).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
        assertThat(post("Origin", HOUSE.base(), "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(post("X-Nothing", "said").status()).isEqualTo(403);
        assertThat(post("Origin", HOUSE.base(), "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(303);
    }

    @Test
    void aPageThatWithholdsItsOriginNeedsOtherProof() {
        assertThat(post("Origin", "null", "Sec-Fetch-Site", "same-origin").status())
                .isNotEqualTo(403);
        assertThat(post("Origin", "null", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
    }

    @Test
    void aProgramWithATokenNeedsNoOrigin() {
        String token =
                HOUSE.app().accounts().addApiToken(HOUSE.amaraId(), "calendar").orThrow();
        HttpRequest request = HOUSE.visitor()
                .request("/api/accomplishments")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"Wrote the calendar\",\"happenedOn\":\"2026-01-05\"}"))
                .build();
        assertThat(HOUSE.visitor().send(request).status()).isEqualTo(201);
        HttpRequest unknown = HOUSE.visitor()
                .request("/api/accomplishments")
                .header("Authorization", "Bearer hw_unknown")
                .build();
        assertThat(HOUSE.visitor().send(unknown).status()).isEqualTo(401);
    }

    @Test
    void everyRouteHasTheStrictPolicyAndNothingInline() {
        List<String> wrong = new ArrayList<>();
        for (Route route : HOUSE.app().routes()) {
            if (route.method() == Route.Method.GET && !route.path().equals("/start")) {
                TestResponse answer = HOUSE.amara().get(route.path().replaceAll("\\{[a-z]+}", "x"));
                String policy = answer.header("Content-Security-Policy").orElse("none");
                boolean strict = policy.contains("default-src 'none'") && !policy.contains("unsafe");
                boolean inline = answer.body()
                        .matches("(?s).*(<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|\\sstyle=\"|javascript:).*");
                if (!strict
                        || inline
                        || !answer.header("X-Content-Type-Options").orElse("").equals("nosniff")) {
                    wrong.add(route.path());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangersAreSentToTheDoorFromEveryRoute() {
        List<String> open = new ArrayList<>();
        for (Route route : HOUSE.app().routes()) {
            if (route.method() == Route.Method.GET) {
                int status = HOUSE.visitor()
                        .get(route.path().replaceAll("\\{[a-z]+}", "x"))
                        .status();
                if (status != 401) {
                    open.add(route.path() + " " + status);
                }
            }
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "/session 200", "/sheets/{token} 404", "/calendar/{file} 404", "/f/{word} 404");
    }
}
