package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.OwnerId;
import headway.platform.files.FileTurns;
import headway.platform.files.FileVault;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Somebody attaches a file while the last other one with the same content is being removed.
class AttachmentRaceTest {
    private static final int ROUNDS = 15;
    private static final byte[] CONTENT = "the same drawing".getBytes(StandardCharsets.UTF_8);

    @BothDatabases
    void aFileAttachedWhileItsContentIsRemovedStays(TestDatabase database) throws Exception {
        try (TestApp house = TestApp.start(database);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            FileVault vault = new FileVault(house.database().config().data());
            FileTurns turns = new FileTurns(house.database().database(), vault, () -> house.app().features().stream()
                    .flatMap(feature -> feature.tables().stream())
                    .toList());
            String sha256 = sha256();
            for (int round = 0; round < ROUNDS; round++) {
                UUID entry = entry(house.amara());
                vault.keep(new ByteArrayInputStream(CONTENT));
                CyclicBarrier both = new CyclicBarrier(2);
                Future<Integer> removing = threads.submit(() -> {
                    both.await();
                    return turns.removeUnnamed(List.of(sha256));
                });
                Future<UUID> attaching = threads.submit(() -> {
                    both.await();
                    return attach(house, house.amaraId(), entry);
                });
                removing.get();
                attaching.get();
                assertThat(vault.find(sha256)).as("round " + round).isPresent();
                assertThat(turns.removeUnnamed(List.of(sha256))).isZero();
                erase(house.amara(), entry);
                assertThat(vault.find(sha256)).isEmpty();
            }
        }
    }

    private static UUID attach(TestApp house, OwnerId owner, UUID entry) {
        return house.app().attachments().attach(owner, entry, "drawing.txt", new ByteArrayInputStream(CONTENT));
    }

    private static String sha256() throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(CONTENT));
    }

    private static UUID entry(TestClient client) {
        return UUID.fromString(
                client.postJson("/api/accomplishments", Map.of("text", "Drew a bridge", "happenedOn", "2026-02-01"))
                        .json()
                        .path("id")
                        .asText());
    }

    private static void erase(TestClient client, UUID entry) {
        assertThat(client.delete("/api/accomplishments/" + entry).status()).isEqualTo(200);
        assertThat(client.delete("/api/trash/accomplishment/" + entry).status()).isEqualTo(200);
    }
}
