package headway.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.Main;
import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.db.Diagnosis;
import headway.testing.Folders;
import headway.testing.JavaProcess;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Kills the server while it is written to, again and again, and looks for everything it had said yes to.
@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("headway.kills", 10);
    private static final long SEED = Long.getLong("headway.seed", System.nanoTime());
    /// Long enough for many writes, short enough to meet the very first ones too.
    private static final int LATEST_KILL_MILLIS = 2_000;

    private final Path folder = Folders.temporary();
    private final Map<String, byte[]> acknowledged = new LinkedHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final StringBuilder starts = new StringBuilder();

    @AfterEach
    void cleanUp() {
        Folders.delete(folder);
    }

    private record Running(JavaProcess process, TestClient client) {}

    private Running start() {
        long began = System.nanoTime();
        JavaProcess process = JavaProcess.start(Main.class, "--port", "0", "--data", folder.toString());
        String address = process.lineWith("/start?token=").strip();
        int word = address.indexOf("/start?token=");
        TestClient client = new TestClient(address.substring(0, word))
                .signedInWith(address.substring(word + "/start?token=".length()));
        assertThat(client.getFollowing("/").status()).isEqualTo(200);
        starts.append(Duration.ofNanos(System.nanoTime() - began).toMillis()).append(' ');
        return new Running(process, client);
    }

    @Test
    void everythingAcknowledgedOutlivesAKillAtAnyMoment() throws InterruptedException {
        System.out.println("kill test: -Dheadway.seed=" + SEED + ", " + KILLS + " kills");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Running server = start();
            Thread writer = Thread.ofPlatform().start(() -> writeUntilRefused(server.client()));
            LockSupport.parkNanos(
                    Duration.ofMillis(random.nextInt(LATEST_KILL_MILLIS)).toNanos());
            server.process().kill();
            writer.join();
            assertThat(Diagnosis.of(Config.local(new DataDirectory(folder))).complaints())
                    .isEmpty();
        }
        Running last = start();
        acknowledged.forEach((path, content) -> check(last.client(), path, content));
        last.process().kill();
        System.out.println("kill test: " + acknowledged.size()
                + " acknowledged writes were all there; next starts until" + " the first page, ms: " + starts);
    }

    /// Writes entries and files, each remembered only once the server has said yes.
    private void writeUntilRefused(TestClient client) {
        try {
            while (true) {
                int next = number.incrementAndGet();
                String text = "Entry number " + next + " outlived the power cut";
                TestResponse answer =
                        client.postJson("/api/accomplishments", Map.of("text", text, "happenedOn", "2026-01-05"));
                if (answer.status() != 201) {
                    throw new AssertionError(answer);
                }
                String path = "/api/accomplishments/" + answer.json().path("id").asText();
                acknowledged.put(path, text.getBytes(StandardCharsets.UTF_8));
                attach(client, path, next);
            }
        } catch (UncheckedIOException killed) {
            return;
        }
    }

    private void attach(TestClient client, String path, int next) {
        byte[] content = new byte[1 + next * 37 % 50_000];
        new Random(next).nextBytes(content);
        TestResponse attached =
                client.upload(path + "/files", "file", next + ".bin", "application/octet-stream", content);
        if (attached.status() == 201) {
            acknowledged.put(path + "/files", content);
        }
    }

    private static void check(TestClient client, String path, byte[] content) {
        if (!path.endsWith("/files")) {
            assertThat(client.getJson(path).path("text").asText())
                    .isEqualTo(new String(content, StandardCharsets.UTF_8));
            return;
        }
        String entry = path.substring(0, path.length() - "/files".length());
        JsonNode files = client.getJson(entry).path("files");
        String file = files.path(0).path("id").asText();
        byte[] kept =
                client.get(entry.substring("/api".length()) + "/files/" + file).bytes();
        assertThat(Arrays.equals(kept, content)).as("content of " + path).isTrue();
    }
}
