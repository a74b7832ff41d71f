package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestApp;
import headway.testing.TestClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Logs help to find mistakes and have no content: what people write stays in their record.
class SilentLogTest {
    private static final String WORD = "quittenmarmelade";

    private final Recorder log = new Recorder();

    private static final class Recorder extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    /// The word in every field, path, query, header and body that a person or a program can fill.
    private static void sayItEverywhere(TestApp house) {
        TestClient person = house.amara();
        Map<String, String> fields = Map.of(
                "text", WORD + " for 40 guests",
                "details", WORD,
                "happenedOn", "2026-02-01",
                "theme", WORD,
                "tags", WORD,
                "link-url", "https://example.org/" + WORD,
                "link-label", WORD);
        person.post("/accomplishments", fields);
        person.post("/accomplishments", Map.of("text", WORD, "happenedOn", WORD));
        person.post("/accomplishments/analysis", fields);
        person.postJson("/api/accomplishments", fields);
        person.postJson("/api/accomplishments", List.of(WORD));
        person.post("/settings", Map.of("name", WORD, "zone", WORD));
        person.post("/settings/password", Map.of("current", WORD, "password", WORD, "again", WORD));
        person.post("/positions", Map.of("title", WORD, "employer", WORD, "start", WORD));
        person.upload(
                "/export/restoration", "file", WORD + ".zip", "application/zip", WORD.getBytes(StandardCharsets.UTF_8));
        person.get("/search?q=" + WORD);
        person.get("/timeline?q=" + WORD);
        person.get("/show/brag?title=" + WORD + "&from=" + WORD);
        person.get("/accomplishments/" + WORD);
        person.get("/" + WORD + "?" + WORD + "=1");
        TestClient stranger = house.visitor();
        stranger.post("/session", Map.of("name", WORD, "password", WORD, "target", "/" + WORD));
        stranger.post("/accomplishments", fields);
        stranger.send(stranger.request("/api/timeline")
                .header("Authorization", "Bearer " + WORD)
                .build());
    }

    @Test
    void ordinaryRequestsLogNoContent() {
        try (TestApp house = TestApp.start()) {
            sayItEverywhere(house);
        }
        assertThat(log.lines).noneMatch(line -> line.contains(WORD));
    }

    @Test
    void requestsThatFailLogWhereButNoContent() {
        try (TestApp house = TestApp.start()) {
            for (String table : List.of("accomplishment_tag", "search_document", "position", "change")) {
                house.database().database().write(transaction -> transaction
                        .handle()
                        .execute("alter table if_there rename to gone"
                                .replace("if_there", table)
                                .replace("gone", table + "_gone")));
            }
            sayItEverywhere(house);
            assertThat(house.amara()
                            .postJson("/api/accomplishments", Map.of("text", WORD, "happenedOn", "2026-02-01"))
                            .status())
                    .isEqualTo(500);
        }
        assertThat(log.lines).anyMatch(line -> line.contains("request failed: POST /api/accomplishments"));
        assertThat(log.lines).noneMatch(line -> line.contains(WORD));
    }
}
