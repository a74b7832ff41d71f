package headway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.config.Logging;
import headway.platform.db.DatabaseProblem;
import headway.platform.i18n.Texts;
import headway.testing.HiddenFields;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person and a program are told when the record cannot be used.
class TroubleTest {
    private static final String SENTENCE = "The record <here> is not to be had. Try later.";
    private static final AtomicReference<Optional<RuntimeException>> TROUBLE = new AtomicReference<>(Optional.empty());
    private static final AtomicReference<FormData> SAVED = new AtomicReference<>(FormData.EMPTY);
    private static final WebServer SERVER = server();
    private static final TestClient CLIENT = new TestClient("http://127.0.0.1:" + SERVER.start());

    private static WebServer server() {
        Logging.quiet();
        Routes routes = new Routes();
        routes.open(Route.Method.POST, "/notes", TroubleTest::save);
        routes.open(Route.Method.POST, "/api/notes", TroubleTest::save);
        Assets assets = new Assets(
                List.of(),
                List.of(
                        "headway/assets/htmx.min.js",
                        "headway/platform/web/shell.js",
                        "headway/platform/web/drafts.js"),
                List.of());
        Config config = Config.local(new DataDirectory(Path.of("unused"))).withPort(0);
        Texts texts = Texts.load(List.of("headway/platform/web/platform.properties"));
        WebPlatform platform = new WebPlatform(config, Clock.systemUTC(), texts, assets, List.of());
        return new WebServer(platform, new Nobody(), routes.all());
    }

    private static void save(Exchange exchange) {
        TROUBLE.get().ifPresent(trouble -> {
            throw trouble;
        });
        SAVED.set(exchange.form());
        exchange.seeOther("/notes");
    }

    private static final class Nobody implements Authenticator {
        @Override
        public Optional<Visitor> bySession(String token) {
            return Optional.empty();
        }

        @Override
        public Optional<Visitor> byApiToken(String token) {
            return Optional.empty();
        }

        @Override
        public void challenge(Exchange exchange) {
            throw new AssertionError("every route here is open");
        }
    }

    @BeforeEach
    void noTrouble() {
        TROUBLE.set(Optional.empty());
        SAVED.set(FormData.EMPTY);
    }

    @AfterAll
    static void cleanUp() {
        SERVER.close();
    }

    private static TestResponse postDuring(DatabaseProblem.Kind kind) {
        TROUBLE.set(Optional.of(new DatabaseProblem(kind, SENTENCE)));
        return CLIENT.post("/notes", Map.of("text", "typed"));
    }

    @Test
    void aBusyRecordAnswersWhenToTryAgain() {
        TestResponse busy = postDuring(DatabaseProblem.Kind.BUSY);
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).contains("5");
        assertThat(busy.body()).contains("The record &lt;here&gt; is not to be had. Try later.");
    }

    @Test
    void aDatabaseThatWentAwayAnswersWhenToTryAgain() {
        TestResponse gone = postDuring(DatabaseProblem.Kind.GONE);
        assertThat(gone.status()).isEqualTo(503);
        assertThat(gone.header("Retry-After")).contains("5");
    }

    @Test
    void aFullDiskHasItsOwnStatus() {
        TestResponse full = postDuring(DatabaseProblem.Kind.FULL);
        assertThat(full.status()).isEqualTo(507);
        assertThat(full.header("Retry-After")).isEmpty();
    }

    @Test
    void everyOtherProblemSaysItsSentence() {
        for (DatabaseProblem.Kind kind : List.of(
                DatabaseProblem.Kind.READ_ONLY,
                DatabaseProblem.Kind.DAMAGED,
                DatabaseProblem.Kind.NEWER,
                DatabaseProblem.Kind.OTHER)) {
            TestResponse answer = postDuring(kind);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).contains("is not to be had. Try later.");
        }
    }

    @Test
    void programsGetTheSentenceAsJson() {
        TROUBLE.set(Optional.of(new DatabaseProblem(DatabaseProblem.Kind.FULL, SENTENCE)));
        TestResponse answer = CLIENT.postJson("/api/notes", Map.of("text", "typed"));
        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.json().path("error").asInt()).isEqualTo(507);
        assertThat(answer.json().path("message").asText()).isEqualTo(SENTENCE);
    }

    @Test
    void whatWasTypedIsSentAgainFromTheAnswer() {
        String typed = "Wrote \"the\" <checklist> & shared it\nwith 4 wards";
        for (RuntimeException trouble : List.of(
                new DatabaseProblem(DatabaseProblem.Kind.FULL, SENTENCE), new IllegalStateException("a mistake"))) {
            TROUBLE.set(Optional.of(trouble));
            TestResponse failed = CLIENT.post("/notes?beside=list", Map.of("text", typed, "tags", "a, b"));
            assertThat(failed.body()).contains("action=\"/notes?beside=list\"");

            TROUBLE.set(Optional.empty());
            assertThat(CLIENT.post("/notes?beside=list", HiddenFields.of(failed.body()))
                            .status())
                    .isEqualTo(303);
            assertThat(SAVED.get()).isEqualTo(FormData.of(Map.of("text", typed, "tags", "a, b")));
        }
    }

    @Test
    void passwordsAreNotRepeatedInPages() {
        TROUBLE.set(Optional.of(new DatabaseProblem(DatabaseProblem.Kind.BUSY, SENTENCE)));
        TestResponse failed = CLIENT.post("/notes", Map.of("person", "Jo", "person-password", "open sesame"));
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.body()).doesNotContain("open sesame");
    }
}
