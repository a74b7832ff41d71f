package headway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.web.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// An answer of the application under test.
public record TestResponse(HttpResponse<byte[]> raw) {

    public int status() {
        return raw.statusCode();
    }

    public byte[] bytes() {
        return raw.body();
    }

    public String body() {
        return new String(raw.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(raw.body());
    }

    public Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }

    /// Where it sends the browser; empty text when nowhere.
    public String location() {
        return header("Location").orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + raw.request().method() + " " + raw.uri() + "\n" + body();
    }
}
