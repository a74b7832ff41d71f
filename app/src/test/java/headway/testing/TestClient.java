package headway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.web.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A browser's part of the talk with the application: keeps the session cookie, names its origin on
/// writes, does not follow redirects by itself.
public final class TestClient {
    private static final String BOUNDARY = "headway-test-boundary";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String base;
    private final String origin;
    private Optional<String> cookie = Optional.empty();

    /// @param base `http://127.0.0.1:4711`, with the path prefix if there is one
    public TestClient(String base) {
        this.base = base;
        this.origin = base.replaceAll("^(https?://[^/]+).*", "$1");
    }

    /// Opens a session with the word of a start address.
    public TestClient signedInWith(String launchToken) {
        TestResponse answer = get("/start?token=" + launchToken);
        if (answer.status() != 303 || cookie.isEmpty()) {
            throw new AssertionError("not signed in: " + answer);
        }
        return this;
    }

    public TestResponse get(String path) {
        return send(request(path).GET().build());
    }

    /// Follows up to three redirects inside the application.
    public TestResponse getFollowing(String path) {
        TestResponse answer = get(path);
        for (int i = 0; i < 3 && answer.status() / 100 == 3; i++) {
            answer = send(
                    request(URI.create(base + path).resolve(answer.location())).build());
        }
        return answer;
    }

    public JsonNode getJson(String path) {
        TestResponse answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError("expected 200: " + answer);
        }
        return answer.json();
    }

    /// Sends a form, as a page of the application would.
    public TestResponse post(String path, Map<String, String> form) {
        List<String> pairs = new ArrayList<>();
        form.forEach((name, value) -> pairs.add(encode(name) + "=" + encode(value)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }

    public TestResponse post(String path) {
        return post(path, Map.of());
    }

    public TestResponse postJson(String path, Object body) {
        return sendJson("POST", path, body);
    }

    public TestResponse sendJson(String method, String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .method(method, BodyPublishers.ofByteArray(Json.write(body)))
                .build());
    }

    public TestResponse delete(String path) {
        return send(request(path).header("Origin", origin).DELETE().build());
    }

    /// Sends one file as a multipart form.
    public TestResponse upload(String path, String field, String fileName, String mediaType, byte[] content) {
        String disposition = "name=\"" + field + "\"; filename=\"" + fileName + "\"";
        return upload(path, List.of(new Part(disposition, mediaType, content)));
    }

    /// A part of a multipart form.
    ///
    /// @param disposition what follows `form-data;`, sent as it is, however wrong
    public record Part(String disposition, String mediaType, byte[] content) {}

    /// Sends several parts as one multipart form.
    public TestResponse upload(String path, List<Part> parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + part.disposition()
                            + "\r\nContent-Type: " + part.mediaType() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", origin)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /// A request to the application with this session's cookie and nothing else.
    public HttpRequest.Builder request(String path) {
        return request(URI.create(base + path));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address);
        cookie.ifPresent(value -> builder.header("Cookie", value));
        return builder;
    }

    public TestResponse send(HttpRequest request) {
        try {
            TestResponse answer = new TestResponse(answered(request));
            answer.header("Set-Cookie").ifPresent(this::keepCookie);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A kept connection that the server has closed meanwhile brings no answer at all: then once more on a
    /// new one, as browsers do.
    private static HttpResponse<byte[]> answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            return HTTP.send(request, BodyHandlers.ofByteArray());
        }
    }

    private void keepCookie(String header) {
        String pair = header.substring(0, header.indexOf(';'));
        cookie = header.contains("Max-Age=0") ? Optional.empty() : Optional.of(pair);
    }

    public Optional<String> cookie() {
        return cookie;
    }

    public String base() {
        return base;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
